/*
 * The reading over of messages: how well it tells when two are too similar, by pairs that were labelled by hand; how often it
 * points at an ordinary good sentence; and how long it takes in Chromium on a phone four times slower than this machine.
 * `cold` is the first time in a page, before the browser has made the code fast; the page reads one note at a time.
 */
import type { Browser } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findingsOf, type findingSteps } from '../../src/domain/note/review/findings-of.ts';
import type { ReviewContext } from '../../src/domain/note/review/finding.ts';
import { fixtureNotes, isAlike, isFoundAlike, notePairs } from '../../tests/unit/helpers/note-pairs.ts';
import { contextOf, labelledSentences, noteGuide, noteSaying } from '../../tests/unit/helpers/note-rules.ts';
import { median, printTable, verdict, type Row } from './figures.ts';

const SLOWDOWN = 4;
const NOTES = 12;
const WORDS = 300;
const TIMES = 25;
const TARGET = { share: 0.95, milliseconds: 16 };

const guide = noteGuide();
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function similarity(what: string, isMeant: (isHeldOut: boolean) => boolean): Row {
  const pairs = notePairs().filter(({ isHeldOut }) => isMeant(isHeldOut));
  const found = pairs.filter((pair) => isFoundAlike(pair, guide));
  const right = found.filter(isAlike).length;
  const [precision, recall] = [right / found.length, right / pairs.filter(isAlike).length];
  const closings = found.filter(({ label }) => label === 'closing').length;
  const kept = { precision: precision >= TARGET.share, recall: recall >= TARGET.share, closings: closings === 0 };
  return [what, pairs.length, percent(precision), percent(recall), closings, verdict(kept)];
}

function sentences(what: string, isMeant: (isHeldOut: boolean) => boolean): Row {
  const all = labelledSentences().filter(({ heldOut }) => isMeant(heldOut === true));
  const rulesFor = (says: string): readonly string[] =>
    findingsOf({ subject: '', body: noteSaying(says) }, contextOf(), guide).map(({ rule }) => rule);
  const good = all.filter(({ finds }) => finds === undefined);
  const bad = all.filter(({ finds }) => finds !== undefined);
  const wrong = good.filter(({ says }) => rulesFor(says).length > 0).length;
  const missed = bad.filter(({ says, finds }) => !rulesFor(says).includes(finds ?? '')).length;
  return [what, good.length, wrong, bad.length, missed, verdict({ 'false findings': wrong === 0 })];
}

/** Notes of so many words, of the sentences of the fixtures: no two of them alike. */
function longNotes(): readonly string[] {
  const all = Object.values(fixtureNotes()).flatMap((note) => note.split('\n\n').slice(1, -1));
  const words = all.join(' ').split(' ');
  return Array.from({ length: NOTES }, (_, at) => {
    const from = (at * WORDS) % (words.length - WORDS);
    const text = words.slice(from, from + WORDS - 4);
    const [third, twoThirds] = [Math.floor(text.length / 3), Math.floor((text.length * 2) / 3)];
    const paragraphs = [text.slice(0, third), text.slice(third, twoThirds), text.slice(twoThirds)];
    return ['Hi Maya,', ...paragraphs.map((part) => part.join(' ')), 'Alex Kim'].join('\n\n');
  });
}

