export const HOME = {
  where: 'Where are you now?',
} as const;
