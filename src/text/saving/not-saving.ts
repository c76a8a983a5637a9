/** Said by the page itself when its scripts cannot save what is typed. */
export const NOT_SAVING = {
  page: 'What you change on this page is not being saved: a part of it did not load, or this browser is too old for it. Copy what you wrote to a safe place before you reload or leave the page.',
  part: 'This part did not load, so what you change here is not being saved. Copy what you wrote to a safe place before you reload or leave the page.',
} as const;
