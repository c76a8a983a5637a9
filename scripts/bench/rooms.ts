/*
 * How the house is built: files, lines and arrows of each room, layer by layer, and how much the build has of its own. An
 * arrow is a pair of rooms of one layer of which the one imports from the other.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOMS, roomOf } from '../../lint/layers.ts';
import { printTable, verdict, type Row } from './figures.ts';

const BESIDE = '(beside)';
/** What of our own the build may have, in lines; the loaders of content and the making of the e-book are not counted. */
const MACHINERY_LIMIT = 150;

const filesUnder = (folder: string): string[] =>
  globSync(`${folder}/**/*.{ts,tsx}`).map((file) => file.replaceAll('\\', '/'));
const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The other rooms of its layer that a file imports from. */
function arrowsOf(file: string, layer: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return [...imports]
    .map(([, specifier = '']) => normalize(join(dirname(file), specifier)).replaceAll('\\', '/'))
    .filter((target) => target.startsWith(`src/${layer}/`))
    .map((target) => roomOf(target) ?? BESIDE)
    .filter((room) => room !== (roomOf(file) ?? BESIDE));
}

function rowsOf(layer: string): Row[] {
  const files = filesUnder(`src/${layer}`);
  const rooms = [...new Set(files.map((file) => roomOf(file) ?? BESIDE))].sort();
  return rooms.map((room) => {
    const own = files.filter((file) => (roomOf(file) ?? BESIDE) === room);
    const arrows = [...new Set(own.flatMap((file) => arrowsOf(file, layer)))].sort();
    return [layer, room, own.length, sum(own.map(linesOf)), arrows.length, arrows.join(', ')];
  });
}

/** Prints the rooms of every layer that has some, and the lines of the build's own steps. */
export function benchRooms(): void {
  printTable(
    'ROOMS',
    'Files and lines of each room, and the rooms of the same layer it imports from; the lint fails on any other arrow.',
    ['layer', 'room', 'files', 'lines', 'arrows', 'to'],
    Object.keys(ROOMS).flatMap(rowsOf),
  );
  const machinery = filesUnder('integrations').filter((file) => !/^integrations\/(content|epub)\//.test(file));
  const total = sum(machinery.map(linesOf));
  printTable(
    'OWN STEPS OF THE BUILD',
    'Lines of what the build does beside what Astro, Vite and their integrations do; loaders of content and the e-book are not counted.',
    ['file', 'lines', 'limit', 'met'],
    [
      ...machinery.map((file): Row => [file, linesOf(file), '', '']),
      ['in all', total, MACHINERY_LIMIT, verdict({ lines: total <= MACHINERY_LIMIT })],
    ],
  );
}
