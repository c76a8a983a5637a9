import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { BOOK, modifiedAt } from '../../../../integrations/epub/book.ts';
import { bookOf, type BookSource } from '../../../../integrations/epub/write-book.ts';
import { frozen } from '../../helpers/frozen.ts';

const GUIDE = `<!doctype html><body><header>After the Interview</header><main>
  <h1>The whole guide</h1><button>Print</button><nav><a href="#guide-one">1 One</a></nav>
  <section data-part="one" aria-labelledby="guide-one"><h2 id="guide-one"><span>1</span> One &amp; all</h2>
    <p>Read <a href="#guide-case">the case</a> (2.1), <a href="#guide-one">this</a>, <a href="/repo/compare/">the tool</a>
      or <a href="https://example.org/?a=1&amp;b=2" rel="noopener">the “source” &lt;1&gt;</a>.<br>Then rest.&nbsp;</p>
    <div class="ruled" aria-hidden="true"><i></i></div><script>1</script><noscript><p>Off</p></noscript></section>
  <section data-part="cases"><h2 id="guide-cases">2 Cases</h2>
    <section data-part="cases-note"><h3 id="guide-group">About the note</h3>
      <section><h4 id="guide-case">2.1 A case</h4><p>Words.</p></section></section></section>
  <section class="card"><h2 id="guide-card">3 A card</h2></section>
</main></body>`;
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"/></svg>';
const SOURCE: BookSource = frozen({ html: GUIDE, icon: ICON, modified: BOOK.modified, site: undefined });

const filesOf = (book: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const faultsOf = async (book: Uint8Array): Promise<readonly string[]> =>
  (await EpubCheck.validate(book)).messages.filter(({ severity }) => severity !== 'usage').map(({ id }) => id);

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the book of a page is valid', async () => {
  expect(await faultsOf(bookOf(SOURCE))).toEqual([]);
});

test('the judge of books finds what is wrong with one: a link to nowhere, a tag left open, no date', async () => {
  const faultsWith = async (path: string, change: (text: string) => string): Promise<readonly string[]> => {
    const files = unzipSync(bookOf(SOURCE));
    const changed = { ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) };
    return faultsOf(zipSync({ ...changed, mimetype: [changed.mimetype ?? new Uint8Array(), { level: 0 }] }));
  };
  const page = 'EPUB/one.xhtml';
  expect(await faultsWith(page, (text) => text)).toEqual([]);
  expect(await faultsWith(page, (text) => text.replace('#guide-case', '#nowhere'))).toEqual(['RSC-012']);
  expect(await faultsWith(page, (text) => text.replace('</p>', ''))).not.toEqual([]);
  expect(await faultsWith('EPUB/package.opf', (text) => text.replace(/.*dcterms:modified.*\n/, ''))).not.toEqual([]);
});

test('the type of the file comes first in it, as plain bytes', () => {
  expect(strFromU8(bookOf(SOURCE).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('the same page gives the same bytes, in every time zone', () => {
  const books = ['UTC', 'America/St_Johns', 'Pacific/Kiritimati'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return Buffer.from(bookOf(SOURCE)).toString('base64');
  });
  expect(new Set(books).size).toBe(1);
});

test('each part is a document that begins with a heading of the first level, without what is for the page', () => {
  const files = filesOf(bookOf(SOURCE));
  expect(Object.keys(files).filter((path) => path.endsWith('.xhtml'))).toEqual(
    ['nav', 'title', 'one', 'cases', 'cases-note'].map((name) => `EPUB/${name}.xhtml`),
  );
  expect(files['EPUB/one.xhtml']).toContain('<h1 id="guide-one"><span>1</span> One &amp; all</h1>');
  expect(files['EPUB/cases-note.xhtml']).toMatch(/<h1 id="guide-group">.*<h2 id="guide-case">2.1 A case<\/h2>/s);
  expect(Object.values(files).join('')).not.toMatch(/ruled|<script|Off|Print|A card|noopener/);
});

test('a part that is all parts lists them', () => {
  expect(filesOf(bookOf(SOURCE))['EPUB/cases.xhtml']).toContain(
    '<ul><li><a href="cases-note.xhtml">About the note</a></li></ul>',
  );
});

test('links lead to the right document, outside by their whole address, and to a tool only where the site is known', () => {
  const page = filesOf(bookOf(SOURCE))['EPUB/one.xhtml'];
  expect(page).toContain('<a href="cases-note.xhtml#guide-case">the case</a>');
  expect(page).toContain('<a href="#guide-one">this</a>, the tool');
  expect(page).toContain('<a href="https://example.org/?a=1&amp;b=2">the “source” &lt;1&gt;</a>.<br/>');
  const published = filesOf(bookOf({ ...SOURCE, site: 'https://example.org' }))['EPUB/one.xhtml'];
  expect(published).toContain('<a href="https://example.org/repo/compare/">the tool</a>');
});

test('the contents name every part and every place inside it, in reading order', () => {
  const nav = filesOf(bookOf(SOURCE))['EPUB/nav.xhtml'] ?? '';
  const toc = nav.slice(0, nav.indexOf('landmarks'));
  expect(
    [...toc.matchAll(/<a href="([^"]+)">([^<]+)/g)].map(([, href, title]) => `${String(href)} ${String(title)}`),
  ).toEqual([
    'one.xhtml 1 One &amp; all',
    'cases.xhtml 2 Cases',
    'cases-note.xhtml About the note',
    'cases-note.xhtml#guide-case 2.1 A case',
  ]);
});

test('a part without a heading stops the build', () => {
  expect(() => bookOf({ ...SOURCE, html: '<main><section data-part="bare"><p>Words.</p></section></main>' })).toThrow(
    'The part "bare" of the guide has no heading',
  );
});

test('the book says when its words changed, or what a packager says instead', () => {
  expect(modifiedAt(undefined)).toBe(BOOK.modified);
  expect(modifiedAt('soon')).toBe(BOOK.modified);
  expect(modifiedAt('86400')).toBe('1970-01-02T00:00:00Z');
});
