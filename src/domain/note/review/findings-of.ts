import type { NoteText } from '../../record/note.ts';
import type { Check, Finding, Place, ReviewContext, ReviewRule, WordLists } from './finding.ts';
import { nameMisspelt, nameMissing, nameOfAnother } from './names.ts';
import { companyOfAnother, roleOfAnother } from './other-jobs.ts';
import { phrasesFound } from './phrases.ts';
import { placeholders } from './placeholders.ts';
import { placeIn, readNote, readOnce, type Reading } from './reading.ts';
import {
  fewestWords,
  mostExclamations,
  mostParagraphs,
  mostWords,
  mostWordsInAParagraph,
  sameOpenings,
} from './shape.ts';
import { sharedSentences } from './shared-sentences.ts';
import { noJob, noMoment } from './substance.ts';
import { weighSentence } from './weigh-sentence.ts';
import { wordsIn } from './words-in.ts';

/** What the reading goes by: the rules, in the order in which their findings are shown, and the lists of words. */
export type Guide = { readonly rules: readonly ReviewRule[]; readonly lists: WordLists };

/** Sentences that other notes to the company have too. */
function sharedWithOthers({ body, context, lists }: Reading): readonly Place[] {
  const { company, jobTitle, others } = context;
  const words = { ...lists, facts: new Set(wordsIn(`${company} ${jobTitle}`).map(({ plain }) => plain)) };
  const weighed = (note: Reading['body']) => note.sentences.map((sentence) => weighSentence(sentence, words));
  const theirs = others.map(({ text }) => weighed(readOnce(text.body)));
  return sharedSentences(weighed(body), theirs).map(({ sentence, like, from }) =>
    placeIn({ ...sentence, where: 'body' }, sentence, { name: others[from]?.name ?? '', sentence: like.text }),
  );
}

const CHECKED: Readonly<Record<Check, (reading: Reading, rule: ReviewRule) => readonly Place[]>> = {
  'shared-sentence': sharedWithOthers,
  'name-missing': nameMissing,
  'name-misspelt': nameMisspelt,
  'name-of-another': nameOfAnother,
  'company-of-another': companyOfAnother,
  'role-of-another': roleOfAnother,
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

/**
 * What a kind and strict editor would point at in a note, in the order of the rules. Changes nothing it is given.
 * @param text the note as it would leave; places count in UTF-16 units from the start of its subject or its body
 * @param context what is known of the recipient, the job, the other people and the other notes
 * @param guide the rules and lists of src/content/note-rules
 * @example findingsOf({ subject: '', body: 'Hi [Name],' }, context, guide)[0]?.about // '[Name]'
 */
export function findingsOf(text: NoteText, context: ReviewContext, { rules, lists }: Guide): readonly Finding[] {
  const reading = readNote(text, context, lists);
  const phrases = phrasesFound(reading, rules);
  return rules
    .filter((rule) => applies(rule, context))
    .flatMap((rule) => {
      const said = phrases.get(rule.id) ?? [];
      const places =
        rule.check === undefined
          ? said.slice(0, said.length < (rule.atLeast ?? 1) ? 0 : undefined)
          : CHECKED[rule.check](reading, rule);
      return places.map((place) => ({
        ...place,
        rule: rule.id,
        reason: rule.reason.replace('{other}', () => place.other?.name ?? ''),
      }));
    });
}
