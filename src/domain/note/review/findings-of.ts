import type { NoteText } from '../../record/note.ts';
import { chatSpelling, doubledWord } from './slips.ts';
import type { Check, Finding, Place, ReviewContext, ReviewRule, WordLists } from './finding.ts';
import { nameMisspelt } from './misspelt-names.ts';
import { nameMissing, nameOfAnother } from './names.ts';
import { noCapital } from './capitals.ts';
import { companyMisspelt, roleMisspelt } from './misspelt-facts.ts';
import { companyOfAnother, roleOfAnother } from './other-jobs.ts';
import { phrasesFound } from './phrases.ts';
import { placeholders } from './placeholders.ts';
import { readNote, type Reading } from './reading.ts';
import {
  fewestWords,
  mostExclamations,
  mostParagraphs,
  mostWords,
  mostWordsInAParagraph,
  sameOpenings,
} from './shape.ts';
import { readBeside, sharedWithOthers } from './shared-with-others.ts';
import { noJob, noMoment } from './substance.ts';

/** What the reading goes by: the rules, in the order in which their findings are shown, and the lists of words. */
export type Guide = { readonly rules: readonly ReviewRule[]; readonly lists: WordLists };

const CHECKED: Readonly<Record<Check, (reading: Reading, rule: ReviewRule) => readonly Place[]>> = {
  'shared-sentence': sharedWithOthers,
  'name-missing': nameMissing,
  'name-misspelt': nameMisspelt,
  'name-of-another': nameOfAnother,
  'company-of-another': companyOfAnother,
  'company-misspelt': companyMisspelt,
  'role-of-another': roleOfAnother,
  'role-misspelt': roleMisspelt,
  'no-capital': noCapital,
  'doubled-word': doubledWord,
  'chat-spelling': chatSpelling,
  placeholder: placeholders,
  'no-moment': noMoment,
  'no-job': noJob,
  'fewest-words': fewestWords,
  'most-words': mostWords,
  'most-words-in-a-paragraph': mostWordsInAParagraph,
  'most-paragraphs': mostParagraphs,
  'same-openings': sameOpenings,
  'most-exclamations': mostExclamations,
};

function applies({ onlyKinds, notKinds, medium }: ReviewRule, { kind, note }: ReviewContext): boolean {
  return (
    onlyKinds?.includes(kind) !== false && notKinds?.includes(kind) !== true && (medium ?? note.medium) === note.medium
  );
}

function reasonAt({ other }: Place, { reason, reasonIfSent = reason }: ReviewRule): string {
  return other?.isSent === true ? reasonIfSent : reason;
}

/** What one rule finds. */
function findingsBy(
  rule: ReviewRule,
  reading: Reading,
  phrases: ReadonlyMap<string, readonly Place[]>,
): readonly Finding[] {
  const { id, check, atLeast = 1, soft: isSoft = false } = rule;
  const said = phrases.get(id) ?? [];
  // Whoever reads a sentence again for one of its phrases sees the others too.
  const first = said.filter((place, at) => said.findIndex(({ within }) => within === place.within) === at);
  const places = check !== undefined ? CHECKED[check](reading, rule) : said.length < atLeast ? [] : first;
  return places.map((place) => ({
    ...place,
    rule: id,
    isSoft,
    reason: reasonAt(place, rule).replace('{other}', () => place.other?.name ?? ''),
  }));
}

/**
 * The same as findingsOf in small steps, so that whoever presses a key between two of them is answered first.
 */
export function* findingSteps(
  text: NoteText,
  context: ReviewContext,
  { rules, lists }: Guide,
): Generator<undefined, readonly Finding[], undefined> {
  // Reading nothing makes the lists ready, which is a step of its own the first time.
  readBeside(context, lists, '');
  yield;
  for (const other of context.others) {
    readBeside(context, lists, other.text.body);
    yield;
  }
  const reading = readNote(text, context, lists);
  yield;
  const phrases = phrasesFound(reading, rules);
  yield;
  const found: Finding[] = [];
  for (const rule of rules) {
    if (!applies(rule, context)) continue;
    found.push(...findingsBy(rule, reading, phrases));
    if (rule.check !== undefined) yield;
  }
  return found;
}

/**
 * What a kind and strict editor would point at in a note, in the order of the rules. Changes nothing it is given.
 * @param text the note as it would leave; places count in UTF-16 units from the start of its subject or its body
 * @param context what is known of the recipient, the job, the other people and the other notes
 * @param guide the rules and lists of src/content/note-rules
 * @example findingsOf({ subject: '', body: 'Hi [Name],' }, context, guide)[0]?.about // '[Name]'
 */
export function findingsOf(text: NoteText, context: ReviewContext, guide: Guide): readonly Finding[] {
  const steps = findingSteps(text, context, guide);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
