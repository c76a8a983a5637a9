import { expect, test } from 'vitest';
import { editedLines, isMoreThanAName, nameLines, textOf } from '../../../../src/domain/people/name-lines.ts';
import { EMPTY_INTERVIEW } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { frozen } from '../../helpers/frozen.ts';

const MAYA = { id: 'p1', text: 'Maya' };
const SAM = { id: 'p2', text: 'Sam' };
const LEA = { id: 'p3', text: 'Léa' };

/** The lines after a change, as `id text`; somebody new is new1, new2. */
function edited(before: readonly (typeof MAYA)[], text: string, others: readonly (typeof MAYA)[] = []): string[] {
  let count = 0;
  return editedLines(frozen(before), text, frozen(others), () => `new${String((count += 1))}`).map(
    (line) => `${line.id} ${line.text}`,
  );
}

test('people are a line each, in their order, and somebody without a name has none', () => {
  const people = frozen({
    p1: { ...EMPTY_PERSON, name: ' Maya\nChen ' },
    p2: { ...EMPTY_PERSON, email: 'sam@example.org' },
    p3: { ...EMPTY_PERSON, name: 'Léa' },
  });
  expect(nameLines(people)).toEqual([{ id: 'p1', text: 'Maya Chen' }, LEA]);
  expect(textOf(nameLines(people))).toBe('Maya Chen\nLéa');
  expect(nameLines({ p1: { ...EMPTY_PERSON, name: 'Maya Chen' } })).toEqual([{ id: 'p1', text: 'Maya Chen' }]);
});

test('a line that is changed still names the same person, and a line more is somebody new', () => {
  expect(edited([MAYA], 'Maya Chen\nSam')).toEqual(['p1 Maya Chen', 'new1 Sam']);
  expect(edited([MAYA, SAM], 'Maya\nSam Rivera')).toEqual(['p1 Maya', 'p2 Sam Rivera']);
  expect(edited([], 'Maya\nSam')).toEqual(['new1 Maya', 'new2 Sam']);
  expect(edited([MAYA, SAM], 'Ana\nTom')).toEqual(['p1 Ana', 'p2 Tom']);
});

test('a line put in above, between or below leaves the others their people', () => {
  expect(edited([MAYA, SAM], 'Ana\nMaya\nSam')).toEqual(['new1 Ana', 'p1 Maya', 'p2 Sam']);
  expect(edited([MAYA, SAM], 'Maya\nAna\nSam')).toEqual(['p1 Maya', 'new1 Ana', 'p2 Sam']);
  expect(edited([MAYA, SAM], 'Maya\nSam\n')).toEqual(['p1 Maya', 'p2 Sam', 'new1 ']);
  expect(edited([MAYA], 'Maya\nMaya')).toEqual(['p1 Maya', 'new1 Maya']);
});

test('a line that is emptied keeps its place for another name, and a line taken away takes its person with it', () => {
  expect(edited([MAYA, SAM, LEA], 'Maya\n\nLéa')).toEqual(['p1 Maya', 'p2 ', 'p3 Léa']);
  expect(edited([MAYA, SAM, LEA], 'Maya\nLéa')).toEqual(['p1 Maya', 'p3 Léa']);
  expect(edited([MAYA, SAM], '')).toEqual(['p1 ']);
});

test('two lines that are joined and parted again name the same two people', () => {
  expect(edited([MAYA, SAM], 'MayaSam')).toEqual(['p1 MayaSam']);
  expect(edited([{ ...MAYA, text: 'MayaSam' }], 'Maya\nSam', [SAM])).toEqual(['p1 Maya', 'p2 Sam']);
  expect(edited([], 'Sam\nSam', [SAM])).toEqual(['p2 Sam', 'new1 Sam']);
});

test('a card with anything but a name on it, a note to somebody, and the one to contact are more than a name', () => {
  const with_ = (part: object) =>
    frozen({ ...EMPTY_INTERVIEW, people: { p1: { ...EMPTY_PERSON, name: 'Maya' } }, ...part });
  expect(isMoreThanAName('p1', with_({}))).toBe(false);
  expect(isMoreThanAName('p9', with_({}))).toBe(false);
  expect(isMoreThanAName('p1', with_({ people: { p1: { ...EMPTY_PERSON, name: 'Maya', phone: '1' } } }))).toBe(true);
  expect(isMoreThanAName('p1', with_({ people: { p1: { ...EMPTY_PERSON, contact: 'declined' } } }))).toBe(true);
  expect(isMoreThanAName('p1', with_({ agreement: { ...EMPTY_INTERVIEW.agreement, with: 'p1' } }))).toBe(true);
  expect(isMoreThanAName('p1', with_({ notes: { p1: EMPTY_NOTE } }))).toBe(true);
});
