/** Said by the page itself when its scripts cannot save what is typed. */
export const NOT_SAVING = {
  page: 'Nothing you change on this page is being saved, because part of it did not load or this browser is too old. Copy what you wrote before you reload or leave.',
  part: 'Nothing you change here is being saved, because this part did not load. Copy what you wrote before you reload or leave.',
} as const;
