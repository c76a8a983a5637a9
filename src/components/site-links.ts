/**
 * The address of a route under the base the site is built for.
 * @example hrefTo('/worksheet/') // '/repo/worksheet/' when built with BASE_PATH=/repo/
 */
export function hrefTo(route: string): string {
  return import.meta.env.BASE_URL + route.replace(/^\//, '');
}
