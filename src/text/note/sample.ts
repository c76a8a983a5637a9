/* Below words that can be sent as they are. */
export const SAMPLE = {
  copy: 'Copy these words',
  copied: 'Copied.',
  copyRefused: 'This browser does not let the page copy. Select the words and copy them yourself.',
} as const;
