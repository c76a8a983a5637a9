export const POCKET_CARD = { print: 'Print a pocket card' } as const;
