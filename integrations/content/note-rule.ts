import { z } from 'astro/zod';
import { CHECKS, WORD_LISTS } from '../../src/domain/note/review/finding.ts';
import { ruleFault } from '../../src/domain/note/review/rule-fault.ts';
import { plainly } from '../../src/domain/note/review/words-in.ts';
import { MEDIUMS, NOTE_KINDS } from '../../src/domain/record/note.ts';
import { fields, id, oneOf, order, words } from './schema-parts.ts';

const kinds = z.array(oneOf(NOTE_KINDS)).min(1, 'is empty: name a kind, or remove the field').optional();
const phrases = z.array(words).min(1, 'is empty: write a phrase, or remove the field').optional();

/** One thing that is pointed out when a message is read over. */
export const noteRule = fields({
  id,
  order,
  reason: words,
  reasonIfSent: words.optional(),
  soft: z.literal(true, 'is true or not there: write true, or remove the field').optional(),
  check: oneOf(CHECKS).optional(),
  limit: z.int().min(1).optional(),
  phrases,
  except: phrases,
  atLeast: z.int().min(2).optional(),
  onlyKinds: kinds,
  notKinds: kinds,
  medium: oneOf(MEDIUMS).optional(),
}).superRefine((rule, context) => {
  const fault = ruleFault(rule);
  if (fault !== undefined) context.addIssue({ code: 'custom', path: [fault.field], message: fault.message });
});

/** A list of words that the reading goes by. */
export const noteWordList = fields({
  id: oneOf(WORD_LISTS),
  order,
  words: words.superRefine((text, context) => {
    const odd = text.split(/\s+/).find((word) => word !== plainly(word));
    if (odd === undefined) return;
    const message = `are compared in small letters without accents: write "${plainly(odd)}" for "${odd}"`;
    context.addIssue({ code: 'custom', message });
  }),
});
