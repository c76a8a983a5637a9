import { fitWords } from './fit-words.ts';
import type { Fitted } from './fitted.ts';
import { greetingName, isGreetingSure } from './greeting-name.ts';
import type { PartSentences } from './kind-template.ts';
import type { Voice } from '../record/note.ts';

/**
 * What puts typed words into a sentence and greets by a name. It takes as much English as the rest of a note, so that a
 * page may fetch it after it is drawn; until then words stand by themselves, and a name is the whole of it.
 */
export type Wording = {
  readonly fitWords: (typed: string, offered: PartSentences) => Fitted;
  readonly greetingName: (name: string, voice: Voice) => string;
  readonly isGreetingSure: (name: string) => boolean;
};

export const WORDING: Wording = { fitWords, greetingName, isGreetingSure };
