export const PATH = { label: 'The four stages' } as const;
