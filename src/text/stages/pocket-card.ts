export const POCKET_CARD = { print: 'Print two pocket cards' } as const;
