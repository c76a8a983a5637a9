/** Kept apart from the other words about saving: this is on every page, and they are fetched only when needed. */
export const SAVE_FALLBACK =
  'Something could not be saved. Copy what you wrote to a safe place before you close this page.';
