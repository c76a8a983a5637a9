import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everythingAsText } from '../../../src/domain/everything-as-text.ts';
import { EMPTY_INTERVIEW } from '../../../src/domain/interview.ts';
import { EMPTY_NOTE } from '../../../src/domain/note.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/settings.ts';
import { anyInterview, anySettings } from '../helpers/arbitraries.ts';
import { frozen } from '../helpers/frozen.ts';

const INTERVIEW = frozen({
  ...EMPTY_INTERVIEW,
  company: 'Harbour Foods',
  jobTitle: 'Planner',
  tasks: { linkedin: 'not-for-me', reflect: 'done' } as const,
  answers: { 'went-well': 'The case.\n\n  Twice.' },
  scores: { 'right-fit': 4 } as const,
  notes: {
    first: {
      ...EMPTY_NOTE,
      recipient: { name: 'Sam', role: 'Head', email: 'sam@example.org' },
      words: { moment: 'the dawn' },
      leftOut: ['moment' as const],
      edited: { subject: 'Thank you', body: 'Dear Sam,\n\nThanks.' },
      sentOn: '2026-11-03',
    },
  },
});

test('everything stands in one text, with ids as headings', () => {
  expect(everythingAsText('My words', INTERVIEW, frozen({ ...EMPTY_SETTINGS, yourName: 'Alex Kim' }))).toBe(`My words

Company: Harbour Foods
Job title: Planner
Your name: Alex Kim

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

Linkedin: not-for-me
Reflect: done
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
        note.edited?.subject ?? '',
        note.edited?.body ?? '',
        note.sentOn ?? '',
      ]);
      const texts = [
        interview.company,
        interview.jobTitle,
        settings.yourName,
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
