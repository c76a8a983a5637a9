/** Said when what reads a note over could not be fetched. */
export const NOT_READ =
  'The note could not be read over, as that part did not load. It tries again when you change something.';
