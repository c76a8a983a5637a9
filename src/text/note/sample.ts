/* Below words that can be sent as they are. */
export const SAMPLE = {
  copy: 'Copy these words',
  copied: 'Copied.',
  copyRefused: 'This browser doesn’t let us copy, so select the words and copy them yourself.',
} as const;