async function reviewScript(): Promise<string> {
  const entry = 'src/domain/note/review/findings-of.ts';
  const options = { write: false, target: 'es2022', lib: { entry, formats: ['iife' as const], name: 'review' } };
  const built = await build({ configFile: false, logLevel: 'error', build: options });
  const [chunk] = (built as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not build into one script.`);
  return chunk.code;
}

declare const review: { readonly findingSteps: typeof findingSteps };

/** Milliseconds of one note, all in all and in the longest of the steps between which the page answers. */
type Taken = { readonly sum: number; readonly longest: number };

/** What a round of all notes took, and what the first of them took once more when only it had changed, as while one types. */
type Round = { readonly each: readonly Taken[]; readonly again: Taken };

/** Milliseconds for each note of a round, in a page of its own. */
async function timesOf(browser: Browser): Promise<readonly Round[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await reviewScript() });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const bodies = longNotes();
  const contexts = bodies.map((_, own): ReviewContext =>
    contextOf({
      others: bodies.flatMap((body, at) =>
        at === own ? [] : [{ id: String(at), name: 'Sam Rivera', text: { subject: '', body } }],
      ),
    }),
  );
  const lists = Object.entries(guide.lists).map(([id, words]) => [id, [...words]] as const);
  const rounds = await page.evaluate(
    async ({ bodies, contexts, rules, lists, times }) => {
      const here = {
        rules,
        lists: Object.fromEntries(lists.map(([id, words]) => [id, new Set(words)])) as unknown as typeof guide.lists,
      };
      const read = (body: string, context: ReviewContext): Taken => {
        const steps = review.findingSteps({ subject: '', body }, context, here);
        let [sum, longest] = [0, 0];
        for (let isDone = false; !isDone;) {
          const from = performance.now();
          isDone = steps.next().done === true;
          const step = performance.now() - from;
          sum += step;
          longest = Math.max(longest, step);
        }
        return { sum, longest };
      };
      const taken: Round[] = [];
      for (let round = 0; round < times; round += 1) {
        // Every note is another in each round, so that nothing is known from the round before.
        const now = bodies.map((body) => body.replace('Hi Maya', 'Hi Maya' + '!'.repeat(round)));
        const beside = contexts.map((context) => ({
          ...context,
          others: context.others.map((other) => ({
            ...other,
            text: { subject: '', body: now[Number(other.id)] ?? '' },
          })),
        }));
        const each = beside.map((context, at) => read(now[at] ?? '', context));
        const [open] = beside;
        if (open !== undefined)
          taken.push({ each, again: read((now[0] ?? '').replace('\n\nAlex', ' Truly.\n\nAlex'), open) });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return taken;
    },
    { bodies, contexts, rules: guide.rules, lists, times: TIMES },
  );
  await page.close();
  return rounds;
}

/** Measures the reading over of messages and prints how right and how fast it is. */
export async function benchNotes(browser: Browser): Promise<void> {
  printTable(
    'TOO SIMILAR',
    `Pairs of notes labelled by hand. Precision and recall from ${percent(TARGET.share)}; no shared closing is found.`,
    ['pairs', 'count', 'precision', 'recall', 'closings found', 'met'],
    [similarity('all', () => true), similarity('held out', (isHeldOut) => isHeldOut)],
  );
  printTable(
    'SENTENCES',
    'Ordinary good sentences, of which none may be found, and others that should be.',
    ['sentences', 'good', 'false findings', 'others', 'missed', 'met'],
    [sentences('all', () => true), sentences('held out', (isHeldOut) => isHeldOut)],
  );
  const [cold, ...warm] = await timesOf(browser);
  const row = (what: string, taken: number): Row => [
    what,
    taken.toFixed(1),
    verdict({ time: taken <= TARGET.milliseconds }),
  ];
  const first = ({ each: [open] }: Round): number => open?.sum ?? NaN;
  const all = ({ each }: Round): number => each.reduce((total, { sum }) => total + sum, 0);
  const longest = (rounds: readonly (readonly Taken[])[]): number =>
    Math.max(...rounds.flat().map((taken) => taken.longest));
  printTable(
    'TIME OF ALL FINDINGS',
    `${String(NOTES)} notes of ${String(WORDS)} words, the processor slowed ${String(SLOWDOWN)} times, in ms; ${String(TARGET.milliseconds)} at most. The page reads the open note, in steps.`,
    ['', 'ms', 'met'],
    [
      row(
        'the open note again after a change, the 11 others as before, middle',
        median(warm.map(({ again }) => again.sum)),
      ),
      row('the open note and the 11 others, none read before, middle', median(warm.map(first))),
      row('the same at its best, as on a machine at rest', Math.min(...warm.map(first))),
      row('the same the first time in a page', cold === undefined ? NaN : first(cold)),
      row('longest step the first time', longest([cold?.each.slice(0, 1) ?? []])),
      row('longest step afterwards, middle of the rounds', median(warm.map(({ each }) => longest([each])))),
      row('all 12 one after the other, each beside the others, middle', median(warm.map(all))),
      row('the same at its best', Math.min(...warm.map(all))),
    ],
  );
}
