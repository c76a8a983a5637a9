import { expect, test } from 'vitest';
import { greetingName, isGreetingSure } from '../../../../src/domain/note/greeting-name.ts';
import { composeNote } from '../../../../src/domain/note/compose-note.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { frozen } from '../../helpers/frozen.ts';
import { templateOf } from '../../helpers/note-templates.ts';

test.each([
  ['Maya Chen', 'Maya', 'Maya Chen'],
  ['  Maya   Chen ', 'Maya', 'Maya Chen'],
  ['Chen, Maya', 'Maya', 'Maya Chen'],
  ['Maya Chen, PhD', 'Maya', 'Maya Chen'],
  ['Maya Chen, P.Eng.', 'Maya', 'Maya Chen'],
  ['Maya Chen (she/her)', 'Maya', 'Maya Chen'],
  ['Maya J. Chen', 'Maya', 'Maya J. Chen'],
  ['Zoë Müller', 'Zoë', 'Zoë Müller'],
  ['Siobhán O’Brien', 'Siobhán', 'Siobhán O’Brien'],
  ['Łukasz Żak', 'Łukasz', 'Łukasz Żak'],
  ['Jean-Luc Roy', 'Jean-Luc', 'Jean-Luc Roy'],
  ['Ludwig van der Berg', 'Ludwig', 'Ludwig van der Berg'],
  ['Ana de Souza', 'Ana', 'Ana de Souza'],
  ['maya chen', 'Maya', 'Maya Chen'],
  ['jean-luc roy', 'Jean-Luc', 'Jean-Luc Roy'],
  ['ana de souza', 'Ana', 'Ana de Souza'],
  ['Will Park', 'Will', 'Will Park'],
  ['May Lin', 'May', 'May Lin'],
  ['Mark Grace', 'Mark', 'Mark Grace'],
  ['Grace Hill', 'Grace', 'Grace Hill'],
])('%j is greeted as %j, and as %j in a formal note', (name, warm, formal) => {
  expect(greetingName(name, 'warm')).toBe(warm);
  expect(greetingName(name, 'brief')).toBe(warm);
  expect(greetingName(name, 'formal')).toBe(formal);
  expect(isGreetingSure(name)).toBe(true);
});

test.each([
  ['Dr. Sam Rivera', 'Dr. Rivera'],
  ['dr. sam rivera', 'Dr. Rivera'],
  ['Dr. Rivera', 'Dr. Rivera'],
  ['Dr Rivera', 'Dr Rivera'],
  ['Prof. Ludwig van der Berg', 'Prof. van der Berg'],
  ['Ms. Maya Chen', 'Ms. Chen'],
  ['Mx. Chen', 'Mx. Chen'],
])('%j keeps the title and is greeted as %j in every voice', (name, greeted) => {
  for (const voice of ['warm', 'formal', 'brief'] as const) expect(greetingName(name, voice)).toBe(greeted);
  expect(isGreetingSure(name)).toBe(true);
});

test.each(['Maya', 'Zoë', '陈美雅', 'مايا', 'Reception'])('%j is one name and stays as it is', (name) => {
  expect(greetingName(name, 'warm')).toBe(name);
  expect(isGreetingSure(name)).toBe(true);
});

test.each([
  'J. R. Smith',
  'JR Smith',
  'Nguyen Van An',
  'Kim Min-jun',
  'Mary Ann Smith',
  'Maria José García López',
  'van der Berg',
  'Мария Иванова',
  'מאיה כהן',
  'مايا حسن',
  '陈 美雅',
  'Maya Chen and Sam Rivera',
  'Maya Chen, Sam Rivera',
  'Maya & Sam',
  'maya@example.org',
  'the hiring team',
])('%j may be greeted in more than one way, so it stays as it is and the page asks', (name) => {
  expect(greetingName(name, 'warm')).toBe(name);
  expect(isGreetingSure(name)).toBe(false);
});

test('nobody’s name greets nobody', () => {
  expect(greetingName(' , ', 'warm')).toBe('');
});

test('what the person said is how they greet comes before any rule', () => {
  const recipient = { ...EMPTY_NOTE.recipient, name: 'Dr. Sam Rivera', greeting: 'Sam' };
  const facts = {
    company: '',
    jobTitle: '',
    yourName: '',
    interviewOn: '',
    decideBy: '',
    checkIn: '',
    seat: 0,
  };
  const { paragraphs } = composeNote(frozen({ ...facts, note: { ...EMPTY_NOTE, recipient } }), templateOf('thank-you'));
  expect(paragraphs[0]?.text).toBe('Hello Sam,');
});
