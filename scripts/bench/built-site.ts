import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { median, printTable } from './figures.ts';

/** Where the bench builds: a folder of its own, so that it measures what is in src now and leaves dist alone. */
export const FOLDER = 'dist-bench';

/** Builds the site into FOLDER. Returns how long it took, in seconds. */
export function buildOnce(): number {
  const astro = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, OUT_DIR: `./${FOLDER}`, BASE_PATH: '/' };
  const start = performance.now();
  const build = spawnSync(process.execPath, [astro, 'build'], { env, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The site does not build, so there is nothing to measure.\n${build.stderr}`);
  return (performance.now() - start) / 1000;
}

/** Builds the site three times and prints how long it takes. */
export function benchBuild(): void {
  const times = [buildOnce(), buildOnce(), buildOnce()];
  const row = [`${routes().length} pages`, median(times).toFixed(2), times.map((time) => time.toFixed(2)).join(', ')];
  printTable('BUILD', 'astro build, from the command to its end, in seconds.', ['', 'median of 3', 'each'], [row]);
}

/** The routes of the pages that were built into a folder, /404.html among them. */
export function routes(folder = FOLDER): string[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);
  return files.map((file) => file.replace(/index\.html$/, '')).toSorted();
}

/** The routes of the four stages: one file of src/content/stages each. */
export function stageRoutes(): string[] {
  return globSync('src/content/stages/*.mdx').map((file) => `/${basename(file, '.mdx')}/`);
}
