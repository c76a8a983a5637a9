import { dayOf } from './days.ts';
import { doingOf, isDeed, isLeading, kindOf, lowered, type Kind } from './english.ts';
import { isForeign } from './foreign.ts';
import type { Form } from './kind-template.ts';
import { introducesClause, isAim, isAsked, isNothing, isQuestion, isSpoken, withSubject } from './openings.ts';
import type { Slot } from './part-slot.ts';
import { AHEAD, isToldDeed, ITS, ONE, OPINION, THANKED, THEIRS, WISHED, withIs } from './set-phrases.ts';
import { phrase } from './slot-values.ts';
import type { SmallWords } from './small-words.ts';
import { tidied } from './tidied.ts';
import { traitOf } from './traits.ts';

/** A line of what was typed, as it goes into a sentence of ours; `own` stands by itself. */
export type Item = {
  readonly form: Exclude<Form, 'none'> | 'own';
  readonly words: string;
  readonly small?: SmallWords;
};

const ABBREVIATION = /^(?:dr|mrs?|ms|prof|st|inc|ltd|co|vs|no|\p{L})$/iu;

/** Whether a mark closes one sentence in the words and another begins. */
function hasBreak(text: string): boolean {
  return [...text.matchAll(/([\p{L}\p{N}]{0,12})[.!?…。！？]["'”’)]? ["'“(]?\p{Lu}/gu)].some(
    ([, word = '']) => !ABBREVIATION.test(word),
  );
}

/** The words without the marks that closed them; the full stop of an abbreviation belongs to its word. */
function opened(text: string): string {
  if (/(?:\.\p{L}{1,4}|\b(?:inc|ltd|co|corp|jr|sr|etc|\p{L}))\.$/iu.test(text.slice(-8))) return text;
  let end = text.length;
  while (end > 0 && '.!'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const THAT = /^that (?=(?:i|you|we|they|he|she|it|there|the|my|your|our|their)\b)/i;

/** One line as a sentence of its own: with the subject that was left out, and a mark where it asks. */
function standing(line: string, words: string, kind: Kind | undefined): Item {
  const bare = line
    .replace(THAT, '')
    .replace(/^(?:because|cause|cuz|cos) (?=(?:i|you|we|they|he|she|it|the|my|your)\b)/i, '');
  if (kind !== 'verb' && kind !== undefined) return { form: 'own', words: bare };
  const whole = withSubject(words);
  return { form: 'own', words: whole === words ? bare : whole };
}

/** A line that says when, where that is asked. */
function dayItem(line: string, { offered, withoutEcho }: Slot): Item {
  const words = lowered(phrase(opened(withoutEcho(line))));
  const day = dayOf(words);
  if (day !== undefined) return { form: 'thing', ...day };
  if (isQuestion(line)) return { form: 'own', words: `${opened(line)}?` };
  // "Some more time" is what our sentence asks for.
  const isTime =
    offered.none !== undefined && /^(?:(?:i need|need|a|bit|some|more|little|of) )*time(?: to think)?$/i.test(words);
  return isTime ? { form: 'thing', words: '' } : { form: 'own', words: line };
}

/** A line that begins with `to` and a verb; undefined where it may be read in another way. */
function aimItem(line: string, { offered, takesDoing, isThanks, about }: Slot): Item | undefined {
  const words = lowered(phrase(opened(line)));
  if (offered.to !== undefined) return { form: 'to', words };
  if (offered.clause !== undefined && about === 'me') return { form: 'own', words: line };
  // They are thanked for the chance, as what one did oneself was no gift.
  if (isThanks) return { form: 'thing', words: `the chance ${words}` };
  const done = takesDoing ? doingOf(words.slice(3)) : undefined;
  return done === undefined ? undefined : { form: 'doing', words: done };
}

/** A line that opens in a way that tells its form; undefined where its verbs and nouns have to be read. */
function openedItem(words: string, line: string, slot: Slot): Item | undefined {
  const { offered, isThanks, isPlace } = slot;
  const own: Item = { form: 'own', words: line };
  if (THAT.test(line) && offered.clause === undefined && offered.that !== undefined) return { form: 'that', words };
  if (offered.when !== undefined && /^when \S+ \S/i.test(words)) return { form: 'when', words };
  if (offered.how !== undefined && isAsked(words)) return { form: 'how', words: words.replace(/^if /i, 'whether ') };
  const introduces = introducesClause(words);
  if (introduces === undefined) return undefined;
  if (introduces) return offered.clause === undefined ? own : { form: 'clause', words };
  if (isThanks && doingOf(words) !== undefined) return undefined;
  return isPlace ? { form: 'thing', words } : own;
}

/** A line as the sentences of its part see it: without what these say already. */
type Line = { readonly line: string; readonly kept: string; readonly words: string };

/** A thing or a doing, which most sentences take as it is. */
function thingItem(kind: 'thing' | 'doing', { line, words }: Line, slot: Slot): Item {
  const { offered, isTopic, isWish, isClose, isAhead } = slot;
  if (isTopic && (OPINION.test(words) || isToldDeed(words))) return standing(line, words, 'verb');
  const isOwn = isWish || (isClose && words.includes(' ') && !THANKED.test(words));
  if (isOwn || (offered.clause !== undefined && /.\b(?:available|ready|included|possible)$/i.test(words)))
    return { form: 'own', words: line };
  const isKnown = isAhead ? AHEAD.test(words) : offered.how !== undefined && ONE.test(words);
  return { form: kind, words: isKnown ? `the ${words}` : words };
}

/** A line whose verbs and nouns tell its form. */
function readItem({ line, kept, words }: Line, isThat: boolean, slot: Slot): Item {
  const { offered, withoutEcho, takesDoing, isThanks, about } = slot;
  const takesClause = offered.clause !== undefined;
  if (!isThat && ITS.test(words) && !/^was /i.test(words)) {
    if (!takesClause) return standing(line, words, 'verb');
    return about === 'it' ? { form: 'clause', words: `it ${words}` } : { form: 'own', words: line };
  }
  const kind: Kind = isThat ? 'clause' : takesClause && isDeed(words) ? 'verb' : kindOf(words, about);
  const isWhole = kind === 'clause' && kept === line && /[.!…]["”)]*$/.test(line) && !/^\p{Ll}/u.test(line);
  if (isWhole || /^what an? /i.test(words)) return standing(line, words, kind);
  if (kind === 'thing' || kind === 'doing') return thingItem(kind, { line, kept, words }, slot);
  if (takesClause) {
    const clause = THEIRS.test(words) ? `the ${words}` : words;
    const verb = about === 'it' && /^was /i.test(words) ? `it ${words}` : `I ${words}`;
    return { form: 'clause', words: { clause, verb, trait: traitOf(words, about) ?? words }[kind] };
  }
  const doing = (from: string): Item => {
    const done = doingOf(from);
    // "hear hearing" would become one word twice.
    const isTwice = done !== undefined && /^(\S+) \1(?!\S)/.test(done);
    return done === undefined || isTwice ? standing(line, words, kind) : { form: 'doing', words: withoutEcho(done) };
  };
  const isYourDeed = isThanks && /^you (?!had|did)\S+ \S/i.test(words) && isDeed(words.slice(4));
  if (kind === 'clause') return isYourDeed ? doing(words.slice(4)) : standing(line, words, kind);
  const whole = withSubject(words);
  if (kind === 'trait') {
    const isPlain = about === 'me' || /^no /i.test(words);
    return { form: 'own', words: isPlain ? line : (traitOf(words, about) ?? line) };
  }
  const isTold = whole !== words && !(isThanks && !whole.startsWith('I '));
  return takesDoing && !isTold && (isThanks || !/^let /i.test(words)) ? doing(words) : standing(line, words, kind);
}

/**
 * One line of what was typed, as it goes into a sentence of these forms.
 * @example itemOf('good w/ people', slotOf({ clause: ['It fits because {words}.'] })) // { form: 'clause', ... }
 */
export function itemOf(typed: string, slot: Slot): Item {
  if (isForeign(typed) || /^["“«].*[.!?…]["”»]$/.test(typed)) return { form: 'own', words: typed };
  const line = withIs(tidied(typed));
  if (isNothing(line)) return { form: 'thing', words: '' };
  if (hasBreak(line) || /^[^“"]*[?？]\)?$/.test(line)) return { form: 'own', words: line };
  if (slot.isDay) return dayItem(line, slot);
  if (isQuestion(line)) return { form: 'own', words: `${opened(line)}?` };
  const aim = isAim(lowered(line)) && !/^to (?:say|mention|add|tell)\b/i.test(line) ? aimItem(line, slot) : undefined;
  if (aim !== undefined) return aim;
  const kept = slot.withoutEcho(line);
  const words = lowered(phrase(opened(kept)).replace(THAT, ''));
  // A word that only leads to others says nothing yet.
  if (isLeading(words)) return { form: 'thing', words: '' };
  if (slot.isWish && WISHED.test(words)) return { form: 'thing', words };
  if (isSpoken(words)) return standing(kept, words, /^hope/i.test(words) ? 'verb' : 'thing');
  const takesClause = slot.offered.clause !== undefined;
  const isThat = THAT.test(kept) || (takesClause && THAT.test(line));
  const early = isThat && takesClause ? undefined : openedItem(words, line, slot);
  return early ?? readItem({ line, kept, words }, isThat, slot);
}
