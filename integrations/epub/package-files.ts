import { BOOK } from './book.ts';
import { inReadingOrder, type BookDocument, type Entry } from './documents.ts';
import { escaped } from './xhtml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const { title, subtitle, language } = BOOK;

/** Where readers look for the package of a book. */
export const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A few rules: the reader's own settings are better than ours. */
export const STYLE = `body { margin: 0 5%; line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; text-align: left; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.2em; }
h3, h4 { font-size: 1em; }
blockquote { margin: 1em 0 1em 1em; padding-left: 1em; border-left: 2px solid; }
.ask { font-weight: bold; }
.help { font-size: 0.9em; }
.say { font-style: italic; }
.on-call { margin: 1em 0; padding: 0.5em 1em; border: 1px solid; }
.guide-task::before { display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border: 1px solid; content: ''; }
.write-on p { border-bottom: 1px solid; }
nav ol, .title { list-style: none; }
.title { margin-top: 20%; text-align: center; }
`;

/** The cover: the sign of the site, with the title below it. */
export function coverOf(icon: string): string {
  const drawing = icon.replace(/^[^]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return `${XML}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800">
<rect width="600" height="800" fill="#fbf7ef"/>
<g transform="translate(188 170) scale(7)">${drawing}</g>
<text x="300" y="530" font-family="serif" font-size="56" text-anchor="middle" fill="#2b2620">${title}</text>
</svg>
`;
}

/** A document of the book. */
export function xhtmlDocument(heading: string, body: string): string {
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escaped(heading)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

/** The title page. */
export const TITLE_PAGE = xhtmlDocument(
  title,
  `<section class="title" epub:type="titlepage"><h1>${title}</h1><p>${escaped(subtitle)}</p></section>`,
);

function listOf(entries: readonly (Entry & Partial<Pick<BookDocument, 'places' | 'parts'>>)[]): string {
  const items = entries.map(({ title: words, href, places = [], parts = [] }) => {
    const inside = [...places, ...parts];
    return `<li><a href="${href}">${escaped(words)}</a>${inside.length > 0 ? listOf(inside) : ''}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}

/** The table of contents, and where the main things are. */
export function navigationOf(documents: readonly BookDocument[]): string {
  const sources = documents.find(({ name }) => name === 'sources');
  const landmarks = [
    { type: 'toc', href: 'nav.xhtml', title: BOOK.contents },
    ...documents.slice(0, 1).map((first) => ({ ...first, type: 'bodymatter' })),
    ...(sources === undefined ? [] : [{ ...sources, type: 'bibliography' }]),
  ];
  const items = landmarks.map(
    ({ type, href, title: words }) => `<li><a epub:type="${type}" href="${href}">${escaped(words)}</a></li>`,
  );
  return xhtmlDocument(
    BOOK.contents,
    `<nav epub:type="toc" id="toc"><h1>${BOOK.contents}</h1>${listOf(documents)}</nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${BOOK.landmarks}</h2><ol>${items.join('')}</ol></nav>`,
  );
}

/** The package: what the book is, what is in it, and in which order it is read. */
export function packageOf(documents: readonly BookDocument[], modified: string): string {
  const all = inReadingOrder(documents);
  const item = (id: string, href: string, type: string, properties = ''): string =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties === '' ? '' : ` properties="${properties}"`}/>`;
  const page = 'application/xhtml+xml';
  const features = ['tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability'];
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${BOOK.identifier}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${title}</dc:creator>
<dc:description>${escaped(subtitle)}</dc:description>
<meta property="dcterms:modified">${modified}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
${features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`).join('\n')}
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${escaped(BOOK.accessibility)}</meta>
</metadata>
<manifest>
${[
  item('nav', 'nav.xhtml', page, 'nav'),
  item('style', 'book.css', 'text/css'),
  item('cover', 'cover.svg', 'image/svg+xml', 'cover-image'),
  item('title', 'title.xhtml', page),
  ...all.map(({ name, href }) => item(`part-${name}`, href, page)),
].join('\n')}
</manifest>
<spine>
${['title', 'nav', ...all.map(({ name }) => `part-${name}`)].map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}
