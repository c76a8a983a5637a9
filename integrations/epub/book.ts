/** What the book says of itself. */
export const BOOK = {
  file: 'after-the-interview.epub',
  /** The page that the book is made of. */
  page: 'print/index.html',
  title: 'After the Interview',
  subtitle: 'What to do in the hours and days after a job interview',
  language: 'en-CA',
  /** Permanent: an e-reader knows by it that a newer copy is the same book. */
  identifier: 'urn:uuid:6c1d1a0e-5d0a-4b0f-9a37-0d6b3f1c7e52',
  /** When the words last changed much. No clock: two builds of the same files give the same book. */
  modified: '2026-11-28T00:00:00Z',
  contents: 'Contents',
  landmarks: 'Landmarks',
  accessibility:
    'All of the book is text in reading order, with headings and a table of contents. It has no images but its cover.',
} as const;

/**
 * When the book was last modified, as its package says it: the moment that packagers give in SOURCE_DATE_EPOCH, or else that
 * of the words.
 * @param epoch seconds since 1970
 */
export function modifiedAt(epoch: string | undefined): string {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return BOOK.modified;
  return new Date(Number(epoch) * 1000).toISOString().replace(/\.\d+/, '');
}
