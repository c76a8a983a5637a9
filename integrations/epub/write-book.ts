import { strToU8, zipSync, type Zippable } from 'fflate';
import { documentsOf, inReadingOrder } from './documents.ts';
import { mainOf } from './html-tree.ts';
import { CONTAINER, coverOf, navigationOf, packageOf, STYLE, TITLE_PAGE, xhtmlDocument } from './package-files.ts';

export type BookSource = {
  /** The whole guide, as the page was built. */
  readonly html: string;
  /** The sign of the site, as SVG. */
  readonly icon: string;
  readonly modified: string;
  readonly site: string | undefined;
};

/** The book as an archive: of the same source always the same bytes. */
export function bookOf({ html, icon, modified, site }: BookSource): Uint8Array {
  const documents = documentsOf(mainOf(html), site);
  const texts: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageOf(documents, modified),
    'EPUB/nav.xhtml': navigationOf(documents),
    'EPUB/book.css': STYLE,
    'EPUB/cover.svg': coverOf(icon),
    'EPUB/title.xhtml': TITLE_PAGE,
  };
  for (const { href, title, body } of inReadingOrder(documents)) texts[`EPUB/${href}`] = xhtmlDocument(title, body);
  // The type comes first and is not compressed, so that it can be read where the file begins.
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text);
  // An archive keeps local times, from 1980 on: this one is the same in every zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}
