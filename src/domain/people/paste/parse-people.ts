import { emailFits, phonesIn } from '../contact-details.ts';
import { isSingle, type Reading } from './people-in-line.ts';
import { hasRoleWord, isRole } from './person-name.ts';
import { addLine, attach, isGuest, isSignature, roleIn } from './signature.ts';
import { linesOf, type Line } from './text-lines.ts';

/** `from` is the piece of text that the person was read from. */
export type FoundPerson = Readonly<Reading>;

/** What has been read so far; `unread` has the lines of each block. */
type Found = { readonly people: Reading[]; readonly unread: string[][] };

function leave({ unread }: Found, ...lines: readonly Line[]): void {
  unread.at(-1)?.push(...lines.map(({ text }) => text));
}

function readSignature(found: Found, block: readonly Line[], above: readonly Line[]): void {
  let owner: Reading | undefined;
  for (const line of block) {
    const role = roleIn(line);
    if (owner === undefined && line.kind === 'people' && line.people[0] !== undefined) {
      owner = { ...line.people[0], from: [...above, line].map(({ text }) => text).join('\n') };
      found.people.push(owner);
    } else if (owner === undefined) leave(found, line);
    else if (line.kind === 'contact') {
      if (attach(owner, line)) continue;
      found.people.push(...line.people);
      if (line.people.length === 0) leave(found, line);
    } else if (line.kind === 'remark' || line.kind === 'sent') addLine(owner, line);
    else if (role !== '') {
      owner.role = owner.role === '' ? role : `${owner.role}, ${role}`;
      addLine(owner, line);
    } else leave(found, line);
  }
}

/** Whether a line has facts about the person above it; across a gap only a number or an address that fits has. */
function isOf({ name }: Reading, block: readonly Line[], at: number, isBelowGap: boolean): boolean {
  const { kind, text } = block[at] ?? { kind: 'blank', text: '' };
  if (kind !== 'contact') return false;
  return emailFits(text, name) || ((!isBelowGap || phonesIn(text).length > 0) && !isGuest(block, at, name));
}

/** Reads lines each of which is about somebody else, or about the one before. `before` stands above a gap. */
function readList(found: Found, block: readonly Line[], before: Reading | undefined): void {
  const hasSentence = block.some((line) => line.kind === 'words' && !isRole(line.text) && roleIn(line) === '');
  let current = before;
  let isFirst = before !== undefined;
  for (const [at, line] of block.entries()) {
    const { kind, people, text } = line;
    const [only] = people;
    const role = kind === 'words' && hasRoleWord(text) ? roleIn(line) : '';
    const isTopic =
      hasSentence && people.every((each) => isSingle(each.name) && each.role + each.email + each.phone === '');
    if (current !== undefined && isOf(current, block, at, isFirst) && attach(current, line)) isFirst = false;
    else if (only === undefined || isTopic) {
      if (isFirst) current = undefined;
      if (current !== undefined && (kind === 'remark' || kind === 'sent')) addLine(current, line);
      else if (current !== undefined && role !== '' && current.role === '') {
        current.role = role;
        addLine(current, line);
      } else leave(found, line);
      isFirst = false;
    } else if (
      current?.name === '' &&
      people.length === 1 &&
      only.email === '' &&
      emailFits(current.email, only.name)
    ) {
      Object.assign(current, { name: only.name, role: only.role, phone: only.phone });
      addLine(current, line);
    } else {
      found.people.push(...people.map((person) => ({ ...person })));
      current = found.people.at(-1);
      isFirst = false;
    }
  }
}

type Block = { readonly above: readonly Line[]; readonly block: readonly Line[] };

/** The lines without gaps in between, under the lines that announce a signature. */
function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: { above: Line[]; block: Line[] }[] = [];
  let last: { above: Line[]; block: Line[] } | undefined;
  const open = (): { above: Line[]; block: Line[] } => {
    last = { above: [], block: [] };
    blocks.push(last);
    return last;
  };
  for (const line of lines) {
    const isEnded = last !== undefined && last.block.length > 0;
    if (line.kind === 'closing') (isEnded || last === undefined ? open() : last).above.push(line);
    else if (line.kind === 'sent') (blocks.at(-1) ?? open()).block.push(line);
    else if (line.kind === 'rule') open().block.push(line);
    else if (line.kind !== 'blank') (last ?? open()).block.push(line);
    if (line.kind === 'rule' || (line.kind === 'blank' && isEnded)) last = undefined;
  }
  return blocks;
}

/**
 * The people in a text that was copied from a mail, a calendar, a list of participants or a signature, or jotted down, in
 * their order; and `rest`, the lines in which nobody was found. Every line that is not blank is in some person's `from`
 * or in `rest`. What could be a person and could be something else stays in `rest`. Never fails.
 * @param text with lines of any kind; a gap or the mark of a signature ends what belongs to one person
 * @example parsePeople('Maya Chen, design lead\nThey decide next week.')
 *   // { people: [{ name: 'Maya Chen', role: 'design lead', email: '', phone: '', from: 'Maya Chen, design lead' }],
 *   //   rest: 'They decide next week.' }
 */
export function parsePeople(text: string): { readonly people: readonly FoundPerson[]; readonly rest: string } {
  const found: Found = { people: [], unread: [] };
  let before: Reading | undefined;
  for (const { above, block } of blocksOf(linesOf(text))) {
    found.unread.push([]);
    const count = found.people.length;
    if (isSignature(block, above.length > 0)) readSignature(found, block, above);
    else {
      leave(found, ...above);
      readList(found, block, before);
    }
    if (found.people.length > count) before = found.people.length === count + 1 ? found.people.at(-1) : undefined;
    else if (block[0]?.kind !== 'contact') before = undefined;
  }
  const rest = found.unread.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { people: found.people, rest: rest.join('\n\n') };
}
