import { echoesOf, type WithoutEcho } from './echoes.ts';
import type { PartSentences } from './kind-template.ts';

/** What the sentences of a part can take, read once for all of its lines. */
export type Slot = {
  readonly offered: PartSentences;
  readonly withoutEcho: WithoutEcho;
  readonly takesDoing: boolean;
  /** Whether thanks are asked for, or a close that may be thanks and may be anything else. */
  readonly isThanks: boolean;
  readonly isClose: boolean;
  /** Whether a day or a place is asked for, and whether the words are about whoever writes them. */
  readonly isDay: boolean;
  readonly isPlace: boolean;
  /** Whether it is asked what was talked about, what is wished, or what is looked forward to. */
  readonly isTopic: boolean;
  readonly isWish: boolean;
  readonly isAhead: boolean;
  readonly about: 'me' | 'it';
};

/**
 * What the sentences of a part can take.
 * @example slotOf({ thing: ['We talked about {words}.'] }).isTopic // true
 */
export function slotOf(offered: PartSentences): Slot {
  const sentences = Object.values(offered).flat();
  const some = (lead: RegExp): boolean => sentences.some((sentence) => lead.test(sentence));
  const isThanked = some(/thank.* for(?:\[ \{\w+\}\])? \{words\}/is);
  const isThanks =
    isThanked && (offered.doing !== undefined || sentences.some((each) => /\btime\b.*\{words\}/.test(each)));
  const takesAny = some(/ (?:for|to|about|of)(?:\[ \{\w+\}\])? \{words\}/) && offered.clause === undefined;
  return {
    offered,
    withoutEcho: echoesOf(sentences),
    takesDoing: offered.doing !== undefined || (takesAny && isThanks === isThanked),
    isThanks,
    isClose: isThanked && !isThanks,
    isDay: some(/\{(?:by|on)\}/),
    isPlace: some(/\{at\}/),
    isTopic: some(/talk\w* (?:with you )?about \{words\}|discussion (?:of|about) \{words\}/),
    isAhead: some(/forward to \{words\}/),
    isWish: some(/wish you \{words\}/),
    about: some(/\{my\}/) ? 'me' : 'it',
  };
}
