/** Said when what reads a note over could not be fetched. */
export const NOT_READ =
  'We couldn’t look over your note because that part didn’t load. We’ll try again when you change something.';
