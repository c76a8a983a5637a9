/** What the offline worker is asked: to fetch what it does not have yet, or to take the place of the one before it. */
export type OfflineRequest = 'complete' | 'use now';

/** How much of the site a browser keeps for the time without a connection, in files. */
export type KeptPages = { readonly kept: number; readonly of: number };
