import type { Form } from './kind-template.ts';
import type { SmallWords } from './small-words.ts';

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
  /** What our sentence may put before the words. */
  readonly small?: SmallWords;
};
