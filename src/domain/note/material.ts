/* What is noted already and fits into a part of a note: on the cards, on the worksheet, among the promises, in other notes. */
import type { Interview } from '../record/interview.ts';
import { addressOf } from '../record/note-id.ts';
import { EMPTY_NOTE } from '../record/note.ts';
import type { KindTemplate } from './kind-template.ts';
import { REUSED_PARTS, wordsElsewhere } from './note-of.ts';
import { fillTemplate } from './note-template.ts';
import { ownOf } from '../record/own-of.ts';

/** The questions of the worksheet whose answers a note may take. */
export const ANSWERS_FOR_NOTES = [
  'shared-moments',
  'left-unsaid',
  'to-clarify',
  'went-well',
  'right-fit',
  'enjoy-months',
  'enjoy-years',
  'grow-there',
] as const;

/** Where a line comes from; the content says which part takes what, and as which words (kind-template.ts). */
export const SOURCES = ['moment', 'asked', 'promised', ...ANSWERS_FOR_NOTES] as const;
export type Source = (typeof SOURCES)[number];

/** One line that is at hand for a part. */
export type Material = {
  /** `again` for what another note says in the same part. */
  readonly source: Source | 'again';
  /** As it was noted, and as it is kept among the lines that a note has used. */
  readonly line: string;
  /** As it goes into the part. */
  readonly words: string;
  readonly isUsed: boolean;
  /** Whom the other messages go to that say it, or have used it; a name may be empty. */
  readonly usedFor: readonly string[];
};

type Noted = { readonly line: string; readonly words: string };

const asLines = (text: string): readonly Noted[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ line, words: line }));

const wordsIn = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The topics listed on the worksheet, without those that are said to be of somebody else who has a card. */
function sharedMoments({ people, answers }: Interview, to: string): readonly Noted[] {
  return asLines(answers['shared-moments'] ?? '').flatMap(({ line }) => {
    const at = line.indexOf(':');
    const said = wordsIn(line.slice(0, Math.max(at, 0)));
    const isOf = ([, { name }]: readonly [string, { readonly name: string }]): boolean =>
      wordsIn(name).some((word) => said.includes(word));
    const named = Object.entries(people).filter(isOf);
    const isOthers = named.length > 0 && people[to] !== undefined && named.every(([id]) => id !== to);
    return isOthers ? [] : [{ line, words: line.slice(at + 1).trim() }];
  });
}

function notedAs(source: Source, interview: Interview, to: string): readonly Noted[] {
  const { people, promised, answers } = interview;
  const cards = people[to] === undefined ? Object.values(people) : [people[to]];
  if (source === 'moment' || source === 'asked') return cards.flatMap((card) => asLines(card[source]));
  if (source === 'shared-moments') return sharedMoments(interview, to);
  if (source !== 'promised') return asLines(answers[source] ?? '');
  return Object.values(promised)
    .filter((promise) => promise.sentOn === '' && (promise.to === '' || promise.to === to))
    .flatMap(({ what }) => asLines(what));
}

/** The line of another note that can be said again, as it is about oneself. */
function again(part: string, interview: Interview, id: string): readonly Noted[] {
  const reused = addressOf(id).to === id ? REUSED_PARTS.find((each) => each === part) : undefined;
  const line = reused === undefined ? '' : wordsElsewhere(interview, id, reused);
  return line === '' ? [] : [{ line, words: line }];
}

/**
 * What is at hand for one part of a message: what it has taken first, then what it has not said yet.
 * @param id the message's id, begun or not
 * @param words what stands in the part now
 * @example materialFor('unsaid', 'k3v9q1', '', interview, template)
 *   // [{ source: 'left-unsaid', line: 'I speak Danish.', words: 'I speak Danish.', isUsed: false, usedFor: [] }]
 */
export function materialFor(
  part: string,
  id: string,
  words: string,
  interview: Interview,
  template: KindTemplate,
): readonly Material[] {
  const { to } = addressOf(id);
  const { used } = ownOf(interview.notes, id) ?? EMPTY_NOTE;
  const usedFor = (line: string): readonly string[] =>
    Object.entries(interview.notes)
      .filter(([other, { used: usedThere, words: there }]) => {
        const isSaid = Object.values(there).some((text) => text.includes(line));
        return other !== id && (usedThere.includes(line) || isSaid);
      })
      .map(([, { recipient }]) => recipient.name);
  const takes = Object.entries(template.parts[part]?.takes ?? {}) as [Source, string][];
  const noted = takes.flatMap(([source, sentence]) =>
    notedAs(source, interview, to).map((each) => ({
      source,
      line: each.line,
      words: fillTemplate(sentence, { words: each.words }) ?? each.words,
    })),
  );
  const all = [...noted, ...again(part, interview, id).map((each) => ({ source: 'again' as const, ...each }))];
  const isFirst = ({ line }: Noted, at: number): boolean => all.findIndex((other) => other.line === line) === at;
  const material = all
    .filter(isFirst)
    .map((each) => ({ ...each, isUsed: words.trim() !== '' && used.includes(each.line), usedFor: usedFor(each.line) }))
    // What stands in the part because somebody typed it needs no offer.
    .filter((each) => each.isUsed || !words.includes(each.words));
  return [...material.filter(({ isUsed }) => isUsed), ...material.filter(({ isUsed }) => !isUsed)];
}

/**
 * The words of a part with a line more.
 * @example withLine('I know the docks. ', 'I speak Danish.') // 'I know the docks.\nI speak Danish.'
 */
export function withLine(words: string, line: string): string {
  return words.trim() === '' ? line : `${words.trim()}\n${line}`;
}

/**
 * The words of a part without a line that was brought in; as they are, when it was changed since.
 * @example withoutLine('I know the docks.\nI speak Danish.', 'I speak Danish.') // 'I know the docks.'
 */
export function withoutLine(words: string, line: string): string {
  const at = `\n${words}\n`.indexOf(`\n${line}\n`);
  return at < 0 ? words : `${words.slice(0, Math.max(at - 1, 0))}${words.slice(at + line.length + (at === 0 ? 1 : 0))}`;
}
