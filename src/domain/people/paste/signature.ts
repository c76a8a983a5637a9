import { emailContradicts, emailFits, emailsIn, isRobot, phonesIn, webAddressesIn } from '../contact-details.ts';
import { addPhone, isSingle, type Reading } from './people-in-line.ts';
import { plainLetters } from '../name-words.ts';
import { hasRoleWord, isName, isRole } from './person-name.ts';
import type { Line } from './text-lines.ts';

const TITLED = /^(?:(?:job )?title|role|position|company|organi[sz]ation)\s?:/i;
const LONGEST_SIGNATURE = 20;
const LONE_ADDRESS = /^(?:[^\p{L}\p{N}]|\d{1,2}[.)]\s)*[^\s@]+@\S+\s*$/u;
const BULLET = /^\s*(?:[^\s\p{L}\p{N}<("]|\d{1,2}[.)])\s/u;

/** What a line says that somebody does or whom they work for, or empty. */
export function roleIn({ kind, text }: Line): string {
  const said = text.trim().replace(TITLED, '').trim();
  const isOther = said.includes(':') || webAddressesIn(said).length > 0;
  return !isOther && (kind === 'words' || kind === 'people') && (isRole(said) || isName(said)) ? said : '';
}

/** Adds a line to what a person was read from. */
export function addLine(person: Reading, { text }: Line): void {
  person.from = person.from === '' ? text : `${person.from}\n${text}`;
}

function addressesIn({ text }: Line): readonly string[] {
  return emailsIn(text).flatMap((email) => (isRobot(email.text) ? [] : [email.text]));
}

/**
 * Whether a line of a list holds an address and nothing else, and not that of the person above: a guest whose name the
 * list does not know, among remarks, below a bullet, or above another such guest.
 * @param name of the person above
 */
export function isGuest(block: readonly Line[], at: number, name: string): boolean {
  const [line, below] = [block[at], block[at + 1]];
  if (line === undefined || !isLoneAddress(line) || addressesIn(line).every((email) => emailFits(email, name)))
    return false;
  const hasRemarks = block.slice(Math.max(0, at - 2), at + 2).some(({ kind }) => kind === 'remark');
  return hasRemarks || BULLET.test(line.text) || (below !== undefined && isLoneAddress(below));
}

function isLoneAddress({ kind, text }: Line): boolean {
  return kind === 'contact' && LONE_ADDRESS.test(text);
}

/**
 * Gives the addresses and numbers of a line to a person, unless they are somebody else's: a second address, or one that
 * spells out another name.
 */
export function attach(person: Reading, line: Line): boolean {
  const [email, ...others] = new Set(addressesIn(line));
  const isNew = email !== undefined && email.toLowerCase() !== person.email.toLowerCase();
  if (others.length > 0 || (isNew && (person.email !== '' || emailContradicts(email, person.name)))) return false;
  person.email ||= email ?? '';
  for (const phone of phonesIn(line.text)) addPhone(person, phone.text);
  addLine(person, line);
  return true;
}

/** Whether a line names the organization that the addresses around it belong to. */
function isOrganization({ text }: Line, block: readonly Line[]): boolean {
  const letters = plainLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const sites = block.flatMap((line) => [
    ...emailsIn(line.text).map((email) => email.text.split('@')[1] ?? ''),
    ...webAddressesIn(line.text).map((site) => site.text),
  ]);
  return letters.length > 3 && sites.some((site) => plainLetters(site).replaceAll('-', '').includes(letters));
}

/**
 * Whether lines without a gap are about the one person in the first that has a name: below it are addresses or numbers,
 * and no other name that they could belong to.
 * @param isSigned whether "Kind regards" or the mark of a signature stands above
 */
export function isSignature(block: readonly Line[], isSigned: boolean): boolean {
  const [first, ...others] = block.filter(({ kind }) => kind === 'people');
  const owner = first?.people[0];
  if (owner === undefined || first?.people.length !== 1 || block.length > LONGEST_SIGNATURE) return false;
  const othersHaveContacts = others.some(({ people }) => people.some(({ email, phone }) => email + phone !== ''));
  if (isSigned && block[0] === first) return !othersHaveContacts;
  if (block.some((_, at) => isGuest(block, at, owner.name))) return false;
  const contacts = block.filter(({ kind }) => kind === 'contact');
  if (contacts.length > 0 && block.indexOf(first) > block.indexOf(contacts[0] ?? first)) return false;
  // Below a job, one word alone is a town or an organization rather than the next person.
  const hasRole = !isSingle(owner.name) && block.some((line) => line.kind === 'words' && hasRoleWord(line.text));
  const rivals = others.filter((line) => !isOrganization(line, block) && !(hasRole && isSingle(line.text)));
  if (contacts.length === 0 || rivals.length === 0) return contacts.length > 0;
  const [email, ...more] = new Set(contacts.flatMap((line) => emailsIn(line.text).map(({ text }) => text)));
  if (email === undefined || more.length > 0 || othersHaveContacts || !emailFits(email, owner.name)) return false;
  return !rivals.some(({ people }) => people.some(({ name }) => emailFits(email, name)));
}
