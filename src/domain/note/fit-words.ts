import { doingOf, isDeed, isLeading, kindOf, lacks, lowered, traitOf, type Kind } from './english.ts';
import { echoesOf, type WithoutEcho } from './echoes.ts';
import type { Fitted } from './fitted.ts';
import { isForeign } from './foreign.ts';
import type { Form, PartSentences } from './kind-template.ts';
import { phrase } from './slot-values.ts';

type Item = { readonly form: Exclude<Form, 'none'> | 'own'; readonly words: string };

const CONTINUES = /^(?:for|in|at|with|from|by|on|since|during|while|where|when|which|who|because|of|to) /;
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

/** `i` as people write it on a phone: `i have` is `I have`. */
function withI(text: string): string {
  return text.replace(/(^|[\s"“(])i(?=$|[\s,;!?]|['’](?:m|ve|d|ll)\b)/g, '$1I');
}

/** Closes a sentence where its script has letters of two cases; others close theirs in other ways. */
function closed(text: string): string {
  return /[\p{Ll}\p{Lu}\p{N})]$/u.test(text) ? `${text}.` : text;
}

function capitalized(word: string): string {
  const capital = word.charAt(0).toUpperCase();
  return capital.length === 1 ? capital + word.slice(1) : word;
}

/** A line as a sentence of its own: a plain word at its start gets a capital letter, and its end a full stop. */
function standing(text: string): string {
  const line = withI(text).replace(/^\p{Ll}\p{Ll}*(?=$|[\s,'’])/u, capitalized);
  return closed(line);
}

const THAT = /^that (?=(?:i|you|we|they|he|she|it|there|the|my|your|our|their)\b)/i;
/** What the sentences of a part can take, read once for all of its lines. */
type Slot = {
  readonly offered: PartSentences;
  readonly withoutEcho: WithoutEcho;
  readonly takesDoing: boolean;
  readonly isThanks: boolean;
};

function slotOf(offered: PartSentences): Slot {
  const sentences = Object.values(offered).flat();
  const some = (lead: RegExp): boolean => sentences.some((sentence) => lead.test(sentence));
  return {
    offered,
    withoutEcho: echoesOf(sentences),
    takesDoing: offered.doing !== undefined || some(/ (?:for|to|about|of)(?:\[ \{\w+\}\])? \{words\}/),
    isThanks: some(/thank.* for(?:\[ \{\w+\}\])? \{words\}/is),
  };
}

/** One line of what was typed, as it goes into a sentence of these forms. */
function itemOf(line: string, { offered, withoutEcho, takesDoing, isThanks }: Slot): Item {
  const isQuoted = /^["“«].*[.!?…]["”»]$/.test(line);
  if (isForeign(line) || isQuoted || hasBreak(line) || /^[^“"]*[?？]\)?$/.test(line))
    return { form: 'own', words: line };
  const kept = withoutEcho(line);
  const words = withI(lowered(phrase(opened(kept)).replace(THAT, '')));
  // A word that only leads to others says nothing yet.
  if (isLeading(words)) return { form: 'thing', words: '' };
  const own: Item = { form: 'own', words: line.replace(THAT, '') };
  const takesClause = offered.clause !== undefined;
  const kind: Kind = THAT.test(kept) ? 'clause' : takesClause && isDeed(words) ? 'verb' : kindOf(words);
  const isWhole = kind === 'clause' && kept === line && /[.!…]["”)]*$/.test(line) && !/^\p{Ll}/u.test(line);
  if (isWhole || /^what an? /i.test(words)) return own;
  const doing = (from: string): Item => {
    const done = doingOf(from);
    // "hear hearing" would become one word twice.
    const isTwice = done !== undefined && /^(\S+) \1(?!\S)/.test(done);
    return done === undefined || isTwice ? own : { form: 'doing', words: withoutEcho(done) };
  };
  if (kind === 'thing' || kind === 'doing') return { form: kind, words };
  if (takesClause)
    return { form: 'clause', words: { clause: words, verb: `I ${words}`, trait: traitOf(words) ?? words }[kind] };
  const isYourDeed = isThanks && /^you (?!had|did)\S+ \S/i.test(words) && isDeed(words.slice(4));
  if (kind === 'clause') return isYourDeed ? doing(words.slice(4)) : own;
  return takesDoing && (isThanks || !/^let /i.test(words)) ? doing(words) : own;
}

/** The form that the sentences offer for a thing or a doing; each stands in for the other. */
function formFor(form: Item['form'], { thing, clause, doing }: PartSentences): Item['form'] {
  if (form === 'clause') return clause === undefined ? 'own' : form;
  if (form === 'own' || (form === 'doing' && doing !== undefined)) return form;
  return thing !== undefined ? 'thing' : doing !== undefined ? 'doing' : 'own';
}

/** The lines of what was typed, without the marks of a list and the "and" between its items. */
function linesOf(typed: string): readonly string[] {
  const items = typed.split(/[\n\r]+/).map((line) => line.replace(/^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/, ''));
  const bare = items.map((line) => phrase(phrase(line).replace(/^and(?: |$)|(?:^| )and[.!]*$/g, '')));
  return bare.filter((line) => line !== '');
}

/** A list of more lines than that is no list in a sentence. */
const LONGEST_LIST = 20;

function joined(items: readonly string[]): string {
  const bare = items.map((item, index) => (index > 0 ? item.replace(/^and(?: |$)/i, '') : item));
  const [first = '', ...more] = bare.filter((item) => item !== '');
  const last = more.pop();
  return last === undefined ? first : `${[first, ...more].join(', ')}${more.length > 0 ? ',' : ''} and ${last}`;
}

/** Sentences as they were typed: line breaks kept, spaces tidied, the last of them closed. */
function paragraph(text: string): string {
  const tidied = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return closed(tidied);
}

/**
 * How the words of a part go into its sentences. Several lines become one list; a fragment with a full stop is still a
 * fragment; what cannot be made to fit stands as sentences of its own. No word is lost but those that ours say already.
 * @param offered the forms that the sentences of the part have
 * @example fitWords('The night buses.', { thing: ['We talked about {words}.'] })
 *   // { form: 'thing', words: 'the night buses', own: '' }
 */
export function fitWords(typed: string, offered: PartSentences): Fitted {
  const alone = (own: string): Fitted => ({ form: 'none', words: '', own, alone: own });
  const lines = linesOf(typed);
  if (lines.length > LONGEST_LIST) return alone(paragraph(typed));
  const slot = slotOf(offered);
  const items: Item[] = [];
  for (const line of lines) {
    const item = itemOf(line, slot);
    const before = items.at(-1);
    if (
      before !== undefined &&
      before.form !== 'own' &&
      CONTINUES.test(line) &&
      item.words === line &&
      !before.words.endsWith(line.split(' ', 1)[0] ?? '')
    ) {
      items[items.length - 1] = { form: before.form, words: `${before.words} ${line}` };
    } else if (item.words !== '') items.push({ ...item, form: formFor(item.form, offered) });
  }
  if (items.length === 0) return alone('');
  const isClosed = ({ form, words }: Item): boolean => form === 'own' && /[.!?…。！？]["'”’)]*$/u.test(words);
  const isAsTyped = /\S\s*\n\s*\n/.test(typed) ? items.some(isClosed) : items.every(isClosed);
  if (isAsTyped && items.length > 1) return alone(paragraph(typed));
  const forms = new Set(items.map(({ form }) => form));
  const form = (['thing', 'clause', 'doing'] as const).find((each) => forms.has(each));
  const standingAll = items.map(({ words }) => standing(words)).join(' ');
  if (form === undefined) return alone(standingAll);
  const isIn = (item: Item): boolean => item.form === form || (form === 'thing' && item.form === 'doing');
  const rest = items.filter((item) => !isIn(item));
  const words = joined(items.filter(isIn).map((item) => item.words));
  const own = rest.map((item) => standing(item.words)).join(' ');
  const isMixed = form === 'thing' && rest.length > 0 && rest.every((item) => item.form === 'clause');
  const all = items.map((item) => (item.form === 'clause' ? `that ${item.words.replace(/^that /i, '')}` : item.words));
  return { form, words, own, alone: standingAll, ...lacks(words), ...(isMixed ? { all: joined(all) } : {}) };
}
