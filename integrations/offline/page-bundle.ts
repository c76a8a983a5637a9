/** All pages in one file. Scripts, styles and what else many pages share stand in it once. */
export type PageBundle = {
  readonly parts: readonly string[];
  /** By the name of each page, the places of its parts. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
};

const SHARED = /(<style[^>]*>[^]*?<\/style>|<script[^>]*>[^]*?<\/script>)/;

/**
 * Puts pages together, so that a visit fetches what they share only once: also where a host compresses with a short memory.
 * @param pages each document by its name
 */
export function bundleOf(pages: Readonly<Record<string, string>>): PageBundle {
  const places = new Map<string, number>();
  const placeOf = (part: string): number => {
    const place = places.get(part) ?? places.size;
    places.set(part, place);
    return place;
  };
  const entries = Object.entries(pages).map(([name, html]) => [name, html.split(SHARED).map(placeOf)] as const);
  return { parts: [...places.keys()], pages: Object.fromEntries(entries) };
}

/** The documents of a bundle by their names, letter by letter as they went in. */
export function pagesOf({ parts, pages }: PageBundle): readonly (readonly [string, string])[] {
  return Object.entries(pages).map(([name, places]) => [name, places.map((place) => parts[place] ?? '').join('')]);
}
