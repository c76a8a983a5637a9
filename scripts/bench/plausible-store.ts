import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { EMPTY_INTERVIEW, type Interview } from '../../src/domain/record/interview.ts';
import { EMPTY_NOTE, type Note } from '../../src/domain/record/note.ts';
import { EMPTY_PERSON, type Person } from '../../src/domain/record/person.ts';

const CONTENT = new URL('../../src/content/special-cases/', import.meta.url);

/** The words of the guide, each as often as it is used there. Drawn at random they deflate worse than sentences do. */
const WORDS = readdirSync(CONTENT)
  .map((file) => readFileSync(new URL(file, CONTENT), 'utf8'))
  .flatMap((text) => text.match(/[A-Za-z’]{2,}/g) ?? []);

const ANSWERED = [
  ...['one-word', 'went-well', 'could-be-better', 'questions-they-asked', 'hard-questions', 'reactions'],
  ...['next-time', 'shared-moments', 'gut-feeling', 'right-fit', 'red-flags', 'to-clarify'],
];
const TICKED = ['contact-details', 'follow-up-plan', 'take-a-breath', 'reflect', 'linkedin', 'thank-you', 'send-note'];

const draw = <Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value => {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('Nothing was drawn.');
  return value;
};

const words = (count: number, seed: number): string => {
  const drawn = draw(fc.array(fc.constantFrom(...WORDS), { minLength: count, maxLength: count }), seed);
  return `${drawn.join(' ')}.`;
};

const id = (seed: number): string => draw(fc.integer({ min: 36 ** 5, max: 36 ** 6 - 1 }), seed).toString(36);

function person(seed: number): Person {
  const [first, last] = words(2, seed).slice(0, -1).split(' ');
  const name = `${first ?? ''} ${last ?? ''}`;
  const email = `${first ?? ''}.${last ?? ''}@example.org`.toLowerCase().replaceAll('’', '');
  return {
    ...EMPTY_PERSON,
    name,
    role: words(3, seed + 1),
    email,
    asked: words(12, seed + 2),
    moment: words(9, seed + 3),
  };
}

function note({ name, role, email }: Person, seed: number): Note {
  const recipient = { ...EMPTY_NOTE.recipient, name, role, email };
  const filled = { moment: words(14, seed), fit: words(14, seed + 1), unsaid: words(12, seed + 2) };
  const sentText = { subject: words(5, seed + 3), body: words(110, seed + 4) };
  return { ...EMPTY_NOTE, recipient, words: filled, sentOn: '2026-11-21', sentBy: 'email', sentText };
}

/** An interview as somebody who uses all of the site leaves it: 4 people, 12 answers, 3 notes, 7 ticks. */
function interview(seed: number): Interview {
  const people = Object.fromEntries([1, 2, 3, 4].map((each) => [id(seed + each * 7), person(seed + each * 100)]));
  const noted = Object.entries(people).slice(0, 3);
  const date = `2026-${String((seed % 11) + 1).padStart(2, '0')}-${String((seed % 28) + 1).padStart(2, '0')}`;
  return {
    ...EMPTY_INTERVIEW,
    company: words(2, seed),
    jobTitle: words(2, seed + 1),
    date,
    endTime: '15:30',
    kind: 'video',
    tasks: Object.fromEntries(TICKED.map((task) => [task, 'done'])),
    doneOn: Object.fromEntries(TICKED.map((task) => [task, date])),
    answers: Object.fromEntries(ANSWERED.map((each, at) => [each, words(at === 0 ? 1 : 28, seed + 1000 + at)])),
    scores: { prepared: 4, 'right-fit': 5 },
    notes: Object.fromEntries(noted.map(([to, met], at) => [to, note(met, seed + 2000 + at * 10)])),
    people,
  };
}

/** So many interviews of realistic size, the same each time. */
export function plausibleStore(count: number): Readonly<Record<string, Interview>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [at === 0 ? 'first' : id(90_000 + at), interview(10_000 * (at + 1) + at)]),
  );
}
