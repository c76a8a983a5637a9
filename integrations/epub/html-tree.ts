import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Whether a node is an element, rather than text or a comment. */
export function isElement(node: HtmlNode): node is Element {
  return 'tagName' in node;
}

/** Whether a node is text. */
export function isText(node: HtmlNode): node is TextNode {
  return node.nodeName === '#text';
}

/** What an attribute says; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words of its `class`. */
export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

/** Every element below these nodes, in the order of the page. */
export function elementsIn(nodes: readonly HtmlNode[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);
}

/** All text below these nodes, in one line. */
export function textOf(nodes: readonly HtmlNode[]): string {
  const pieces = (each: readonly HtmlNode[]): string =>
    each.map((node) => (isText(node) ? node.value : isElement(node) ? pieces(node.childNodes) : '')).join('');
  return pieces(nodes).replace(/\s+/gu, ' ').trim();
}

/** The main part of a page. Fails where there is none. */
export function mainOf(html: string): Element {
  const main = elementsIn(parse(html).childNodes).find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error('The page has no <main>, which every page of src/layouts/Page.astro has.');
  return main;
}
