import { stemOf } from './stem.ts';
import { beginsNearly } from './typed-words.ts';

/** How well two words match, up to the same word. */
const NEARLY = 0.25;
const BEGINS = 0.5;
const SAME_BUT_FOR_ENDING = 0.9;
const SAME = 1;

/** A word this long may be the beginning of what was typed, and not only the other way round. */
const LONG = 5;

/**
 * How well a word answers to what was typed: the same word above one with another ending, above one that begins with it.
 * @param typed one word
 * @param mayBeNear whether one slip is forgiven
 * @returns from 0, not at all, to 1, the same word
 * @example matchOf('answer', 'answers', false) // 0.9
 * @example matchOf('feedback', 'feed', false) // 0.5
 */
export function matchOf(word: string, typed: string, mayBeNear: boolean): number {
  if (word === typed) return SAME;
  if (stemOf(word) === stemOf(typed)) return SAME_BUT_FOR_ENDING;
  if (word.startsWith(typed) || (word.length >= LONG && typed.startsWith(word))) return BEGINS;
  return mayBeNear && beginsNearly(word, typed) ? NEARLY : 0;
}
