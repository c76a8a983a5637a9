import { attribute, classesOf, isElement, isText, mainOf } from '../../../integrations/epub/html-tree.ts';
import type { Element, HtmlNode } from '../../../integrations/epub/html-tree.ts';
import type { Unit } from './reading.ts';

/** Tools and what only leads elsewhere, with everything in them. */
const LEFT_OUT = new Set(['astro-island', 'button', 'form', 'nav', 'noscript', 'script', 'style', 'svg', 'template']);
const LEFT_OUT_CLASSES = ['cite', 'reliability', 'no-answer'];
/** What is asked, said or sent, and not said to the reader, is among them. */
const LABELS = new Set([
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'label',
  'legend',
  'summary',
  'th',
  'figcaption',
]);
const LABEL_CLASSES = ['ask', 'eyebrow', 'question-text', 'sample', 'say'];
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

function isOf(element: Element, classes: readonly string[]): boolean {
  return classesOf(element).some((each) => classes.includes(each));
}

function isLeftOut(element: Element): boolean {
  const isHidden = attribute(element, 'aria-hidden') === 'true' || attribute(element, 'hidden') !== undefined;
  return isHidden || LEFT_OUT.has(element.tagName) || isOf(element, LEFT_OUT_CLASSES);
}

/** Text in the order of the page; null is where one unit ends and another begins. */
function pieces(nodes: readonly HtmlNode[]): (string | null)[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [node.value];
    if (!isElement(node) || isLeftOut(node)) return [];
    if (node.tagName === 'br') return [' '];
    return INLINE.has(node.tagName) ? pieces(node.childNodes) : [null];
  });
}

/** Whether there is nothing in it but a link: a button in the guidance, or an entry of a list of links. */
function isOneLink({ childNodes }: Element): boolean {
  const said = childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  const [only] = said;
  return said.length === 1 && only !== undefined && isElement(only) && only.tagName === 'a';
}

function unitsIn(block: Element, isInLabel = false): Unit[] {
  const isLabel = isInLabel || LABELS.has(block.tagName) || isOf(block, LABEL_CLASSES) || isOneLink(block);
  const kind = isLabel ? 'label' : 'sentences';
  const own = pieces(block.childNodes)
    .map((piece) => piece ?? '\n\n')
    .join('')
    .split('\n\n')
    .map((text) => ({ kind, text: text.replace(/\s+/gu, ' ').trim() }) as const)
    .filter(({ text }) => text !== '');
  return [...own, ...blocksIn(block.childNodes).flatMap((each) => unitsIn(each, isLabel))];
}

/** The nearest blocks below, also where they stand in a link or a span. */
function blocksIn(nodes: readonly HtmlNode[]): Element[] {
  return nodes
    .filter(isElement)
    .filter((element) => !isLeftOut(element))
    .flatMap((element) => (INLINE.has(element.tagName) ? blocksIn(element.childNodes) : [element]));
}

/**
 * What a page says in its main part: each paragraph, item and heading by itself, as it is read with scripts off. Tools with
 * their labels, lists of links, references to sources, and what is only for the printer are left out.
 */
export function guidanceUnits(html: string): Unit[] {
  return unitsIn(mainOf(html));
}
