export const RESET = {
  question: 'Clear the ticks on this page?',
  detail: 'This clears every tick and “Not for me”, and keeps everything you wrote.',
  yes: 'Clear the ticks',
  no: 'Keep the ticks',
} as const;
