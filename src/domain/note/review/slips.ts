/* What slips in where one types fast: a word twice, and the spellings of a chat. */
import type { Place } from './finding.ts';
import { placeIn, type Reading, type Stretch } from './reading.ts';
import { plainly, wordsIn, type Word } from './words-in.ts';

/** A word that stands twice in a row, unless it may, or is a name: had had, Walla Walla. */
export function doubledWord({ stretches, lists }: Reading): readonly Place[] {
  const places: Place[] = [];
  for (const within of stretches) {
    for (const [at, word] of within.words.entries()) {
      const next = within.words[at + 1];
      if (next?.plain !== word.plain || next.isCapital || lists['may-double'].has(word.plain)) continue;
      const between = within.text.slice(word.end - within.start, next.start - within.start);
      if (/^\s+$/.test(between) && !/\d/.test(word.plain)) {
        places.push(placeIn(within, { start: word.start, end: next.end }));
      }
    }
  }
  return places;
}

/** How many of a note's words in small letters have to be English before `im` or `u` is taken for it. */
const ENGLISH = 0.35;

function isEnglish({ stretches, lists }: Reading): boolean {
  const words = stretches
    .flatMap((each) => each.words)
    .filter(({ plain, isCapital }) => !isCapital && !lists.chat.has(plain));
  const known = words.filter(({ plain }) => lists.common.has(plain) || lists.courtesy.has(plain));
  return known.length >= ENGLISH * words.length;
}

/** A word with the stroke of `w/`; empty where it is a piece of something longer, such as i.e. */
function aloneIn({ text, start }: Stretch, word: Word): string {
  const [before, after] = [text.slice(0, word.start - start), text.slice(word.end - start)];
  const said = text.slice(word.start - start, word.end - start);
  if (!/(?:^|[\s“"‘])$/.test(before)) return '';
  if (after.startsWith('/')) return `${said}/`;
  return /^(?:$|\s|[,;:!?’”"]|\.(?!\S))/.test(after) ? said : '';
}

/** The first of the spellings that belong in a chat, in small letters or with one at the start of a sentence. */
export function chatSpelling(reading: Reading): readonly Place[] {
  const { stretches, lists, context } = reading;
  const names = new Set(context.people.flatMap(({ name }) => wordsIn(name)).map(({ plain }) => plain));
  for (const within of stretches) {
    for (const [at, word] of within.words.entries()) {
      const mayBe = lists.chat.has(word.plain) || within.text.charAt(word.end - within.start) === '/';
      const said = mayBe ? aloneIn(within, word) : '';
      const isSmall = said === said.toLowerCase() || (at === 0 && /^.[a-z]/.test(said));
      if (!isSmall || !lists.chat.has(plainly(said)) || names.has(word.plain)) continue;
      return isEnglish(reading) ? [placeIn(within, { start: word.start, end: word.start + said.length })] : [];
    }
  }
  return [];
}
