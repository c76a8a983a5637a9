/** What is said when a newer version of the pages waits. */
export const NEWER = {
  ready: 'A newer version of these pages is ready.',
  use: 'Open it now',
  later: 'Later',
  notSaved:
    'Some of what you wrote isn’t saved yet, so this page stays as it is. Download it first, then open the newer version.',
} as const;
