import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyIn } from '../content-security-policy.ts';
import { policyOf, WORKER } from './security-headers.ts';

/** A file that needs a policy of its own in a host's configuration. */
export type Ruled = {
  /** Its path in the built folder. */
  readonly name: string;
  /** The path a browser asks for, from the root of the host. */
  readonly path: string;
  readonly policy: string;
};
export type ServedSite = {
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly ruled: readonly Ruled[];
};

/**
 * The pages of a built folder with their policies, and the offline worker, which may be there or come later.
 * @throws when a page has no policy, naming it
 */
export async function readServedSite(folder: string, base: string): Promise<ServedSite> {
  const names: string[] = [];
  for await (const file of glob('**/*.html', { cwd: folder })) names.push(file.replaceAll('\\', '/'));
  const ruled = await Promise.all(
    [...names.toSorted(), WORKER].map(async (name) => {
      const own = name === WORKER ? undefined : policyIn(await readFile(join(folder, name), 'utf8'));
      const policy = policyOf(name, own);
      if (policy === undefined) throw new Error(`${name} has no content security policy to be served with.`);
      return { name, path: base + name.replace(/(^|\/)index\.html$/, '$1'), policy };
    }),
  );
  return { base, ruled };
}
