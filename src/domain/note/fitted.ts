import type { Form, PartSentences } from './kind-template.ts';
import type { Wording } from './wording.ts';

/** What becomes of the words of a part: those that go into a sentence of ours, and those that stand after it. */
export type Fitted = {
  /** `none` when nothing goes into ours. */
  readonly form: Form;
  readonly words: string;
  /** Sentences of the person's own, which nothing of ours touches. */
  readonly own: string;
  /** All of it as sentences of their own, where ours would say the same. */
  readonly alone: string;
  /** Things and clauses in one list, for a sentence that takes both: "mention my licence and that I sail". */
  readonly all?: string;
  /** Whether the words lack an article, and whether they could be said to be mine. */
  readonly the?: boolean;
  readonly my?: boolean;
};

/** The words of a part as they go into its sentences; until it is known how, they stand by themselves. */
export function fitted(typed: string, offered: PartSentences, wording: Wording | undefined): Fitted {
  const own = typed.trim();
  return wording?.fitWords(typed, offered) ?? { form: 'none', words: '', own, alone: own };
}
