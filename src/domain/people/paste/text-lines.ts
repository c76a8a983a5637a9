import { emailsIn, phonesIn, webAddressesIn } from '../contact-details.ts';
import { peopleInLine, type Reading } from './people-in-line.ts';
import { hasRoleWord, isAll, isLabel, isName } from './person-name.ts';
import { REMARKS } from './person-words.ts';

/**
 * people: one or several. contact: addresses and numbers, and nothing else. remark: what a list says of the one before.
 * sent: the line that a phone adds below a mail. closing: what stands above a signature. rule: a line across. words: anything else.
 */
export type Line = { readonly text: string; readonly people: readonly Reading[] } & {
  readonly kind: 'people' | 'contact' | 'remark' | 'sent' | 'closing' | 'rule' | 'blank' | 'words';
};

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const LAST_FIRST = /^([\p{L}\p{M}'’-]{1,30}), ?([\p{L}\p{M}'’-]{1,30})(?= ?$| [<(])/u;
const CLOSING =
  /^(?:(?:all|the|with|many|very|kind|kindest|warm|warmest|best|yours) ){0,4}(?:regards|wishes|best|thanks|thank you|sincerely|truly|cheers|faithfully|cordialement|grüßen|saludos)(?: again| so much)?[,.]?$/iu;
const GREETING = /^(?:hi|hello|hey|dear|all|bonjour|hallo|hola)\b/i;
const SENT_FROM = /^(?:sent (?:from|via) |get outlook for |envoyé de |von meinem )/i;
const SIGNATURE_MARK = /^(?:--|—)$/;

function isLastFirst(line: string): boolean {
  const [, last = '', first = ''] = LAST_FIRST.exec(line) ?? [];
  return isName(last) && isName(first);
}

/** Whether nothing is left of a line without its addresses, numbers and their labels. */
function isContact(line: string): boolean {
  const facts = [...emailsIn(line), ...phonesIn(line)];
  if (facts.length === 0 || line.length > 1000) return false;
  const characters = line.split('');
  for (const { start, end } of [...facts, ...webAddressesIn(line)]) characters.fill(' ', start, end);
  const left = characters
    .join('')
    .replaceAll(/[^\p{L}\p{N}-]|-(?!\p{L})/gu, ' ')
    .trim();
  return left === '' || isLabel(left);
}

function kindOf(line: string): Line['kind'] {
  if (line === '') return 'blank';
  if (line.length < 60 && (CLOSING.test(line) || SIGNATURE_MARK.test(line))) return 'closing';
  if (/^[-_=*~—–]{2,}$/.test(line)) return 'rule';
  if (SENT_FROM.test(line)) return 'sent';
  if (isAll(REMARKS, line)) return 'remark';
  return isContact(line) ? 'contact' : 'words';
}

/** Whether one or two words with a comma stand above somebody's name as "Warmly," does; in a list others have a comma. */
function isClosing(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const words = /^(\p{L}+(?: \p{Ll}+)?),$/u.exec(line.text.slice(0, 60).trim())?.[1] ?? '';
  if (words === '' || (line.kind !== 'people' && line.kind !== 'words') || hasRoleWord(words) || isLabel(words))
    return false;
  if (GREETING.test(words)) return false;
  return below?.kind === 'people' && below.people.length === 1 && ![above, below].some(endsWithComma);
}

function endsWithComma(line: Line | undefined): boolean {
  return line?.text.trimEnd().endsWith(',') === true;
}

function withClosings(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ kind }) => kind !== 'blank');
  const closings = new Set(filled.filter((line, index) => isClosing(line, filled[index - 1], filled[index + 1])));
  return lines.map((line) => (closings.has(line) ? { kind: 'closing', text: line.text, people: [] } : line));
}

/**
 * The lines of a text, each with what it is and who is in it.
 * @example linesOf('Maya Chen\nOrganizer').map(({ kind }) => kind) // ['people', 'remark']
 */
export function linesOf(text: string): readonly Line[] {
  const lines = text.split(LINE_ENDS);
  const areLastFirst = lines.filter((line) => isLastFirst(line.trim())).length > 1;
  const read = lines.map((line): Line => {
    const kind = kindOf(line.trim());
    if (kind !== 'words' && kind !== 'contact') return { kind, text: line, people: [] };
    const people = peopleInLine(line, areLastFirst && isLastFirst(line.trim())) ?? [];
    return { kind: kind === 'words' && people.length > 0 ? 'people' : kind, text: line, people };
  });
  return withClosings(read);
}
