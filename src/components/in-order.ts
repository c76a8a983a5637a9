type Ordered = { readonly data: { readonly order: number } };

/** The entries of a collection in the order their author gave them; Astro gives them sorted by id. */
export function inOrder<Entry extends Ordered>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order);
}
