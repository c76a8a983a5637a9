/*
 * Builds the site twice and fails when any file differs: npm run check:reproducible. The second build happens in another
 * folder, on the other side of the world and in another language, as a stranger's would who wants to know whether the
 * published files are those of the published code.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ASTRO = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const BUILDS = [
  { folder: 'dist-first', TZ: 'America/Vancouver', LANG: 'C' },
  { folder: 'dist-second', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
] as const;

/** The hash of every file of a folder and of the folder of configurations beside it, by path. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  const files = [folder, `${folder}-servers`].flatMap((each) =>
    globSync('**', { cwd: each }).map((file) => [each.replace(folder, 'dist'), join(each, file)] as const),
  );
  const hashed = files
    .filter(([, path]) => statSync(path).isFile())
    .map(([place, path]) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [place + path.slice(path.indexOf('/')), hash] as const;
    });
  return new Map(hashed);
}

const start = performance.now();
for (const { folder, ...env } of BUILDS) {
  const build = spawnSync(process.execPath, [ASTRO, 'build'], {
    env: { ...process.env, ...env, OUT_DIR: `./${folder}` },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The site does not build, so there is nothing to compare.\n${build.stderr}`);
}
const [first, second] = BUILDS.map(({ folder }) => hashesOf(folder)) as [
  ReadonlyMap<string, string>,
  ReadonlyMap<string, string>,
];
const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
const different = names.filter((name) => first.get(name) !== second.get(name));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
if (different.length > 0) {
  console.error(`${String(different.length)} of ${String(names.length)} files differ:\n${different.join('\n')}`);
  process.exitCode = 1;
} else {
  const whole = createHash('sha256').update(names.map((name) => `${first.get(name) ?? ''}  ${name}\n`).join(''));
  console.log(`${String(names.length)} files, the same in both builds (${seconds} s): ${whole.digest('hex')}`);
}
