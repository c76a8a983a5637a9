import type { Findable } from '../../domain/find/find.ts';

export type Listed = Findable & { readonly href: string; readonly group: string };

/** What the list of the page has, read from its links: it is there for who has no scripts, and is not sent twice. */
export function listed(): readonly Listed[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.find-list a')].map((link) => {
    const heading = link.closest('section')?.querySelector('h2');
    const lines = link.closest('li')?.querySelectorAll('.help') ?? [];
    return {
      title: link.textContent.trim(),
      lines: [...lines].map((line) => line.textContent.trim()),
      words: link.dataset.words ?? '',
      href: link.href,
      group: heading?.contains(link) === false ? heading.textContent.trim() : '',
    };
  });
}
