/*
 * How the words read, beside what the guide aims at. A page is counted as it is read with scripts off, without its tools,
 * lists of links and references; headings, labels and messages to send count as words and are no sentences. In src/text a string that ends
 * as a sentence ends is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from '../../lint/layers.ts';
import { printTable, verdict, type Row } from './figures.ts';
import { routes } from './built-site.ts';
import { guidanceUnits } from './words/guidance-units.ts';
import { interfaceUnits } from './words/interface-units.ts';
import { readingOf, type Unit } from './words/reading.ts';

const TARGET = { mean: { from: 12, to: 18 }, grade: { from: 5, to: 7 } };
/** It says what the others say. */
const PAPER = '/print/';
/** Fewer sentences say nothing about how a text reads. */
const FEW = 5;
const SHOWN = 76;
const COLUMNS = ['', 'words', 'sentences', 'mean', 'longest', 'ease', 'grade', 'met', 'longest sentence'];

const isWithin = (value: number, { from, to }: { from: number; to: number }): boolean => value >= from && value <= to;

function rowOf(what: string, units: readonly Unit[], isGuidance: boolean): Row {
  const { words, sentences, mean, longest, ease, grade } = readingOf(units);
  if (sentences === 0) return [what, words, 0, '', '', '', '', '', ''];
  const met = verdict({ mean: isWithin(mean, TARGET.mean), grade: isWithin(grade, TARGET.grade) });
  const isJudged = isGuidance && sentences >= FEW;
  const cut = longest.text.length > SHOWN ? `${longest.text.slice(0, SHOWN)}…` : longest.text;
  const figures = [mean, ease, grade].map((figure) => figure.toFixed(1)) as [string, string, string];
  return [what, words, sentences, figures[0], longest.words, figures[1], figures[2], isJudged ? met : '', cut];
}

function interfaceRows(): Row[] {
  const files = globSync('src/text/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const rooms = Map.groupBy(files, (file) => roomOf(file) ?? '(beside)');
  return [...rooms]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([room, own]) =>
      rowOf(
        room,
        own.flatMap((file) => interfaceUnits(file)),
        false,
      ),
    );
}

/** Prints how every page of a built site reads, and the strings of every room. */
export function benchWords(folder: string): void {
  const pages = routes(folder).map((route) => {
    const file = route.endsWith('.html') ? route : `${route}index.html`;
    return { route, units: guidanceUnits(readFileSync(join(folder, file), 'utf8')) };
  });
  const once = pages.filter(({ route }) => route !== PAPER).flatMap(({ units }) => units);
  const { mean, grade } = TARGET;
  printTable(
    'WORDS OF THE GUIDE',
    `Aims: ${mean.from} to ${mean.to} words a sentence on average, grade ${grade.from} to ${grade.to} (Flesch-Kincaid). ` +
      'Ease is Flesch reading ease, higher is easier.',
    COLUMNS,
    [...pages.map(({ route, units }) => rowOf(route, units, true)), rowOf('in all, each once', once, true)],
  );
  printTable(
    'WORDS OF THE INTERFACE',
    'The strings of src/text, room by room. They have no aim.',
    COLUMNS,
    interfaceRows(),
  );
}
