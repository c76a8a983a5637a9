export const BACK_UP_NOW = {
  now: 'Back up now',
  first: 'Back up first',
  done: (file: string): string => `Your backup is in your downloads as ${file}.`,
} as const;
