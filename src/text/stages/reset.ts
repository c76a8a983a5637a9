export const RESET = {
  question: 'Clear the ticks on this page?',
  detail: 'Ticks and “Not for me” go. Everything you wrote stays.',
  yes: 'Clear the ticks',
  no: 'Keep the ticks',
} as const;
