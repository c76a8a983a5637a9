import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidanceIn, yamlOf } from '../helpers/site-content.ts';

type Source = { readonly id: string; readonly url?: string };
const SOURCES = yamlOf('sources/sources.yaml') as readonly Source[];
const GUIDANCE = ['stages', 'special-cases'].flatMap((folder) =>
  guidanceIn(folder).map(({ id, text }) => ({ file: `${folder}/${id}.mdx`, text })),
);

const pages = globSync('src/{content,components,pages,layouts}/**/*.{mdx,astro}').map((file) =>
  readFileSync(file, 'utf8'),
);
const cited = new Set(pages.flatMap((text) => [...text.matchAll(/<Cite id="([\w-]+)"/g)].map(([, id = '']) => id)));

/** What is wrong with the address of an article; undefined when nothing is. */
function addressFault(address: string): string | undefined {
  const { protocol, pathname, search } = new URL(address);
  if (protocol !== 'https:') return `${address} is not https`;
  if (pathname.replace(/\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i, '') === '') return `${address} is a home page`;
  return /[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source)=/i.test(search)
    ? `${address} says where a reader came from`
    : undefined;
}

/**
 * A figure that claims something of the world: a share, a count of people, of days or of employers, a year. Numbers in words
 * are the advice of this guide, and a day of the calendar is an example.
 */
const CLAIM =
  /\d\s?%|\b\d[\d.,]*\s(?:\w+\s)?(?:people|days|staff|samples|managers|organi[sz]ations|candidates|characters|months|weeks|years)\b|\b(?:19|20)\d\d\b/;

/** The paragraphs of a text that claim a figure and cite nothing; samples to say and the frontmatter are not claims. */
function uncited(text: string): readonly string[] {
  const guidance = text.replace(/<Say>[^]*?<\/Say>/g, '').replace(/<Sample[^]*?\/>/g, '');
  return guidance
    .split(/\n\s*\n/)
    .filter((part) => CLAIM.test(part.replace(/\]\([^)]*\)/g, ']')) && !part.includes('<Cite '));
}

test('each link to another site is https, leads to an article and not to a home page, and tracks nobody', () => {
  const links = pages
    .flatMap((text) => text.match(/https?:\/\/[^\s)"'`<>]+/g) ?? [])
    .filter((link) => !link.includes('${'));
  const addresses = [...SOURCES.flatMap(({ url }) => url ?? []), ...links];
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.flatMap((each) => addressFault(each) ?? [])).toEqual([]);
});

test('a home page, an address that is not safe and one that tracks are told from an article', () => {
  expect(addressFault('https://www.example.org')).toMatch(/home page/);
  expect(addressFault('https://www.example.org/en-ca/')).toMatch(/home page/);
  expect(addressFault('http://example.org/article')).toMatch(/not https/);
  expect(addressFault('https://example.org/article?utm_source=x')).toMatch(/came from/);
  expect(addressFault('https://example.org/article?id=7')).toBeUndefined();
});

test('each source is cited somewhere, and each citation has its source', () => {
  const ids = SOURCES.map(({ id }) => id);
  expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
});

test('each figure that claims something stands in a paragraph with its source', () => {
  expect(GUIDANCE.length).toBeGreaterThan(20);
  expect(GUIDANCE.flatMap(({ file, text }) => uncited(text).map((part) => `${file}: ${part}`))).toEqual([]);
});

test('a share, a count and a year are claims, and the advice of the guide and samples are not', () => {
  expect(uncited('In a poll 42% said so.\n\nOnly 41 people took part. <Cite id="a" />')).toHaveLength(1);
  expect(uncited('It took 25.1 days.')).toHaveLength(1);
  expect(uncited('Since 2026 this is law.')).toHaveLength(1);
  expect(
    uncited('Wait six business days, then send two messages.\n\n<Say>I can start on March 2, 2027.</Say>'),
  ).toEqual([]);
});
