/*
 * What the time without a connection costs: everything that the offline worker fetches, and itself, as scripts/serve.ts sends
 * it. The list is read out of the built worker, so that nothing is counted that is not fetched.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isPage, type Kept } from '../../integrations/offline/kept.ts';
import { printTable, verdict } from './figures.ts';
import { OFFLINE } from './limits.ts';

type OfflineWeight = { readonly kind: string; readonly files: number; readonly bytes: number };

/** What is fetched so that the site opens without a connection, in bytes on the wire, by kind of file. */
function offlineWeights(folder: string): readonly OfflineWeight[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const list = /^const KEPT=(\{.*\});$/m.exec(worker)?.[1];
  if (list === undefined)
    throw new Error(`There is no list of files in ${folder}/sw.js: was it built with OFFLINE=off?`);
  const { files, bundle } = JSON.parse(list) as Kept;
  const others = Object.keys(files).filter((name) => !isPage(name));
  const scripts = others.filter((name) => name.endsWith('.js'));
  const bytesOf = (name: string): number => {
    const content = readFileSync(join(folder, name));
    return /\.(?:png|ico)$/.test(name) ? content.length : brotliCompressSync(content).length;
  };
  const weigh = (kind: string, names: readonly string[], count = names.length): OfflineWeight => ({
    kind,
    files: count,
    bytes: names.reduce((sum, name) => sum + bytesOf(name), 0),
  });
  return [
    weigh('pages, in one file', [bundle], Object.keys(files).length - others.length),
    weigh('scripts', scripts),
    weigh(
      'icons and manifest',
      others.filter((name) => !scripts.includes(name)),
    ),
    weigh('the worker', ['sw.js']),
  ];
}

/** Prints what the whole offline cache costs, and says whether it keeps to its limit. */
export function reportOffline(folder: string): boolean {
  const weights = offlineWeights(folder);
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  const isKept = total <= OFFLINE;
  const rows = weights.map(({ kind, files, bytes }) => [kind, files, bytes, '', ''] as const);
  printTable(
    'OFFLINE',
    'All that is kept for the time without a connection, in bytes of brotli; a visit before has some of it already.',
    ['what', 'files', 'bytes', 'limit', 'kept'],
    [
      ...rows,
      ['in all', weights.reduce((sum, { files }) => sum + files, 0), total, OFFLINE, verdict({ total: isKept })],
    ],
  );
  return isKept;
}
