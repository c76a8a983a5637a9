export const PATH = { label: 'The four stages', short: 'Stages' } as const;
