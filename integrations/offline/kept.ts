/** The list that the build writes into the worker. Names are relative to the base of the site; the start page is ''. */
export type Kept = {
  /** The same for two builds of the same files, and another one for any others. */
  readonly version: string;
  /** The first characters of the hash of each file, by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that brings all pages at once. */
  readonly bundle: string;
  /** What a page is answered with beside its content. */
  readonly pageHeaders: Readonly<Record<string, string>>;
};

/** How many characters of a hash in base64 are kept: 48 bits tell damage, and other versions, from what is meant. */
export const HASH_LENGTH = 8;

const ALONE = ['site.webmanifest', 'favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'icon-192.png'];

/**
 * Whether a built file is kept for the time without a connection: every page, whatever a page may fetch, and the small icons.
 * Icons of an installation, the picture for previews, the e-book, and what is there for search engines and hosts are not.
 */
export function isKept(file: string): boolean {
  // The pages in one file come out of it one by one; signals are a part of the island library that nothing here uses.
  if (file.startsWith('assets/')) return !/^assets\/(?:pages|signals)\./.test(file);
  return file.endsWith('.html') || ALONE.includes(file);
}

/** The name that a built file is asked for by: a page by its folder. */
export function nameOf(file: string): string {
  return encodeURI(file).replace(/(^|\/)index\.html$/, '$1');
}

/** Whether a name is that of a page. */
export function isPage(name: string): boolean {
  return /(?:^|\/|\.html)$/.test(name);
}
