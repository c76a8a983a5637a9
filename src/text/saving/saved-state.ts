export const SAVED_STATE = {
  idle: 'Saves as you type',
  waiting: 'Saving',
  saved: 'Saved in this browser',
  kept: 'Kept until this tab closes',
  notSaved: 'Not saved',
} as const;

/** The most room that these take. */
export const LONGEST_SAVED_STATE = SAVED_STATE.kept;
