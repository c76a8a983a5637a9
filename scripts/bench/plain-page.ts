/*
 * The plain page of the same words: what a page of the site would be if it were nothing but HTML. It is made of the
 * built page, in a browser, because a browser knows best how to read HTML.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { FOLDER } from './built-site.ts';

/** Where the plain pages are kept, to be served beside the site. */
export const PLAIN_FOLDER = '.cache/bench/plain';

/** Runs in the browser: the document without scripts, styles, buttons, islands and everything that only they need. */
function plainDocument(html: string): string {
  const KEPT_ATTRIBUTES = /^(href|type|for|id|rows|lang|charset|name|content)$/;
  const UNSEEN =
    'script, style, template, noscript, link, svg, button, dialog, [hidden], [aria-hidden="true"], [aria-live]';
  const SHELLS = 'astro-island, astro-slot, span, div, section, article, header, fieldset, i';
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const meta of page.querySelectorAll('meta:not([charset], [name="viewport"], [name="description"])'))
    meta.remove();
  for (const element of page.querySelectorAll(UNSEEN)) element.remove();
  for (const shell of page.body.querySelectorAll(SHELLS)) shell.replaceWith(...shell.childNodes, ' ');
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!KEPT_ATTRIBUTES.test(name)) element.removeAttribute(name);
    const isNamed = page.querySelector(`[for="${element.id}"], [href="#${element.id}"]`) !== null;
    if (element.id !== '' && !isNamed) element.removeAttribute('id');
  }
  const texts = page.createNodeIterator(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    node.nodeValue = node.nodeType === Node.COMMENT_NODE ? '' : (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return `<!doctype html>\n${page.documentElement.outerHTML.replaceAll('<!---->', '').replace(/ (?=<\/?(p|li|ul|h\d)\b)/g, '\n')}`;
}

/** Writes the plain page of each of these routes, and says how many bytes of brotli each is. */
export async function writePlainPages(browser: Browser, routes: readonly string[]): Promise<Map<string, number>> {
  const page = await browser.newPage();
  const bytes = new Map<string, number>();
  for (const route of routes) {
    const plain = await page.evaluate(plainDocument, await readFile(join(FOLDER, route, 'index.html'), 'utf8'));
    const file = join(PLAIN_FOLDER, route, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, plain);
    bytes.set(route, brotliCompressSync(plain).length);
  }
  await page.close();
  return bytes;
}
