/** The groups of the special cases; their titles are in src/content/special-cases/groups.yaml. */
export const CASE_GROUPS = ['note', 'waiting', 'answer', 'unusual', 'you'] as const;
