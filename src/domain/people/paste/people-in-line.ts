import { emailContradicts, emailFits, isRobot, nameInEmail } from '../contact-details.ts';
import { isDialIn, timeLength } from './line-opening.ts';
import { segmentsOf, type Segment } from './line-segments.ts';
import { wordsOf } from '../name-words.ts';
import { hasCompanyWord, hasRoleWord, isAll, isLabel, isName, isRole, nameThenRole } from './person-name.ts';
import { DEGREES, PARTICLES, PRONOUNS, REMARKS, SUFFIXES } from './person-words.ts';

/** A person in the making. */
export type Reading = { name: string; role: string; email: string; phone: string; from: string };

/** All that has been read of a line, and what waits for the name it belongs to. */
type Sheet = {
  readonly people: (Reading & { readonly start: number; readonly endBefore: number })[];
  readonly isLastFirst: boolean;
  current: Reading | undefined;
  role: string;
  phone: string;
  lastWas: 'name' | 'other';
  hasRemark: boolean;
  /** Whether an address in angle brackets has just ended. */
  isClosed: boolean;
};

/** A longer line is no list of people. */
const LONGEST_LINE = 10_000;
const AND = new Set(['and', 'et', 'und', 'y', '&', '+', '/']);

/** Whether a name is one word, apart from particles: a given name, or a family name. The last word is one, as in Anh Le. */
export function isSingle(name: string): boolean {
  const all = wordsOf(name);
  return all.filter((word, index) => index === all.length - 1 || !PARTICLES.has(word.toLowerCase())).length === 1;
}

/** The name without remarks written right behind it, or empty when it is no name. */
function nameIn(text: string, isSure: boolean): string {
  const all = wordsOf(text);
  const end = all.findLastIndex((word) => !REMARKS.has(word.toLowerCase())) + 1;
  const name = all.slice(0, end).join(' ');
  return isName(name, isSure) ? name : '';
}

function joined(text: string, more: string, after = ','): string {
  if (text === '') return more;
  return `${text}${/[|&+/•–—-]|\p{L}/u.test(after) ? ` ${after} ` : ', '}${more}`;
}

/** Adds a number to those that a person has, each once. */
export function addPhone(person: Reading, phone: string): void {
  if (!person.phone.split('; ').includes(phone))
    person.phone = person.phone === '' ? phone : `${person.phone}; ${phone}`;
}

function begin(sheet: Sheet, { start, endBefore }: Segment, facts: Partial<Reading>): Reading {
  const person = { name: '', role: sheet.role, email: '', phone: sheet.phone, from: '', start, endBefore, ...facts };
  sheet.people.push(person);
  Object.assign(sheet, { current: person, role: '', phone: '' });
  return person;
}

function isDegree(segment: Segment | undefined): boolean {
  return segment !== undefined && (DEGREES.has(segment.text.toLowerCase()) || /^\p{Lu}{3,5}$/u.test(segment.text));
}

/** Whether `Chen` stood before `Maya` because the family name goes first: an address, a bracket or a `;` tells. */
function isGivenOf(family: Reading, name: string, sheet: Sheet, { emails, after }: Segment, next: Segment | undefined) {
  if (after !== ',' || sheet.lastWas !== 'name' || family.role + family.email + family.phone !== '') return false;
  if (wordsOf(name).length > 2) return false;
  const [email] = [...emails, ...(next?.emails ?? [])];
  if (email !== undefined && next?.after !== ',' && emailFits(email, family.name)) return true;
  if (!isSingle(family.name)) return false;
  return sheet.isLastFirst || (isSingle(name) && (email !== undefined || next?.after === '(' || isDegree(next)));
}

/** Reads a name; false when it is one word behind a full name, which could be a person, a town or an organization. */
function readName(sheet: Sheet, name: string, segment: Segment, next: Segment | undefined): boolean {
  const { current, lastWas } = sheet;
  const { after } = segment;
  const isListed = /[,，、]/.test(after);
  const hasAddress = segment.emails.length > 0 || next?.after === '<';
  const isAnother =
    /[;；>]/.test(after) ||
    (sheet.isClosed && isListed) ||
    (AND.has(after) && (lastWas === 'name' || !isSingle(name) || next?.after === '(')) ||
    (isListed && current?.name !== '' && (hasAddress || !isSingle(name) || isSingle(current?.name ?? '')));
  sheet.lastWas = 'name';
  if (current === undefined) begin(sheet, segment, { name });
  else if (isGivenOf(current, name, { ...sheet, lastWas }, segment, next)) current.name = `${name} ${current.name}`;
  else if (isAnother) begin(sheet, segment, { name });
  else if (current.name === '') current.name = name;
  else if (after === ')' && isName(current.role)) {
    Object.assign(current, { name: `${current.name} (${current.role}) ${name}`, role: '' });
  } else if (after === '(' && /\p{Lo}/u.test(name) && !/\p{Lo}/u.test(current.name)) current.name += ` (${name})`;
  else if (isListed && (!hasRoleWord(current.role) || hasRoleWord(next?.text ?? ''))) return false;
  else {
    current.role = joined(current.role, name, after);
    sheet.lastWas = 'other';
  }
  return true;
}

