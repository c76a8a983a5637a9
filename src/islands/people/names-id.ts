/** The field for the names, where the focus goes when what had it has gone and nothing else is nearer. */
export const NAMES_ID = 'people-names';
