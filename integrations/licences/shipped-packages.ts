import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Code that stands in the site's scripts without being a file of the package that it is from. */
const MADE_BY: readonly (readonly [id: RegExp, name: string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
];

/**
 * The folder of the package that a module is from; undefined when it is the site's own.
 * @param id what the bundler calls the module
 * @param packages the folder of the project's packages
 */
export function packageFolder(id: string, packages: string): string | undefined {
  const maker = MADE_BY.find(([pattern]) => pattern.test(id))?.[1];
  if (maker !== undefined) return join(packages, maker);
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0];
}

/** What the site may be made of: whoever passes it on has to keep these texts with it, and nothing more. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** From here on, Vite's file is about what Vite itself is made of, none of which is in the site. */
const OF_ITS_OWN_PARTS = /^# Licenses of bundled dependencies$[^]*/m;

/**
 * The name, version and licence of a package in the words of its makers.
 * @throws when it has no licence to quote or one that asks for more than that, saying what to do
 */
export async function licenceOf(folder: string): Promise<{ name: string; version: string; text: string }> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  // "(MIT OR Apache-2.0)" leaves the choice to us.
  const choices = (license ?? '').replaceAll(/[()]/g, '').split(' OR ');
  if (!choices.some((choice) => ALLOWED.includes(choice))) {
    const allowed = ALLOWED.join(', ');
    throw new Error(
      `${name} is shipped with the site under ${license ?? 'no licence'}. Do without it: ${allowed} may be.`,
    );
  }
  const file = (await readdir(folder)).toSorted().find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (file === undefined) {
    throw new Error(`${name} is shipped with the site and has no licence file. Ask its makers, or do without it.`);
  }
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  return { name, version, text: text.replace(OF_ITS_OWN_PARTS, '').trim() };
}
