import type { Kept } from '../kept.ts';

/** What answers a request; undefined leaves it to the browser. */
type Answer = { readonly kind: 'file' | 'moved' | 'older file' | 'page not here'; readonly name: string } | undefined;

/**
 * Which file answers a request. What a page is told after the `?` is between the page and its scripts.
 * @param path below the base of the site, without the query
 * @param isNavigation whether a page is to be opened
 */
export function answerFor(path: string, isNavigation: boolean, files: Kept['files']): Answer {
  const name = isNavigation ? path.replace(/(^|\/)index\.html$/, '$1') : path;
  if (Object.hasOwn(files, name)) return { kind: 'file', name };
  if (!isNavigation) return name.startsWith('assets/') ? { kind: 'older file', name } : undefined;
  return Object.hasOwn(files, `${name}/`) ? { kind: 'moved', name: `${name}/` } : { kind: 'page not here', name };
}
