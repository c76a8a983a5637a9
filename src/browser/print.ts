/**
 * filled: with what was written. blank: ruled lines for handwriting. card: the pocket card of the first stage.
 * note-card: a message as a card, which print-card.ts puts on the page.
 */
export type PrintAs = 'filled' | 'blank' | 'card' | 'note-card';

/** Prints the page; the stylesheet reads from `data-print` on the root what is to be on the paper. */
export function printAs(what: PrintAs): void {
  const root = document.documentElement;
  root.dataset.print = what;
  window.addEventListener(
    'afterprint',
    () => {
      delete root.dataset.print;
    },
    { once: true },
  );
  window.print();
}
