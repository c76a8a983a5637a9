import type { Place, ReviewRule } from './finding.ts';
import { saysAny } from './phrases.ts';
import type { Sentence } from './read-body.ts';
import { wholeNote, type Reading } from './reading.ts';
import { wordsIn } from './words-in.ts';

/** The parts in which people write about themselves, or about what comes next. */
const NOT_SHARED = ['fit', 'unsaid', 'close'];
/** So many words that say something particular make a moment. */
const PARTICULAR = 2;

const plainWords = (text: string): readonly string[] => wordsIn(text).map(({ plain }) => plain);

/** The words that a note could not have of any other interview. */
function particularIn({ words }: Sentence, { context, lists }: Reading): readonly string[] {
  const { name, greeting } = context.note.recipient;
  const known = new Set(plainWords([name, greeting, context.company, context.jobTitle].join(' ')));
  const lesser = [lists.common, lists.courtesy, lists.generic, lists.job, known];
  return words.map(({ plain }) => plain).filter((word) => lesser.every((list) => !list.has(word)));
}

/** A note of thanks that nothing in it ties to this one conversation. */
export function noMoment(reading: Reading): readonly Place[] {
  const { body, context } = reading;
  const { words, leftOut } = context.note;
  const ofOneself = new Set(plainWords(NOT_SHARED.map((part) => words[part] ?? '').join(' ')));
  const own = (part: string): readonly string[] => (leftOut.includes(part) ? [] : plainWords(words[part] ?? ''));
  const ofMoment = new Set([...own('moment'), ...own('thanks')]);
  const hasMoment = body.sentences.some((sentence) => {
    const particular = particularIn(sentence, reading);
    const isShared = sentence.words.some(({ plain }) => /^(?:you|your|we|our|us)(?:'|$)/.test(plain));
    const others = particular.filter((word) => !ofOneself.has(word));
    return particular.some((word) => ofMoment.has(word)) || (isShared && others.length >= PARTICULAR);
  });
  return hasMoment || body.sentences.length === 0 ? [] : [wholeNote('')];
}

/** A note that names neither the job, nor the company, nor work of any kind, nor says that one would do it. */
export function noJob(reading: Reading, { except = [] }: ReviewRule): readonly Place[] {
  const { body, context, lists } = reading;
  const { company, jobTitle } = context;
  const named = new Set(plainWords(`${company} ${jobTitle}`).filter((word) => !lists.common.has(word)));
  const isNamed = body.sentences.some(({ words }) =>
    words.some(({ plain }) => named.has(plain) || lists.job.has(plain)),
  );
  return isNamed || body.sentences.length === 0 || saysAny(reading, except) ? [] : [wholeNote('')];
}
