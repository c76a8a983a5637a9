import type { Interview } from '../domain/record/interview.ts';

/** Whether something was saved before this page was opened, as early.ts found. */
export function isReturning(): boolean {
  return 'returning' in document.documentElement.dataset;
}

/**
 * A page that a newcomer has opened may come back out of the browser's cache once they have begun on another: it becomes
 * what early.ts makes of a page of somebody who returns, and the parts that wait for that wake up.
 * @param begun gives what is stored by then, if anything is
 */
export function onComingBackBegun(begun: () => Pick<Interview, 'date' | 'tasks'> | undefined): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    const { dataset } = document.documentElement;
    const record = persisted && !isReturning() ? begun() : undefined;
    if (record === undefined) return;
    dataset.returning = [
      record.date === '' ? '' : 'dated',
      ...Object.keys(record.tasks).filter((id) => record.tasks[id] !== 'open'),
    ]
      .join(' ')
      .trim();
    // As if each had been touched.
    for (const island of document.querySelectorAll('astro-island[client=asked]')) {
      island.dispatchEvent(new Event('pointerdown'));
    }
  });
}
