import { hrefTo } from './site-links.ts';

type Page = 'list' | 'interview' | 'dates' | 'compare' | 'next';

/** The pages about interviews, as each of them names the others. */
export function interviewLinks(...pages: readonly Page[]) {
  const all: Readonly<Record<Page, { readonly href: string; readonly title: string; readonly about: string }>> = {
    list: {
      href: hrefTo('/interviews/'),
      title: 'All your interviews',
      about: 'Add another one or the next round, open one, put one away.',
    },
    interview: {
      href: hrefTo('/interview/'),
      title: 'The open interview',
      about: 'What it is, who was there, and what they said about following up.',
    },
    dates: {
      href: hrefTo('/interview/#dates'),
      title: 'Its dates',
      about: 'What to do on which day and why, with a file for your calendar.',
    },
    compare: {
      href: hrefTo('/compare/'),
      title: 'Side by side',
      about: 'Two to four interviews in your own words, for when you have to choose.',
    },
    next: {
      href: hrefTo('/next-interview/'),
      title: 'Before your next interview',
      about: 'What you wanted to do differently, and what you know already if it is a further round.',
    },
  };
  return pages.map((page) => all[page]);
}
