/*
 * Runs inline on every page (inline.ts). It says so when the scripts that would save do not arrive, do not parse or throw, or when
 * the browser is too old for them: nothing else on the page can. It stands alone: it is built into the page, in an old
 * language, and may import nothing; its words are in its element.
 */
const { page = '', part = '' } = (document.currentScript as HTMLScriptElement).dataset;

/** An island that is not awake so long after the page was there is not waited for any more, in milliseconds. */
const PATIENCE = 10_000;
/** What fails together is told together, in milliseconds. */
const TOGETHER = 500;

/** The browsers of the README's floor are the first that have this method. */
const isTooOld = !('findLast' in Array.prototype);
const failed = new Set<EventTarget | null>();
let isLate = false;

/** What wakes when it is asked is not awaited before. */
const isDue = (island: Element): boolean =>
  island.getAttribute('client') !== 'asked' ||
  'returning' in document.documentElement.dataset ||
  island.querySelector('[data-early]') !== null;

const isLost = (island: Element): boolean =>
  failed.has(island) || (isLate && island.hasAttribute('ssr') && isDue(island));

function say(place: Element, words: string): void {
  if (place.querySelector('.not-saving') !== null) return;
  // No island draws one of these: waking up, none takes it for its own, and each takes it away.
  const notice = document.createElement('output');
  notice.className = 'not-saving';
  notice.textContent = words;
  place.prepend(notice);
  new MutationObserver(check).observe(document, { subtree: true, attributeFilter: ['ssr'] });
}

function check(): void {
  const islands = [...document.querySelectorAll('astro-island')];
  const notice = document.querySelector('.save-notice');
  // What tells of trouble with saving is on every page, in the file that all the others need as well.
  if (notice !== null && (isTooOld || islands.some((island) => island.contains(notice) && isLost(island)))) {
    say(notice, page);
  } else {
    // Into its first element, as the island itself has no box.
    for (const island of islands.filter(isLost)) say(island.firstElementChild ?? island, part);
  }
}

let telling: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('astro:hydration-error', ({ target }) => {
  failed.add(target);
  clearTimeout(telling);
  telling = setTimeout(check, TOGETHER);
});

document.addEventListener('DOMContentLoaded', () => {
  if (isTooOld) check();
  setTimeout(() => {
    isLate = true;
    check();
  }, PATIENCE);
});

document.addEventListener('input', () => {
  setTimeout(check, PATIENCE);
});
