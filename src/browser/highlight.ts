type Place = { readonly start: number; readonly end: number };

const NAME = 'pointed-out';

/**
 * Marks places of a text that is shown as it is, where the browser can do that without changing the page; elsewhere does
 * nothing.
 * @param text the text as it was when the places were found: if it is another by now, nothing is marked
 * @returns takes the marks away
 */
export function highlightIn(element: Element | null, text: string, places: readonly Place[]): () => void {
  const node = element?.firstChild;
  if (!('highlights' in CSS) || !(node instanceof Text) || node.data !== text) return () => undefined;
  const ranges = places.map(({ start, end }) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(NAME);
  };
}
