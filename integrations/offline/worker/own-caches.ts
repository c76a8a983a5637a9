import { worker } from './worker-scope.ts';

/** The path that the site is served under. */
export const BASE = new URL(worker.registration.scope).pathname;

/** The caches of this site begin so: another site may have the same origin. */
export const PREFIX = `after-the-interview:${BASE}:`;

/** Removes the caches of this site, of all versions but one. */
export async function removeCaches(but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}
