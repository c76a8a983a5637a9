import { attribute, elementsIn, textOf, type Element } from './html-tree.ts';
import { escaped, xhtmlOf } from './xhtml.ts';

/** A place that the table of contents names, in a document of the book. */
export type Entry = { readonly title: string; readonly href: string };
export type BookDocument = Entry & {
  readonly name: string;
  readonly body: string;
  /** The places inside it. */
  readonly places: readonly Entry[];
  /** Documents that are parts of this one. */
  readonly parts: readonly BookDocument[];
};

const HEADING = /^h[1-6]$/;
const partOf = (element: Element): string | undefined => attribute(element, 'data-part');

/** The elements below that are parts, without the parts of these. */
function partsIn(element: Element): Element[] {
  const all = elementsIn(element.childNodes).filter((each) => partOf(each) !== undefined);
  const deeper = new Set(all.flatMap((each) => elementsIn(each.childNodes)));
  return all.filter((each) => !deeper.has(each));
}

/** The elements of a part, without those of the parts inside it. */
function ownElements(part: Element, inner: readonly Element[]): Element[] {
  const inParts = new Set(inner.flatMap((each) => [each, ...elementsIn(each.childNodes)]));
  return [part, ...elementsIn(part.childNodes)].filter((each) => !inParts.has(each));
}

/** In which document each id of the page comes to stand. */
function filesById(main: Element): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const visit = (part: Element): void => {
    const inner = partsIn(part);
    for (const element of ownElements(part, inner)) {
      const id = attribute(element, 'id');
      if (id !== undefined) files.set(id, `${String(partOf(part))}.xhtml`);
    }
    inner.forEach(visit);
  };
  partsIn(main).forEach(visit);
  return files;
}

/**
 * The documents of a book, one for each element of the page that says `data-part`. What is in none of them is not in the book.
 * @param main the main part of the page
 * @param site where the website is; where that is not known, the words of a link to it stay without the link
 */
export function documentsOf(main: Element, site: string | undefined): readonly BookDocument[] {
  const files = filesById(main);
  const documentOf = (part: Element): BookDocument => {
    const name = String(partOf(part));
    const file = `${name}.xhtml`;
    const inner = partsIn(part);
    const headings = ownElements(part, inner).filter(({ tagName }) => HEADING.test(tagName));
    const [first] = headings;
    if (first === undefined) throw new Error(`The part "${name}" of the guide has no heading, and a book needs one.`);
    const hrefOf = (href: string): string | undefined => {
      if (/^https?:/.test(href)) return href;
      if (!href.startsWith('#')) return site === undefined ? undefined : new URL(href, site).href;
      const home = files.get(href.slice(1));
      return home === undefined ? undefined : home === file ? href : `${home}${href}`;
    };
    const parts = inner.map(documentOf);
    const lift = Number(first.tagName.slice(1)) - 1;
    const text = xhtmlOf([part], { hrefOf, lift, elsewhere: new Set(inner) });
    // A part that is all parts would be a heading on an empty page.
    const isBare = ownElements(part, inner).every((each) => each === part || /^(h[1-6]|span)$/.test(each.tagName));
    const list = parts.map(({ title, href }) => `<li><a href="${href}">${escaped(title)}</a></li>`).join('');
    return {
      name,
      title: textOf(first.childNodes),
      href: file,
      body: isBare ? `${text}<ul>${list}</ul>` : text,
      places: headings.slice(1).flatMap((heading) => {
        const id = attribute(heading, 'id');
        return id === undefined ? [] : [{ title: textOf(heading.childNodes), href: `${file}#${id}` }];
      }),
      parts,
    };
  };
  return partsIn(main).map(documentOf);
}

/** These documents and their parts, in reading order. */
export function inReadingOrder(documents: readonly BookDocument[]): BookDocument[] {
  return documents.flatMap((each) => [each, ...inReadingOrder(each.parts)]);
}
