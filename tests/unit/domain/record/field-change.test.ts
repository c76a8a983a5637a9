import { expect, test } from 'vitest';
import { changeOf, touch, withChange, withChanges } from '../../../../src/domain/record/field-change.ts';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen(EMPTY_INTERVIEW);
const nameOf = (name: string) =>
  changeOf<Interview>((set) => {
    set(['people', 'p1', 'name'], name);
  });
const withoutMaya = changeOf<Interview>((set) => {
  set(['people', 'p1'], undefined);
  set(['agreement', 'with'], '');
});
const company = changeOf<Interview>((set) => {
  set(['company'], 'Harbour Foods');
});

test('a change names the fields that it sets, and sets them all, however often', () => {
  expect(company.paths).toEqual([['company']]);
  expect(withoutMaya.paths).toEqual([
    ['people', 'p1'],
    ['agreement', 'with'],
  ]);
  const contact = frozen({ ...EMPTY, agreement: { ...EMPTY.agreement, with: 'p1' } });
  const named = nameOf('Maya').apply(contact);
  expect(withoutMaya.apply(named)).toEqual(EMPTY);
  expect(withoutMaya.apply(withoutMaya.apply(named))).toEqual(EMPTY);
});

test('a change takes the place of one to the same field, or to a part of what it sets', () => {
  const [first, second] = [nameOf('May'), nameOf('Maya')];
  expect(withChange([first, company], second)).toEqual([second, company]);
  expect(withChange([company, first], second)).toEqual([company, second]);
  expect(withChange([first], withoutMaya)).toEqual([withoutMaya]);
});

test('a change that sets less than one before it comes after it', () => {
  const maya = nameOf('Maya');
  expect(withChange([withoutMaya], maya)).toEqual([withoutMaya, maya]);
  expect(withChanges(EMPTY, withChange([withoutMaya], maya)).people.p1?.name).toBe('Maya');
});

test('a name that is typed on keeps its place among the others, unless the person was taken away meanwhile', () => {
  const sam = changeOf<Interview>((set) => {
    set(['people', 'p2', 'name'], 'Sam');
  });
  const changes = withChange([nameOf('May'), sam], nameOf('Maya'));
  expect(Object.keys(withChanges(EMPTY, changes).people)).toEqual(['p1', 'p2']);
  const again = withChange([nameOf('May'), withoutMaya], nameOf('Maya'));
  expect(withChanges(EMPTY, again).people.p1?.name).toBe('Maya');
});

test('changes are made in their order', () => {
  expect(withChanges(EMPTY, [company, nameOf('May'), nameOf('Maya')])).toMatchObject({
    company: 'Harbour Foods',
    people: { p1: { name: 'Maya' } },
  });
  expect(withChanges(EMPTY, [])).toBe(EMPTY);
});

test('changes touch when they have a field in common, or one a part of the other', () => {
  expect([touch(nameOf('May'), nameOf('Maya')), touch(nameOf('May'), withoutMaya)]).toEqual([true, true]);
  expect([touch(withoutMaya, nameOf('May')), touch(company, withoutMaya)]).toEqual([true, false]);
});
