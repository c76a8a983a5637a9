/** Whether the pages are kept in this browser, as the page about your data says it. */
export const KEPT = {
  checking: 'We’re looking at what this browser keeps.',
  all: 'All pages are kept in this browser and open without a connection.',
  some: (kept: number, of: number): string =>
    `This browser keeps ${String(kept)} of the ${String(of)} files so far. Stay online for a moment, and the rest will follow.`,
  none: 'This browser doesn’t keep these pages, so you need a connection to open them. A private window, blocked site data or a full disk can be why.',
} as const;