/** Reads words that are no name; false when they are nothing that is said of a person in a list. */
function readWords(sheet: Sheet, segment: Segment, next: Segment | undefined): boolean {
  const { text, after } = segment;
  const { current } = sheet;
  const both = nameThenRole(text);
  if (both !== undefined && (current === undefined || /[;,]/.test(after) || AND.has(after))) {
    begin(sheet, segment, { name: both[0], role: both[1] });
    return true;
  }
  if (!isRole(text)) return false;
  if (current !== undefined) current.role = joined(current.role, text, after);
  else if (next?.emails.length === 1 && next.text === '') begin(sheet, segment, { role: text });
  else if (hasRoleWord(text) && /[:：–—-]/.test(next?.after ?? '')) sheet.role = text;
  else return false;
  return true;
}

function readContacts(sheet: Sheet, segment: Segment): void {
  for (const email of segment.emails) {
    const last = sheet.people.at(-1);
    if (isRobot(email) && sheet.current?.name) continue;
    const owner = sheet.current ?? (emailFits(email, last?.name ?? '') ? last : undefined);
    if (last?.email.toLowerCase() === email.toLowerCase()) continue;
    if (owner?.email !== '' || emailContradicts(email, owner.name)) begin(sheet, segment, { email });
    else owner.email = email;
  }
  for (const phone of segment.phones) {
    if (sheet.current !== undefined) addPhone(sheet.current, phone);
    else sheet.phone = phone;
  }
}

function readSegment(sheet: Sheet, segment: Segment, next: Segment | undefined): boolean {
  const { text, after } = segment;
  if (/[;；]/.test(after)) sheet.current = undefined;
  const isLabelling = (next?.after === ':' || segment.emails.length + segment.phones.length > 0) && isLabel(text);
  const name = nameIn(text, segment.emails.length > 0 || (next?.emails.length === 1 && next.text === ''));
  const { lastWas } = sheet;
  sheet.lastWas = 'other';
  if (text === '' || isLabelling) sheet.lastWas = lastWas;
  else if (isAll(REMARKS, text) || isAll(PRONOUNS, text)) sheet.hasRemark = true;
  else if (isDegree(segment) && sheet.current) sheet.current.role = joined(sheet.current.role, text);
  else if (SUFFIXES.has(text.toLowerCase()) && sheet.current) sheet.current.name += ` ${text}`;
  else if (name !== '') {
    if (!readName(Object.assign(sheet, { lastWas }), name, segment, next)) return false;
  } else if (!readWords(sheet, segment, next)) return false;
  readContacts(sheet, segment);
  sheet.isClosed = after === '>' && text === '';
  return true;
}

/** Whether what was read is too little to be sure: "Portfolio, two copies", "Maya, Sam" (or is that Sam Maya?). */
function isDoubtful({ people, hasRemark }: Sheet, segments: readonly Segment[]): boolean {
  const bare = people.filter(({ name, email, phone }) => isSingle(name) && email + phone === '');
  const isPair =
    people.length === 2 && bare.length === 2 && segments[1]?.after === ',' && bare.every(({ role }) => role === '');
  const guessed = bare.some(({ role }) => role !== '' && !hasRoleWord(role) && !hasCompanyWord(role));
  return (guessed && !hasRemark) || isPair;
}

/**
 * The people in one line of a list, of a mail's "To:" or of jotted notes; undefined when it is anything else.
 * @param areLastFirst whether `Chen, Maya` is one person, as the lines around it show
 * @example peopleInLine('Maya Chen, design lead', false) // [{ name: 'Maya Chen', role: 'design lead', ... }]
 */
export function peopleInLine(line: string, areLastFirst: boolean): readonly Reading[] | undefined {
  const opening = timeLength(line);
  const isScheduled = opening > 0;
  if (line.length > LONGEST_LINE || (!isScheduled && isDialIn(line))) return undefined;
  const segments = segmentsOf(' '.repeat(opening) + line.slice(opening));
  const parts = line.split(/[;；]/).filter((part) => part.trim() !== '');
  const isLastFirst = areLastFirst || (parts.length > 1 && parts.every((part) => part.split(',').length === 2));
  const sheet: Sheet = {
    people: [],
    isLastFirst,
    current: undefined,
    role: '',
    phone: '',
    lastWas: 'other',
    hasRemark: false,
    isClosed: false,
  };
  const isRead = segments.every((segment, index) => readSegment(sheet, segment, segments[index + 1]));
  const isOpen = sheet.role + sheet.phone !== '' || sheet.people.some(({ name, email }) => name + email === '');
  if (!isRead || isOpen || sheet.people.length === 0 || isDoubtful(sheet, segments)) return undefined;
  if (isScheduled && sheet.people.some(({ name, email }) => isSingle(name) && email === '')) return undefined;
  return sheet.people.map(({ name, role, email, phone, start }, index) => ({
    ...{ role, email, phone, name: name === '' ? nameInEmail(email) : name },
    from: line.slice(index === 0 ? 0 : start, sheet.people[index + 1]?.endBefore ?? line.length).trim(),
  }));
}
