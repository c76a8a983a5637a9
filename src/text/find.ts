export const FIND = {
  /** What stands in the header of every page. */
  open: 'Find',
  heading: 'Find an answer',
  printAll: 'Print the whole guide',
} as const;
