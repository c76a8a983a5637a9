import { contactsIn, emailFits, isShared } from '../contact-details.ts';
import { hasAny, isTeam } from './person-name.ts';
import { leftLine, type LeftLine } from './left-line.ts';
import type { PastedPerson } from './read-entry.ts';
import { linesOf, piecesOf, roleIn, type Line } from './text-lines.ts';
import { THINGS } from './words.ts';

/** Somebody who is certain, and the piece of text that they were read from. */
type CertainPerson = PastedPerson & { readonly from: string };

export type Pasted = { readonly people: readonly CertainPerson[]; readonly lines: readonly LeftLine[] };

/** Somebody whose facts are still being read. */
type Reading = { -readonly [Field in keyof CertainPerson]: string };

/** What has been read so far: whose the next line may be, and what stands above it. */
type Sheet = {
  readonly people: Reading[];
  readonly lines: LeftLine[];
  owner: Reading | undefined;
  isApart: boolean;
  isBelowClosing: boolean;
};

function hasEmailOf({ name }: PastedPerson, { kind, text }: Line): boolean {
  return kind === 'contact' && contactsIn(text).emails.some((email) => !isShared(email) && emailFits(email, name));
}

/** Whether the lines below prove a name that stands alone: a remark, their own address, or a job above that. */
function isProvenBy([next, ...others]: readonly Line[], person: PastedPerson): boolean {
  if (next?.kind === 'role') return !/\p{Script=Latin}/u.test(person.name) || isProvenBy(others, person);
  return next !== undefined && (next.kind === 'remark' || hasEmailOf(person, next));
}

function addRole(owner: Reading, { text }: Line): void {
  owner.role = owner.role === '' ? roleIn(text) : `${owner.role}, ${roleIn(text)}`;
}

/** Whether lines go on about the person further up: an address of theirs is among addresses and numbers. */
function isContinued(owner: Reading, below: readonly Line[]): boolean {
  const end = below.findIndex(({ kind }) => kind !== 'contact');
  return below.slice(0, end === -1 ? below.length : end).some((line) => hasEmailOf(owner, line));
}

/** Whether a line names whom somebody works for: by its words, or because it is between their job and their address. */
function isEmployer(line: Line, owner: Reading, below: readonly Line[]): boolean {
  const isUnproven = line.pieces.length === 1 && line.pieces[0]?.entry?.kind === 'unproven';
  return isTeam(line.text) || (isUnproven && owner.role !== '' && isContinued(owner, below));
}

/** Gives a person what a line below says about them; false when that is not certain. */
function attach(owner: Reading, line: Line, below: readonly Line[]): boolean {
  if (line.kind === 'role' || (line.kind === 'words' && isEmployer(line, owner, below))) addRole(owner, line);
  else if (line.kind === 'contact') {
    const { emails, phones } = contactsIn(line.text);
    const [email = '', ...more] = emails;
    const isSame = owner.email === '' || owner.email.toLowerCase() === email.toLowerCase();
    if (more.length > 0 || (email !== '' && !(isSame && hasEmailOf(owner, line)))) return false;
    owner.email ||= email;
    const all = [...owner.phone.split('; '), ...phones].filter((phone) => phone !== '');
    owner.phone = [...new Set(all)].join('; ');
  } else if (line.kind !== 'remark') return false;
  owner.from += `\n${line.text}`;
  return true;
}

/** Reads a line with people in it, or with words that nothing is known about. */
function readWords(sheet: Sheet, line: Line, below: readonly Line[]): void {
  const found: Reading[] = [];
  const left: LeftLine[] = [];
  for (const { text, entry } of line.pieces) {
    const isTold = sheet.isBelowClosing || (entry?.kind === 'unproven' && isProvenBy(below, entry.person));
    if (entry?.kind === 'certain' || (entry !== undefined && isTold)) found.push({ ...entry.person, from: text });
    else left.push(leftLine(text));
  }
  sheet.people.push(...found);
  sheet.lines.push(...left);
  // What stands below a room or a thing is not of the person above; below somebody else only an address of theirs is.
  if (found.length > 0) sheet.owner = line.pieces.length === 1 ? found[0] : undefined;
  else if (sheet.isApart || hasAny(line.text, THINGS)) sheet.owner = undefined;
  sheet.isApart = found.length === 0 && left.some(({ kind }) => kind === 'maybe');
}

/**
 * The people in a pasted text who are certain, in their order, and all other lines: those in which somebody may be, to take
 * or to leave, and those in which nobody is. Every line that is not blank is in some person's `from` or in `lines`. An address
 * goes onto a card only when it is written beside the name, or below it and made of its letters. Never fails.
 * @param text with lines of any kind; a gap ends what belongs to one person
 * @example parsePeople('Maya Chen, design lead\nThey decide next week.')
 *   // { people: [{ name: 'Maya Chen', role: 'design lead', email: '', phone: '', from: 'Maya Chen, design lead' }],
 *   //   lines: [{ kind: 'note', text: 'They decide next week.' }] }
 */
export function parsePeople(text: string): Pasted {
  const sheet: Sheet = { people: [], lines: [], owner: undefined, isApart: false, isBelowClosing: false };
  const read = linesOf(text);
  for (const [at, line] of read.entries()) {
    const { owner } = sheet;
    if (line.kind === 'blank') {
      sheet.isApart = true;
      const isGap = line.text.trim() !== '' || (sheet.lines.at(-1)?.text ?? '') !== '';
      if (isGap) sheet.lines.push({ kind: 'note', text: line.text.trim() });
      continue;
    }
    if (owner !== undefined && isContinued(owner, read.slice(at, at + 9))) sheet.isApart = false;
    const below = read.slice(at + 1, at + 9);
    if (owner === undefined || sheet.isApart || !attach(owner, line, below)) {
      if (line.kind === 'words') readWords(sheet, line, below);
      else {
        sheet.lines.push(...piecesOf(line.text).map(leftLine));
        sheet.owner = undefined;
        sheet.isApart = false;
      }
      sheet.isBelowClosing = line.kind === 'closing';
    }
  }
  return { people: sheet.people, lines: sheet.lines };
}
