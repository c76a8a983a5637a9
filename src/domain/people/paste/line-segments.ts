import { emailsIn, phonesIn, webAddressesIn } from '../contact-details.ts';
import { wordsOf } from '../name-words.ts';

/** What stands between two separators in a line. */
export type Segment = {
  /** The separator before it, `\t` for any white space; empty for the first. */
  readonly after: string;
  /** Where what belongs to it begins in the line, and where all that stands before it ends. */
  readonly start: number;
  readonly endBefore: number;
  /** Its words, without marks around them and without addresses and numbers. */
  readonly text: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

const LONGEST_SEGMENT = 300;
const SEPARATOR = /[;；,，、|•:：\t()（）[\]<>]|\s-{1,2}(?=\s|$)|\s?[–—]\s?|\s(?:and|et|und|y|&|\+|\/)(?=\s)/giu;
const QUOTED = /["“]([^"“”<>@]{1,80})["”]/gu;
/** No bracket of its own: chargé(e), Leiter(in). */
const BOTH_GENDERS = /(?<=\p{L})\((?:e|in|s|a)\)/gu;
/** Of the same length as what no separator may cut: an address or a number, and a comma between quotation marks. */
const [HELD, HELD_COMMA] = ['\ue000', '\ue001'];

function withoutCuts(line: string): string {
  const characters = line.split('');
  for (const { start, end } of [...emailsIn(line), ...phonesIn(line), ...webAddressesIn(line)]) {
    characters.fill(HELD, start, end);
  }
  const held = characters.join('').replaceAll(BOTH_GENDERS, (ending) => HELD.repeat(ending.length));
  return held.replaceAll(QUOTED, (_, inside: string) => ` ${inside.replaceAll(',', HELD_COMMA)} `);
}

/** The words of a segment; "Last, First" between quotation marks is turned round. */
function textOf(held: string): string {
  const [last = '', first = '', ...others] = held.slice(0, LONGEST_SEGMENT).replaceAll(HELD, ' ').split(HELD_COMMA);
  const text = [first, last, ...others].join(' ').trim();
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^\d{1,2}(?:\.\s|$)/, '');
  return wordsOf(bare.replace(/[^\p{L}\p{M}\p{N}.]+$/u, '')).join(' ');
}

/**
 * A line cut where one fact about a person ends and the next begins: at commas, dashes, brackets, "and" and the like.
 * @example segmentsOf('Maya (lead), m@example.org').map(({ text, emails }) => text || emails[0]) // ['Maya', 'lead', undefined, 'm@example.org']
 */
export function segmentsOf(line: string): readonly Segment[] {
  const held = withoutCuts(line);
  const cuts = Array.from(held.matchAll(SEPARATOR), ({ 0: mark, index }) => ({ mark, index }));
  return [{ mark: '', index: 0 }, ...cuts].map(({ mark, index }, each) => {
    const [after, end] = [mark.trim().toLowerCase() || mark.slice(0, 1), cuts[each]?.index ?? line.length];
    const [from, piece] = [index + mark.length, line.slice(index + mark.length, end)];
    return {
      after,
      start: /[<([（]/.test(after) ? index : from,
      endBefore: /[>)\]）]/.test(after) ? from : index,
      text: textOf(held.slice(from, end)),
      emails: emailsIn(piece).map(({ text }) => text),
      phones: phonesIn(piece).map(({ text }) => text),
    };
  });
}
