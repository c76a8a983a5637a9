import { expect, test } from 'vitest';
import { finder, type Findable } from '../../../../src/domain/find/find.ts';
import { matchOf } from '../../../../src/domain/find/match.ts';
import { stemOf } from '../../../../src/domain/find/stem.ts';
import { beginsNearly, telling, wordsIn } from '../../../../src/domain/find/typed-words.ts';
import { frozen } from '../../helpers/frozen.ts';

const entry = (title: string, lines: readonly string[] = [], words = ''): Findable => ({ title, lines, words });
const ENTRIES = frozen([
  entry('You hear no', ['How do I ask for feedback?', 'I was rejected']),
  entry('Feedback forms', [], 'resume'),
  entry('An agency stands in between', ['Whom do I thank?']),
  entry('They asked about your age', []),
]);
const find = finder(ENTRIES);
const titles = (typed: string): readonly string[] => find(typed).found.map((each) => each.entry.title);
const reasons = (typed: string): readonly string[] => find(typed).found.map(({ because }) => because);

test('words are compared without capitals and accents, and short forms as the words they stand for', () => {
  expect(wordsIn('My résumé: didn’t they call?')).toEqual(['my', 'resume', 'did', 'not', 'they', 'call']);
  expect(wordsIn("I can't, and they're late")).toEqual(['i', 'can', 'not', 'and', 'they', 'late']);
  expect(wordsIn('havent DIDNT')).toEqual(['have', 'not', 'did', 'not']);
  expect(wordsIn('No one answers my e-mail')).toEqual(['nobody', 'answers', 'my', 'email']);
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
  expect(reasons('feedb')).toEqual(['', 'How do I ask for feedback?']);
  expect(reasons('you rejec')).toEqual(['I was rejected']);
});

test('a whole word comes before a word that only begins with it', () => {
  expect(titles('age')).toEqual(['They asked about your age', 'An agency stands in between']);
  expect(titles('ag')).toEqual(['An agency stands in between', 'They asked about your age']);
});

test('every word that tells has to be there, in the title, a question or the words behind them', () => {
  expect(titles('hear rejected')).toEqual(['You hear no']);
  expect(find('hear rejected').kind).toBe('all');
  expect(titles('RÉSUMÉ')).toEqual(['Feedback forms']);
});

test('one slip is forgiven in a word that is nowhere without it', () => {
  expect(titles('feedbakc')).toEqual(['Feedback forms', 'You hear no']);
  expect(titles('fedback forms')).toEqual(['Feedback forms']);
  expect(beginsNearly('recruiter', 'recuriter')).toBe(true);
  expect(beginsNearly('reference', 'references')).toBe(true);
  expect(beginsNearly('late', 'lat')).toBe(false);
  expect(beginsNearly('panel', 'banel')).toBe(false);
  expect(beginsNearly('salary', 'silure')).toBe(false);
});

test('where nothing has every word, what has most of them is the closest, and a rare word counts for more', () => {
  expect(find('hear agency')).toMatchObject({ kind: 'closest', found: [{ because: '' }, { because: '' }] });
  expect(titles('rejected feedback agency')).toEqual(['You hear no']);
  expect(titles('feedback agency')[0]).toBe('An agency stands in between');
});

test('words that are nowhere do not keep the others from being found', () => {
  expect(find('agency xylophone quartz')).toMatchObject({ kind: 'closest' });
  expect(titles('agency xylophone quartz')).toEqual(['An agency stands in between']);
  expect(find('xylophone')).toEqual({ kind: 'closest', found: [] });
});

test('the closest are at most six', () => {
  const many = frozen(Array.from({ length: 9 }, (_, index) => entry(`Panel ${String(index)}`)));
  expect(finder(many)('panel').found).toHaveLength(9);
  expect(finder(many)('panel xylophone').found).toHaveLength(6);
});

test('small words are not needed, and decide between equals', () => {
  const jobs = frozen([entry('A', ['I got the job but not today']), entry('B', ['Did I get the job?'])]);
  const first = (typed: string): string | undefined => finder(jobs)(typed).found[0]?.entry.title;
  expect(first('job of mine')).toBe('A');
  expect(first('did the job')).toBe('B');
});

test('words that stand together in one question come before the same words here and there', () => {
  const apart = entry('A', ['Whom do I call?', 'They said nothing']);
  const together = entry('B', ['They said they would call']);
  const found = finder(frozen([apart, together]))('they said they will call').found;
  expect(found.map((each) => each.entry.title)).toEqual(['B', 'A']);
});

test('a word is known with another ending, below the word itself and above one that only begins so', () => {
  expect(titles('agencies')).toEqual(['An agency stands in between']);
  expect(['call', 'calling', 'caller', 'fall'].map((word) => matchOf(word, 'call', false))).toEqual([1, 0.9, 0.5, 0]);
  expect(matchOf('answer', 'answers', false)).toBe(0.9);
  expect(matchOf('feedback', 'feed', false)).toBe(0.5);
  expect(matchOf('thank', 'thankful', false)).toBe(0.5);
  expect(matchOf('than', 'thanks', false)).toBe(0);
});

test('endings are left off where enough of the word remains', () => {
  expect(['replied', 'replies', 'reply'].map(stemOf)).toEqual(['reply', 'reply', 'reply']);
  expect(['deciding', 'decide', 'decided'].map(stemOf)).toEqual(['decid', 'decid', 'decid']);
  expect(['planned', 'plans', 'calling', 'calls'].map(stemOf)).toEqual(['plan', 'plan', 'call', 'call']);
  expect(['yes', 'need', 'bring', 'address', 'status'].map(stemOf)).toEqual([
    'yes',
    'need',
    'bring',
    'address',
    'status',
  ]);
});

test('nothing typed finds nothing, and neither do signs', () => {
  expect(titles('')).toEqual([]);
  expect(titles(' ?! ')).toEqual([]);
});
