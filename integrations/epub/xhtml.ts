import { attribute, isElement, isText, type Element, type HtmlNode } from './html-tree.ts';

/** What is for the page alone: what is pressed, what a script draws, what only a printer shows. */
const LEFT_OUT = new Set(['astro-island', 'button', 'link', 'nav', 'noscript', 'script', 'style', 'template']);
const KEPT_ATTRIBUTES = new Set(['aria-labelledby', 'class', 'dir', 'href', 'id', 'lang']);
const VOID = new Set(['br', 'hr', 'wbr']);

/** A text as it stands between tags or in the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Whether an element has no place in a book. */
function isForThePage(element: Element): boolean {
  return LEFT_OUT.has(element.tagName) || attribute(element, 'aria-hidden') === 'true';
}

export type Rewritten = {
  /** Where a link leads in the book; undefined for one that leads nowhere there, whose words stay. */
  readonly hrefOf: (href: string) => string | undefined;
  /** How many levels headings move up, so that each document begins with one of the first level. */
  readonly lift: number;
  /** Elements that stand in a document of their own. */
  readonly elsewhere: ReadonlySet<Element>;
};

/** These nodes of a page as XHTML. */
export function xhtmlOf(nodes: readonly HtmlNode[], how: Rewritten): string {
  return nodes
    .map((node) => {
      if (isText(node)) return escaped(node.value);
      if (!isElement(node) || isForThePage(node) || how.elsewhere.has(node)) return '';
      const inside = xhtmlOf(node.childNodes, how);
      const href = attribute(node, 'href');
      const target = href === undefined ? undefined : how.hrefOf(href);
      if (node.tagName === 'a' && target === undefined) return inside;
      const attributes = node.attrs
        .filter(({ name }) => KEPT_ATTRIBUTES.has(name))
        .map(({ name, value }) => ` ${name}="${escaped(name === 'href' ? (target ?? '') : value)}"`)
        .join('');
      const tag = node.tagName.replace(/^h([1-6])$/, (_, level: string) => `h${String(Number(level) - how.lift)}`);
      return VOID.has(tag) ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
    })
    .join('');
}
