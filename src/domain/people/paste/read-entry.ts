import { contactsIn, emailContradicts, isShared } from '../contact-details.ts';
import { isSuffix, plainLetters, wordsOf } from '../name-words.ts';
import { areAll, isFull, isGiven, isName, isProven, isRole, isTeam } from './person-name.ts';
import { HEADS, LABELS, REMARKS, ROLES } from './words.ts';

/** What a card can be made of. */
export type PastedPerson = Readonly<Record<'name' | 'role' | 'email' | 'phone', string>>;

/** certain: somebody, for sure. unproven: has the form of a name and nothing else, so that the lines around it decide. */
export type Entry = { readonly kind: 'certain' | 'unproven'; readonly person: PastedPerson };

/** What the list around a piece says: that it holds people, and that family names go first. */
export type Around = { readonly hasHead: boolean; readonly isLastFirst: boolean };

const TIME = String.raw`\d{1,2}(?:[:h.]\d\d)?(?: ?[ap]\.?m\b\.?)?`;
const OPENING = new RegExp(
  String.raw`^(?:[\s>*•·–—-]{0,20}(?:\d{1,2}[.)]\s{1,9})?)(?:\d{1,2}[:h.]\d\d(?: ?[ap]\.?m\b\.?)?(?:\s?(?:-|–|—|to)\s?${TIME})?[\s:–—-]{1,9}|(?:interview|round|session|stage) \d{1,2}:\s)?`,
  'iu',
);
const SEPARATOR = /\s[-–—|/·•]{1,2}(?=\s)|–|—|[,，、|:：\t()（）<>[\]]/u;
const QUOTED = /["“]([^",“”]{1,40}), ?([^",“”]{1,40})["”]/gu;
const QUOTES = /["“”]|(^|\s)['‘](?=\p{L})|(\p{L})['’](?=\s|$)/gu;
const NICKNAME = /^([\p{L}\p{M}.'’-]{1,30}) \(([\p{Lu}\p{Lo}][\p{L}'’-]{1,20})\) (?=\p{Lu})/u;
/** 김민준 부장, 王小明 经理 */
const JOB_BEHIND = new RegExp(
  String.raw`^(\p{Lo}{2,4})\s(${[...ROLES].filter((word) => /^\p{Lo}/u.test(word)).join('|')})$`,
  'u',
);

/** The words at the beginning of a line that say when, or that it is part of a list, are none of a name's. */
export function withoutOpening(text: string): string {
  return text.replace(OPENING, '');
}

/** A text without the label before its first colon, when the label announces people. */
export function withoutHead(text: string): { readonly text: string; readonly hasHead: boolean } {
  const [, label = '', rest = ''] = /^([^:：]{1,40})\s?[:：](.*)$/u.exec(text) ?? [];
  const hasHead = areAll(label, HEADS) || (areAll(label, HEADS, REMARKS) && !/^(?:she|he|they)/i.test(label));
  return hasHead ? { text: rest.trim(), hasHead } : { text, hasHead };
}

/** "Chen, Maya" turned round when it is certain that the family goes first. */
function turned(parts: readonly string[], email: string | undefined, isLastFirst: boolean): readonly string[] {
  const [family = '', given = '', ...more] = parts;
  if (!isName(given) || !isName(`${given} ${family}`) || wordsOf(given).length > 2) return parts;
  const isSpelled = [family, given].every((part) => plainLetters(email ?? '').includes(plainLetters(part)));
  const oneIsGiven = isGiven(wordsOf(given)[0] ?? '') && !isGiven(wordsOf(family)[0] ?? '');
  const isTold = isLastFirst || isSpelled || (email !== undefined && more.length === 0 && oneIsGiven);
  return isTold ? [`${given} ${family}`, ...more] : parts;
}

/** What stands behind a name, sorted; undefined when a part is neither a job, a team, a remark nor letters after a name. */
function behindName(parts: readonly string[]): { name: string; role: string; isRemarked: boolean } | undefined {
  const found = { name: '', role: '', isRemarked: false };
  for (const part of parts) {
    if (wordsOf(part).every(isSuffix)) found.name += `, ${part}`;
    else if (areAll(part, REMARKS)) found.isRemarked = true;
    else if (isRole(part) || isTeam(part)) found.role = found.role === '' ? part : `${found.role}, ${part}`;
    else if (!areAll(part, LABELS)) return undefined;
  }
  return found;
}

/** A piece cut where one fact about a person ends and the next begins; Last, First in quotation marks is turned round. */
export function partsOf(text: string): readonly string[] {
  const turnedQuotes = text.replaceAll(QUOTED, '$2 $1').replaceAll(QUOTES, '$1$2');
  const held = turnedQuotes.replace(JOB_BEHIND, '$1\t$2').replace(NICKNAME, '$1 \ue000$2\ue001 ');
  return held
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace('\ue000', '(')
        .replace('\ue001', ')')
        .trim()
        .replace(/^[^\p{L}\p{N}]+$/u, ''),
    )
    .filter((part) => part !== '');
}

/** A remark written right behind a name goes: Maya Chen Organizer. */
function withoutRemark(name: string): string {
  const all = wordsOf(name);
  const end = all.length - 1;
  return end > 1 && areAll(all[end] ?? '', REMARKS) ? all.slice(0, end).join(' ') : name;
}

/** Reads one piece of a line as one person; undefined when something in it is not certain. */
export function readEntry(piece: string, around: Around): Entry | undefined {
  if (piece.length > 300) return undefined;
  const { text, hasHead } = withoutHead(withoutOpening(piece).trim());
  const { emails, phones, text: left } = contactsIn(text);
  const [email] = emails;
  if (emails.length > 1 || (email !== undefined && isShared(email))) return undefined;
  const cut = partsOf(left);
  const ordered =
    cut.length > 1 && isRole(cut[0] ?? '') && isProven(cut[1] ?? '')
      ? [cut[1] ?? '', cut[0] ?? '', ...cut.slice(2)]
      : cut;
  const [written = '', ...more] = turned(ordered, email, around.isLastFirst);
  const name = withoutRemark(written);
  const behind = behindName(more);
  if (behind === undefined || !isName(name, email !== undefined)) return undefined;
  if (email !== undefined && emailContradicts(email, name)) return undefined;
  const person = { name: name + behind.name, role: behind.role, email: email ?? '', phone: phones.join('; ') };
  const isRemarked = behind.isRemarked || name !== written || behind.name !== '';
  if (isFull(name)) {
    const isTold = around.hasHead || hasHead || isRemarked || email !== undefined || isProven(name);
    const saysJob = behind.role !== '' && /^\S[^-–—|/:]{0,80}[,(]/u.test(left);
    if (isTold || saysJob) return { kind: 'certain', person };
    return behind.role === '' && phones.length === 0 ? { kind: 'unproven', person } : undefined;
  }
  // A single word may be anything, unless it is a known given name or in a script without capitals.
  const isUncased = /^\p{Lo}/u.test(name);
  if (!isUncased && !isGiven(name)) return undefined;
  if (email !== undefined || behind.role !== '') return { kind: 'certain', person };
  return isUncased && phones.length === 0 ? { kind: around.hasHead ? 'certain' : 'unproven', person } : undefined;
}
