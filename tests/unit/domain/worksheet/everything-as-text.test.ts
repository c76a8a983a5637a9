import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everythingAsText } from '../../../../src/domain/worksheet/everything-as-text.ts';
import { EMPTY_INTERVIEW, FACTS, type Interview } from '../../../../src/domain/record/interview.ts';
import { EMPTY_NOTE } from '../../../../src/domain/record/note.ts';
import { EMPTY_PERSON } from '../../../../src/domain/record/person.ts';
import { EMPTY_SETTINGS } from '../../../../src/domain/record/settings.ts';
import { anyInterview, anySettings } from '../../helpers/arbitraries.ts';
import { frozen } from '../../helpers/frozen.ts';

const INTERVIEW: Interview = frozen<Interview>({
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  round: 'Second round',
  date: '2026-11-02',
  endTime: '15:30',
  archivedOn: '2026-12-20',
  kind: 'in-person',
  outcome: 'next-round',
  people: {
    p1: {
      ...{
        name: 'Maya Chen',
        greeting: 'Maya',
        pronounced: 'MY-ah',
        role: 'Design lead',
        email: 'maya@example.org',
        phone: '555 0142',
      },
      ...{ asked: 'Why us?', moment: 'the night buses', contact: 'agreed' },
    },
    p2: { ...EMPTY_PERSON, name: 'Sam' },
  },
  agreement: {
    ...{ with: 'p1', channel: 'email', answer: 'decide-by' },
    ...{ said: 'in a month', saidOn: '2026-11-02', picked: '2026-12-04' },
  },
  moved: { 'follow-up': '2026-12-09' },
  practised: { 'next-time: Slow down': 'Slow down' },
  tasks: { linkedin: 'not-for-me', reflect: 'done' },
  doneOn: { reflect: '2026-11-02' },
  answers: { 'went-well': 'The case.\n\n  Twice.' },
  scores: { 'right-fit': 4 },
  notes: {
    first: {
      ...EMPTY_NOTE,
      recipient: { name: 'Sam', greeting: '', role: 'Head', email: 'sam@example.org' },
      words: { moment: 'the dawn' },
      leftOut: ['moment'],
      edited: { subject: 'Thank you', whole: 'Dear Sam,\n\nThanks.' },
      sentOn: '2026-11-03',
      sentBy: 'card',
    },
  },
});

test('everything stands in one text, with ids as headings', () => {
  expect(everythingAsText('My words', INTERVIEW, frozen({ ...EMPTY_SETTINGS, yourName: 'Alex Kim' }))).toBe(`My words

Company: Harbour Foods
Job title: Planner
Round: Second round
Date: 2026-11-02
Ended at: 15:30
Kind: in-person
Outcome: next-round
Archived on: 2026-12-20
Your name: Alex Kim

Name: Maya Chen
Greeting: Maya
Pronounced: MY-ah
Role: Design lead
Email: maya@example.org
Phone: 555 0142
Asked: Why us?
Moment: the night buses
Contact: agreed

Name: Sam

Follow up with: Maya Chen
Follow up by: email
They said: decide-by
On the day: 2026-12-04
In their words: in a month
Said on: 2026-11-02

Went well
The case.

  Twice.

Right fit: 4

Note: first

Name: Sam

Role: Head

Email: sam@example.org

Moment: the dawn

Thank you

Dear Sam,

Thanks.

Sent on: 2026-11-03

Sent by: card

Linkedin: not-for-me
Reflect: done

Reflect, ticked on: 2026-11-02
Follow up, moved to: 2026-12-09

Practised: Slow down
`);
});

test('a record of nothing is a title and no more', () => {
  expect(everythingAsText('My words', EMPTY_INTERVIEW, EMPTY_SETTINGS)).toBe('My words\n');
});

test('nothing that was written or ticked is missing, whatever it is', () => {
  fc.assert(
    fc.property(anyInterview, anySettings, (interview, settings) => {
      const text = everythingAsText('Title', frozen(interview), frozen(settings));
      const notes = Object.values(interview.notes).flatMap((note) => [
        ...Object.values(note.recipient),
        ...Object.values(note.words),
        ...Object.values(note.edited),
        ...Object.values(note.putAside),
        note.sentOn ?? '',
        note.sentOn === null ? '' : (note.sentBy ?? ''),
      ]);
      const texts = [
        settings.yourName,
        ...FACTS.filter((fact) => fact !== 'follows').map((fact) => interview[fact]),
        ...[interview.kind ?? '', interview.outcome === 'waiting' ? '' : interview.outcome],
        ...Object.values(interview.people).flatMap((person) => Object.values(person).map((fact) => fact ?? '')),
        ...Object.entries(interview.agreement).map(([field, fact]) => (field === 'with' ? '' : (fact ?? ''))),
        ...Object.values(interview.moved),
        ...Object.values(interview.doneOn),
        ...Object.values(interview.practised),
        ...Object.values(interview.promised).map(({ what }) => what),
        ...Object.values(interview.otherVersions).map(({ text }) => text),
        ...Object.values(interview.answers),
        ...notes,
      ];
      const marks = [...Object.values(interview.scores), ...Object.values(interview.tasks)].map(
        (mark) => `: ${String(mark)}`,
      );
      for (const each of [...texts, ...marks]) expect(text).toContain(each);
    }),
    { numRuns: 200 },
  );
});
