import type { Place, ReviewContext, WordLists } from './finding.ts';
import type { ReadBody } from './read-body.ts';
import { placeIn, readOnce, type Reading } from './reading.ts';
import { comparable, sharedSentences, type Comparable } from './shared-sentences.ts';
import { weighSentence, type WordsToWeigh } from './weigh-sentence.ts';
import { wordsIn } from './words-in.ts';

type Known = { readonly lists: WordLists; readonly facts: string; readonly words: WordsToWeigh };
let last: Known | undefined;

/** The lists as they are weighed with the words of this company and job; made once for all notes to it. */
function wordsFor(lists: WordLists, facts: string): WordsToWeigh {
  if (last?.lists === lists && last.facts === facts) return last.words;
  const little = new Set([...lists.common, ...lists.job, ...wordsIn(facts).map(({ plain }) => plain)]);
  const words = { little, polite: new Set([...little, ...lists.courtesy]), closing: lists.closing };
  last = { lists, facts, words };
  return words;
}

const compared = new WeakMap<ReadBody, { readonly words: WordsToWeigh; readonly result: Comparable }>();

function comparableOnce(body: ReadBody, words: WordsToWeigh): Comparable {
  const known = compared.get(body);
  if (known?.words === words) return known.result;
  const { sentences, paragraphs } = body;
  const isAtEnd = (at: number): boolean =>
    at > 0 && at >= sentences.length - 2 && sentences[at]?.paragraph === paragraphs - 1;
  const result = comparable(sentences.map((sentence, at) => weighSentence(sentence, words, isAtEnd(at))));
  compared.set(body, { words, result });
  return result;
}

/** Makes one of the other notes ready to be compared, so that it need not be done all at once. */
export function readBeside({ company, jobTitle }: ReviewContext, lists: WordLists, body: string): Comparable {
  return comparableOnce(readOnce(body), wordsFor(lists, `${company} ${jobTitle}`));
}

/** Sentences that other notes to the company have too. */
export function sharedWithOthers({ body, context, lists }: Reading): readonly Place[] {
  const { company, jobTitle, others } = context;
  const theirs = others.map(({ text }) => readBeside(context, lists, text.body));
  return sharedSentences(comparableOnce(body, wordsFor(lists, `${company} ${jobTitle}`)), theirs).map(
    ({ sentence, like, from }) => {
      const { name = '', isSent = false } = others[from] ?? {};
      const other = { name, sentence: like.text, ...(isSent && { isSent }) };
      return placeIn({ ...sentence, where: 'body' }, sentence, other);
    },
  );
}
