export const HOME = {
  where: 'Where are you now?',
  allDone: 'Every task is done. Keep searching until you have agreed to the terms of an offer.',
} as const;
