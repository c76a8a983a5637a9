import { composeNote } from '../../../domain/note/compose-note.ts';
import { textOf } from '../../../domain/note/finished-note.ts';
import type { KindTemplate } from '../../../domain/note/kind-template.ts';
import { noteOf } from '../../../domain/note/note-of.ts';
import type { ReviewContext } from '../../../domain/note/review/finding.ts';
import { plainly } from '../../../domain/note/review/words-in.ts';
import type { Interview } from '../../../domain/record/interview.ts';
import { addressOf } from '../../../domain/record/note-id.ts';
import type { Note, NoteKind } from '../../../domain/record/note.ts';
import { factsOf } from '../facts-of.ts';
import { letterFacts } from '../letters/letter-facts.ts';
import type { EyeProps } from '../EditorsEye.tsx';

export type Templates = Readonly<Partial<Record<NoteKind, KindTemplate>>>;

/** What is read beside a note: the interview it belongs to, and all others by their ids. */
export type Beside = Pick<EyeProps, 'id' | 'interview'> & {
  readonly interviewId: string;
  readonly all: ReadonlyMap<string, Interview>;
};

const isSame = (one: string, other: string): boolean => plainly(one.trim()) === plainly(other.trim());

/** The rounds at the same company, this one first; without a company, this one alone. */
function atCompany({ interview, interviewId, all }: Beside): readonly Interview[] {
  const others = [...all].filter(
    ([id, { company }]) => id !== interviewId && interview.company.trim() !== '' && isSame(company, interview.company),
  );
  return [interview, ...others.map(([, each]) => each)];
}

/** Whether something was written into a message: one that was only opened is no other note yet. */
function isWritten({ words, edited, sentOn }: Note): boolean {
  return Object.values(words).some((each) => each.trim() !== '') || Object.keys(edited).length > 0 || sentOn !== null;
}

/** The messages to the same company that something was written into, each with its interview. */
function otherNotes(
  beside: Beside,
): readonly { readonly id: string; readonly of: Interview; readonly kind: NoteKind }[] {
  return atCompany(beside).flatMap((of) =>
    Object.entries(of.notes)
      .filter(([id]) => !(of === beside.interview && id === beside.id) && isWritten(noteOf(of, id)))
      .map(([id]) => ({ id, of, kind: addressOf(id).kind }))
      .filter(({ kind }) => kind !== 'phone-script'),
  );
}

/** The kinds of the messages that a note is read beside. */
export function kindsBeside(beside: Beside): readonly NoteKind[] {
  return [...new Set(otherNotes(beside).map(({ kind }) => kind))];
}

/**
 * What is known around a note.
 * @param templates the sentences of the kinds beside it; a message of another kind is passed over
 * @param today the calendar date on the clock of the person
 */
export function reviewContext(
  { facts: { note, company, jobTitle, yourName } }: Pick<EyeProps, 'facts'>,
  beside: Beside,
  templates: Templates,
  today: string,
): ReviewContext {
  const rounds = atCompany(beside);
  const elsewhere = [...beside.all.values()].filter((each) => !rounds.includes(each) && each.company.trim() !== '');
  const texts = otherNotes(beside).flatMap(({ id, of, kind }) => {
    const template = templates[kind];
    if (template === undefined) return [];
    const { to } = addressOf(id);
    const made =
      kind === 'thank-you' ? factsOf(of, id, yourName, today) : letterFacts(of, { kind, to }, yourName, today, '');
    const text = textOf(composeNote(made, template), made.note);
    return [{ id, name: made.note.recipient.name, text, isSent: made.note.sentOn !== null }];
  });
  return {
    note,
    kind: addressOf(beside.id).kind,
    company,
    jobTitle,
    yourName,
    people: rounds.flatMap(({ people }) =>
      Object.entries(people).map(([id, { name, greeting }]) => ({ id, name, greeting })),
    ),
    otherCompanies: elsewhere.map(({ company: other }) => other),
    otherJobTitles: elsewhere.map(({ jobTitle: other }) => other).filter((title) => title.trim() !== ''),
    others: texts,
  };
}
