import { printAs } from './print.ts';

/** How the words stand inside the card, the first that holds them: on its right page, on both, on both in small letters. */
const FITS = ['page', 'spread', 'small'] as const;

/** Whether all of the words are on the paper that is for them; columns that do not fit stand beside it. */
function holds({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
}

function block(text: string): HTMLElement {
  const element = document.createElement('div');
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

/**
 * Prints a folded card: one sheet, the name on the half that is outside and the words, upside down, on the half that is
 * inside (styles/note/card.css). Words that no card holds become a letter, with the name on a sheet after it.
 */
export function printCard(name: string, text: string): 'folded' | 'letter' {
  document.querySelector('.note-card')?.remove();
  const card = document.createElement('div');
  card.className = 'note-card';
  const inside = document.createElement('div');
  inside.className = 'note-card-inside';
  inside.append(block(text));
  card.append(inside);
  if (name !== '') {
    const front = document.createElement('div');
    front.className = 'note-card-front';
    front.append(block(name));
    card.append(front);
  }
  document.body.append(card);
  // The measures are those of paper on the screen too, where nobody sees it.
  const fit = FITS.find((each) => {
    card.dataset.fit = each;
    return holds(inside);
  });
  card.dataset.fit = fit ?? 'letter';
  printAs('note-card');
  return fit === undefined ? 'letter' : 'folded';
}
