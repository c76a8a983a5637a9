import { describe, expect, test } from 'vitest';
import { fillTemplate, SLOTS, templateFault } from '../../../../src/domain/note/note-template.ts';
import { VOICES } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

test('a filled slot takes its value, and brackets around it go', () => {
  expect(fillTemplate('Hello[ {name}],', { name: 'Sam' })).toBe('Hello Sam,');
  expect(fillTemplate('{name} of {company}', frozen({ name: 'Sam', company: 'Harbour' }))).toBe('Sam of Harbour');
});

test('what stands in brackets is dropped when its slot is empty', () => {
  expect(fillTemplate('Hello[ {name}],', {})).toBe('Hello,');
  expect(fillTemplate('Hello[ {name}],', { name: '' })).toBe('Hello,');
  expect(fillTemplate('Met[ {name}][ at {company}].', { company: 'Harbour' })).toBe('Met at Harbour.');
});

test('brackets with two slots are dropped when one of them is empty', () => {
  expect(fillTemplate('Hi[, {name} of {company}].', { name: 'Sam' })).toBe('Hi.');
});

test('a template whose slot outside brackets is empty is not used', () => {
  expect(fillTemplate('Dear {name},', {})).toBeUndefined();
  expect(fillTemplate('Dear {name},', { name: '' })).toBeUndefined();
});

test('what a value contains is never read as a slot or a bracket', () => {
  expect(fillTemplate('I enjoyed[ {words}].', { words: '[{name}] $& $1 {', name: 'Sam' })).toBe(
    'I enjoyed [{name}] $& $1 {.',
  );
});

test.each([
  ['Harbour Inc.', 'at Harbour Inc.'],
  ['why?', 'at why?'],
  ['wow!', 'at wow!'],
  ['and so on…', 'at and so on…'],
  ['港。', 'at 港。'],
  ['Harbour', 'at Harbour.'],
])('a full stop after %j is not doubled', (company, sentence) => {
  expect(fillTemplate('at {company}.', { company })).toBe(sentence);
  expect(fillTemplate('[at {company}].', { company })).toBe(sentence);
});

test('only the full stop is left out, and only right after a value', () => {
  expect(fillTemplate('at {company}, I said', { company: 'Harbour Inc.' })).toBe('at Harbour Inc., I said');
  expect(fillTemplate('Well.[ {name}]..', {})).toBe('Well...');
  expect(fillTemplate('{company}. Next. Really?.', { company: 'Inc.' })).toBe('Inc. Next. Really?.');
});

test('a full stop after a value that ends its sentence inside quotes is not doubled', () => {
  expect(fillTemplate('I enjoyed {words}.', { words: 'the sign “Just ask.”' })).toBe('I enjoyed the sign “Just ask.”');
});

describe('an author is told', () => {
  test('which slot is unknown, and which there are', () => {
    const fault = templateFault('Dear {nmae},', []);
    expect(fault).toContain('unknown slot {nmae}; use one of {name}, ');
    for (const slot of SLOTS) expect(fault).toContain(`{${slot}}`);
  });

  test('which slot would leave a hole, and what to do about it', () => {
    const fault = templateFault('Dear {name} of {company},', ['name']);
    expect(fault).toContain('{company}');
    expect(fault).toContain('square brackets');
  });

  test.each(['Hello {name', 'Hello [, {name}', 'Hello name}', 'Hello ]', 'Hello [[ {name}]]', '[a [b] c]'])(
    'what is not closed in %j',
    (template) => {
      expect(templateFault(template, SLOTS)).toContain(`"${template}"`);
    },
  );

  test.each(['', 'Hello.', 'Hello[ {name}],', '[{name}][ at {company}]', 'Dear {words}.'])(
    'nothing about %j',
    (template) => {
      expect(templateFault(template, ['words'])).toBeUndefined();
    },
  );
});

test('in every voice, no sentence of ours needs a slot but the words, and the last subject none at all', () => {
  const { voices } = templateOf('thank-you');
  for (const voice of VOICES) {
    const { subject, greeting, parts, signOff } = voices[voice];
    expect(fillTemplate(subject.at(-1) ?? '', {})).toBeTruthy();
    expect(greeting.filter((each) => fillTemplate(each, {}) !== undefined)).not.toEqual([]);
    for (const sentence of signOff) expect(fillTemplate(sentence, {})).toBeTruthy();
    for (const sentence of Object.values(parts).flatMap((forms) => Object.values(forms).flat()))
      expect(fillTemplate(sentence, { words: 'x' })).toBeTruthy();
  }
});
