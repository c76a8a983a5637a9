/** Said at the top of every page while the computer is shared; in the page itself, so it is short. */
export const SHARED_LINE = 'Shared computer: each tab keeps its own words, and only until you close it.';
