/*
 * Runs inline at the end of every page, long before the islands do. It puts the saved ticks and words in their places
 * (so that they show without a flash and print at once) and marks what is changed from here on, so that the islands
 * can take it over. It stands alone: it is minified into the page and may import nothing.
 */
{
  document.addEventListener('input', ({ target }) => {
    (target as HTMLElement).dataset.early = '';
  });
  try {
    const read = (key: string): unknown => JSON.parse(localStorage.getItem(`after-the-interview:${key}`) ?? 'null');
    const settings = read('settings') as { current?: string } | null;
    // A link may ask for another interview, which the stores open then (asked-interview.ts).
    const asked = new URLSearchParams(location.search).get('interview');
    const record = read(`interview/${asked ?? ''}`) ?? read(`interview/${settings?.current ?? 'first'}`);
    const saved = { settings, record };
    for (const element of document.querySelectorAll<HTMLElement>('[data-saved]')) {
      const path = JSON.parse(element.dataset.saved ?? '[]') as string[];
      const json = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], saved);
      const value = typeof json === 'string' ? json : typeof json === 'number' ? json.toString() : undefined;
      if (path[1] === 'tasks') element.dataset.state = value ?? 'open';
      if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
        if (value !== undefined) element.checked = value === (element.type === 'radio' ? element.value : 'done');
      } else if (value !== undefined && path[1] !== 'tasks') {
        if ('value' in element) element.value = value;
        else element.textContent = value;
      }
    }
    if (record !== null) document.documentElement.dataset.returning = '';
  } catch {
    // Whatever cannot be read here is read, kept and explained by the store.
  }
}
