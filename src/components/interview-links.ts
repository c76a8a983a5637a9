import { hrefTo } from './site-links.ts';

type Page = 'list' | 'interview' | 'dates' | 'compare' | 'next';

/** The pages about interviews, as each of them names the others. */
export function interviewLinks(...pages: readonly Page[]) {
  const all: Readonly<Record<Page, { readonly href: string; readonly title: string; readonly about: string }>> = {
    list: {
      href: hrefTo('/interviews/'),
      title: 'All your interviews',
      about: 'Add another one or a further round, open one, or archive one.',
    },
    interview: {
      href: hrefTo('/interview/'),
      title: 'The open interview',
      about: 'The facts, who was there, and what they said about following up.',
    },
    dates: {
      href: hrefTo('/interview/#dates'),
      title: 'Dates for this interview',
      about: 'What to do on which day and why, and a file for your calendar.',
    },
    compare: {
      href: hrefTo('/compare/'),
      title: 'Side by side',
      about: 'Two to four interviews in your own words, when you have to choose.',
    },
    next: {
      href: hrefTo('/next-interview/'),
      title: 'Before your next interview',
      about: 'What you wanted to do differently, and what you know already about a further round.',
    },
  };
  return pages.map((page) => all[page]);
}
