import type { Fitted } from './fitted.ts';
import { isForeign } from './foreign.ts';
import type { PartSentences } from './kind-template.ts';
import { joined, listInLine } from './list-in-line.ts';
import { itemOf, type Item } from './line-form.ts';
import { slotOf } from './part-slot.ts';
import { phrase } from './slot-values.ts';
import { smallWordsOf } from './small-words.ts';
import { tidied } from './tidied.ts';

const CONTINUES = /^(?:for|in|at|with|from|by|on|since|during|while|where|when|which|who|because|of|to) /;

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
  const line = text.replace(/^\p{Ll}\p{Ll}*(?=$|[\s,'’])/u, capitalized);
  return closed(line);
}

/** The form that the sentences offer for a thing or a doing; each stands in for the other. */
function formFor(form: Item['form'], offered: PartSentences): Item['form'] {
  const { thing, doing } = offered;
  if (form !== 'own' && offered[form] !== undefined) return form;
  if (form !== 'thing' && form !== 'doing') return 'own';
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

/** Sentences as they were typed: line breaks kept, spaces tidied, the last of them closed. */
function paragraph(text: string): string {
  const whole = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return closed(isForeign(whole) ? whole : tidied(whole));
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
  const about = offered.clause === undefined ? undefined : slot.about;
  for (const line of lines.flatMap((each) => (slot.isDay ? [each] : listInLine(each, about)))) {
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
  const isMarked = (line: string): boolean => /[.!?…。！？]["'”’)]*$/u.test(line);
  const isClosed = ({ form, words }: Item): boolean => form === 'own' && isMarked(words);
  const isAsTyped = /\S\s*\n\s*\n/.test(typed) ? items.some(isClosed) : items.every(isClosed) && lines.every(isMarked);
  if (isAsTyped && items.length > 1) return alone(paragraph(typed));
  const forms = new Set(items.map(({ form }) => form));
  const form = (['thing', 'clause', 'doing', 'to', 'that', 'when', 'how'] as const).find((each) => forms.has(each));
  const standingAll = items.map(({ words }) => standing(words)).join(' ');
  if (form === undefined) return alone(standingAll);
  const isIn = (item: Item): boolean => item.form === form || (form === 'thing' && item.form === 'doing');
  const rest = items.filter((item) => !isIn(item));
  const words = joined(items.filter(isIn).map((item) => item.words));
  const own = rest.map((item) => standing(item.words)).join(' ');
  const isMixed = form === 'thing' && rest.length > 0 && rest.every((item) => item.form === 'clause');
  const all = items.map((item) => (item.form === 'clause' ? `that ${item.words.replace(/^that /i, '')}` : item.words));
  const small = items.find(isIn)?.small ?? smallWordsOf(words);
  return { form, words, own, alone: standingAll, small, ...(isMixed ? { all: joined(all) } : {}) };
}
