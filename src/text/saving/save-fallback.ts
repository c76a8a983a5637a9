/** Kept apart from the other words about saving: this is on every page, and they are fetched only when needed. */
export const SAVE_FALLBACK =
  'We couldn’t save something. Copy what you wrote somewhere safe before you close this page.';
