/*
 * Runs inline in the head of every page: before anything is drawn, and long before the islands wake. It marks the page
 * for somebody who returns, puts the saved ticks and words in their places as these arrive (so that they show without a
 * flash, move nothing and print at once), and marks what is changed from here on, so that the islands can take it over.
 * What is changed in an island that is still asleep it keeps under a key of its own until that is awake: whoever leaves
 * before finds it taken over by the next page (take-early.ts). It stands alone: it is built into the page and may import
 * nothing.
 */
let id: string | undefined;
let store: Storage;
const early = `after-the-interview:early:${String(Date.now())}`;

/** Stores what only this script has noticed; while any of that cannot be stored, the browser asks before it is left. */
const keep = (): true | undefined => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[ssr] [data-early]')];
  let isLost = fields.length > 0;
  try {
    if (isLost) {
      const text = JSON.stringify([id, fields.map(({ dataset, value, checked }) => [dataset.saved, value, checked])]);
      store.setItem(early, text);
      isLost = !id || store.getItem(early) !== text || fields.some(({ dataset }) => !dataset.saved);
    } else store.removeItem(early);
  } catch {
    // Then it is lost, if there is any.
  }
  if (isLost) onbeforeunload = keep;
  // The stores hold the leave in the same way, for what they could not save.
  else if (onbeforeunload === keep) onbeforeunload = null;
  return isLost || undefined;
};

document.addEventListener('input', ({ target }) => {
  (target as HTMLElement).dataset.early = '';
  keep();
});

// WebKit resets these fields, each in a task after `pageshow`, when Back brings the page out of its cache.
addEventListener('pagehide', () => {
  keep();
  for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
    field.defaultChecked = field.checked;
    field.defaultValue = field.value;
  }
});

try {
  // On a shared computer everything is kept in the tab (shared-computer.ts), and every page says so.
  const shared = sessionStorage.getItem('after-the-interview:shared');
  store = shared === null ? localStorage : sessionStorage;
  if (shared !== null) document.documentElement.dataset.shared = '';
  const read = (key: string): unknown => JSON.parse(store.getItem(`after-the-interview:${key}`) ?? 'null');
  const settings = read('settings') as { current?: string } | null;
  // A link may ask for another interview, which the stores open then (asked-interview.ts).
  const asked = new URLSearchParams(location.search).get('interview') ?? '';
  type Stored = { date?: string; tasks?: object; deletedOn?: string } | null;
  const other = read(`interview/${asked}`) as Stored;
  const isOther = other && !other.deletedOn;
  const current = isOther ? asked : (settings?.current ?? 'first');
  const record = (isOther ? other : read(`interview/${current}`)) as Stored;
  id = current;
  const saved = { settings, record };

  /** What a field shows of it: people are their names, a line each. */
  const textOf = (json: unknown): string | undefined => {
    if (typeof json === 'string') return json;
    if (typeof json === 'number') return json.toString();
    if (typeof json !== 'object' || json === null) return undefined;
    const names = Object.values(json as Record<string, { name?: string } | null>).map((person) => person?.name?.trim());
    // In the page this script is one line, so the line break is not written as one.
    return names.filter(Boolean).join(JSON.parse('"\\n"') as string);
  };

  const show = (element: HTMLElement): void => {
    const path = JSON.parse(element.dataset.saved ?? '[]') as string[];
    const json = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], saved);
    const value = textOf(json);
    if (path[1] === 'tasks') element.dataset.state = value ?? 'open';
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
      if (value !== undefined) element.checked = value === (element.type === 'radio' ? element.value : 'done');
    } else if (value !== undefined && path[1] !== 'tasks') {
      if ('value' in element) element.value = value;
      else element.textContent = value;
    }
  };

  if (record !== null) {
    // Which room is kept for words that come later depends on what is done, and on whether there is a date.
    const tasks = Object.entries(Object(record.tasks) as object).filter(([, state]) => state !== 'open');
    const known = [record.date ? 'dated' : ''].concat(tasks.map(([id]) => id));
    document.documentElement.dataset.returning = known.join(' ').trim();
  }

  // A page may be drawn before all of it is there: each place gets what was saved in the moment it arrives.
  const shown = new Set<HTMLElement>();
  const showArrived = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-saved]')) {
      if (!shown.has(element)) show(element);
      shown.add(element);
    }
  };
  const arrivals = new MutationObserver(showArrived);
  arrivals.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    showArrived();
    arrivals.disconnect();
  });
} catch {
  // Whatever cannot be read here is read, kept and explained by the store.
}
