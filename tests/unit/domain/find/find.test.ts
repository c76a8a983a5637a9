import { expect, test } from 'vitest';
import { find, type Findable } from '../../../../src/domain/find/find.ts';
import { beginsNearly, telling, wordsIn } from '../../../../src/domain/find/typed-words.ts';
import { frozen } from '../../helpers/frozen.ts';

const entry = (title: string, lines: readonly string[] = [], words = ''): Findable => ({ title, lines, words });
const ENTRIES = frozen([
  entry('You hear no', ['How do I ask for feedback?', 'I was rejected']),
  entry('Feedback forms', [], 'resume'),
  entry('An agency stands in between', ['Whom do I thank?']),
  entry('They asked about your age', []),
]);
const titles = (typed: string): readonly string[] => find(ENTRIES, typed).map((each) => each.entry.title);

test('words are compared without capitals and accents, and short forms as the words they stand for', () => {
  expect(wordsIn('My résumé: didn’t they call?')).toEqual(['my', 'resume', 'did', 'not', 'they', 'call']);
  expect(wordsIn("I can't, and they're late")).toEqual(['i', 'can', 'not', 'and', 'they', 'late']);
  expect(wordsIn('havent DIDNT')).toEqual(['have', 'not', 'did', 'not']);
  expect(wordsIn(' …! ')).toEqual([]);
});

test('of a question only the words that tell are looked for, unless it has no others', () => {
  expect(telling('How do I ask for feedback?')).toEqual(['ask', 'feedback']);
  expect(telling('why')).toEqual(['why']);
  expect(telling('')).toEqual([]);
});

test('what has a word in its title comes before what has it in a question', () => {
  expect(titles('feedback')).toEqual(['Feedback forms', 'You hear no']);
});

test('the question that answers is shown where the title does not have the words', () => {
  expect(find(ENTRIES, 'feedb').map(({ because }) => because)).toEqual(['', 'How do I ask for feedback?']);
  expect(find(ENTRIES, 'you rejec').map(({ because }) => because)).toEqual(['I was rejected']);
});

test('a whole word comes before a word that only begins with it', () => {
  expect(titles('age')).toEqual(['They asked about your age', 'An agency stands in between']);
  expect(titles('ag')).toEqual(['An agency stands in between', 'They asked about your age']);
});

test('every word has to be there, in the title, a question or the words behind them', () => {
  expect(titles('hear rejected')).toEqual(['You hear no']);
  expect(titles('hear agency')).toEqual([]);
  expect(titles('RÉSUMÉ')).toEqual(['Feedback forms']);
});

test('one slip is forgiven only where nothing is found without it', () => {
  expect(titles('feedbakc')).toEqual(['Feedback forms', 'You hear no']);
  expect(titles('agencies')).toEqual([]);
  expect(titles('fedback forms')).toEqual(['Feedback forms']);
  expect(beginsNearly('recruiter', 'recuriter')).toBe(true);
  expect(beginsNearly('reference', 'references')).toBe(true);
  expect(beginsNearly('late', 'lat')).toBe(false);
  expect(beginsNearly('panel', 'banel')).toBe(false);
  expect(beginsNearly('salary', 'silure')).toBe(false);
});

test('nothing typed finds nothing, and neither do signs', () => {
  expect(titles('')).toEqual([]);
  expect(titles(' ?! ')).toEqual([]);
});
