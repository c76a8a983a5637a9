/** The finished examples are held to the rules that a reader's own notes are read by. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingsOf } from '../../../src/domain/note/review/findings-of.ts';
import { EMPTY_NOTE, NOTE_KINDS, type NoteKind } from '../../../src/domain/record/note.ts';
import { contextOf, noteGuide } from '../helpers/note-rules.ts';

type Example = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly subject?: string;
  readonly paragraphs: readonly string[];
};

const file = new URL('../../../src/content/examples/examples.yaml', import.meta.url);
const examples = parse(readFileSync(file, 'utf8')) as readonly Example[];
const guide = noteGuide();
/** What a free account on LinkedIn has room for, as the guide says. */
const ON_LINKEDIN = 200;

/** What the editor's eye finds in an example, whose first line greets whom it is for. */
function foundIn({ kind, subject = '', paragraphs }: Example): readonly string[] {
  const name = /^(?:Hello|Dear) (.+),$/.exec(paragraphs[0] ?? '')?.[1] ?? '';
  const context = contextOf({
    kind,
    note: { ...EMPTY_NOTE, recipient: { ...EMPTY_NOTE.recipient, name, greeting: name } },
    jobTitle: 'planner',
    yourName: 'Sam Rivera',
    people: [{ id: 'to', name, greeting: name }],
    otherCompanies: [],
    otherJobTitles: [],
  });
  return findingsOf({ subject, body: paragraphs.join('\n\n') }, context, guide).map(
    ({ rule, about, reason }) => `${rule}: “${about}” ${reason}`,
  );
}

test('every kind of message has a finished example', () => {
  expect(NOTE_KINDS.filter((kind) => examples.every((example) => example.kind !== kind))).toEqual([]);
});

test.each(examples)('nothing stands out where “$id” is read over', (example) => {
  expect(foundIn(example)).toEqual([]);
});

test('an invitation on LinkedIn has room on a free account', () => {
  for (const { paragraphs } of examples.filter(({ kind }) => kind === 'linkedin-invitation')) {
    expect(paragraphs.join('\n\n').length).toBeLessThanOrEqual(ON_LINKEDIN);
  }
});
