import { z } from 'astro/zod';
import { FORMS } from '../../src/domain/note/kind-template.ts';
import { templateFault, type Slot } from '../../src/domain/note/note-template.ts';
import { fields, id, oneOf, words } from './schema-parts.ts';

/** Phrasings of one sentence; `mayRequire` are the slots that may stand outside brackets. */
const phrasings = (mayRequire: readonly Slot[]) =>
  z
    .array(words)
    .min(1, 'is empty: write at least one sentence')
    .superRefine((list, context) => {
      list.forEach((sentence, index) => {
        const fault = templateFault(sentence, mayRequire);
        if (fault !== undefined) context.addIssue({ code: 'custom', path: [index], message: fault });
      });
    });

/** The words that a line becomes where it comes into a part. */
export const takenAs = words.superRefine((sentence, context) => {
  const fault = templateFault(sentence, ['words']);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/** The subjects in the order in which they are tried: the last one always fits. What is not mailed has none. */
const subjects = z.array(words).superRefine((list, context) => {
  list.forEach((subject, index) => {
    const fault = templateFault(subject, index === list.length - 1 ? [] : ['company', 'jobTitle', 'yourName']);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: [index], message: fault });
  });
});

export const voiceTemplate = fields({
  subject: subjects,
  greeting: z.union([
    z.array(words).max(0),
    phrasings(['name']).refine((list) => list.some((each) => templateFault(each, []) === undefined), {
      error: 'greets nobody whose name is not known: add a greeting without {name}',
    }),
  ]),
  parts: z.record(id, z.partialRecord(oneOf(FORMS), phrasings(['words']))),
  signOff: z.union([z.array(words).max(0), phrasings([])]),
});
