import type { Interview } from '../record/interview.ts';
import { mergeSettings } from '../record/merge-settings.ts';
import type { Backup } from './backup.ts';
import { checksum } from './checksum.ts';
import { mergeCopies } from './merge-copies.ts';

/** Every newcomer's first interview has this id, on every device. */
const FIRST = 'first';

const plain = (company: string): string => company.trim().toLowerCase();

/** Whether two records of the same id are of two interviews: another company on another day. */
function areTwo(ours: Interview, theirs: Interview): boolean {
  const [a, b] = [plain(ours.company), plain(theirs.company)];
  const areDated = ours.date !== '' && theirs.date !== '' && ours.date !== theirs.date;
  return areDated && a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

/** The id under which another device's first interview is kept: always the same for the same one. */
function idElsewhere({ company, date }: Interview): string {
  return `${FIRST}-${checksum(JSON.stringify([plain(company), date]))}`;
}

/** Under which id an interview of the file is kept here. */
function idHere(id: string, theirs: Interview, here: Backup): string {
  const first = here.interviews[FIRST];
  if (first === undefined) return id;
  if (id === FIRST) return areTwo(first, theirs) ? idElsewhere(theirs) : id;
  return id === idElsewhere(first) && !Object.hasOwn(here.interviews, id) ? FIRST : id;
}

/**
 * The first of these interviews that is there and not deleted, or else any that is; the first of these when there is none.
 * @example openAmong(['k2'], { first: EMPTY_INTERVIEW }) // 'first'
 */
export function openAmong(wanted: readonly string[], interviews: Backup['interviews']): string {
  const isThere = (id: string): boolean => Object.hasOwn(interviews, id) && interviews[id]?.deletedOn === '';
  return [...wanted, ...Object.keys(interviews)].find(isThere) ?? wanted[0] ?? FIRST;
}

/**
 * The texts of both; one whose name is taken by another text gets a name that follows from it.
 * @example mergeSetAside({ a: '{' }, { b: '{' }) // { a: '{' }
 */
export function mergeSetAside(ours: Backup['setAside'], theirs: Backup['setAside']): Backup['setAside'] {
  const known = new Set(Object.values(ours));
  const added = Object.entries(theirs)
    .filter(([, text]) => !known.has(text))
    .map(([name, text]) => [Object.hasOwn(ours, name) ? `${name}-${checksum(text)}` : name, text] as const);
  return { ...ours, ...Object.fromEntries(added) };
}

/**
 * Everything of two backups in one, by the ids of the interviews. What is the same on both sides is there once, and where
 * they truly differ both versions stay (merge-copies.ts). Merging the same one in twice changes nothing more.
 * @param here what is stored; its facts about this browser stay
 * @example mergeBackups(here, here).interviews // here.interviews
 */
export function mergeBackups(here: Backup, incoming: Backup): Backup {
  const ids = new Map(Object.entries(incoming.interviews).map(([id, each]) => [id, idHere(id, each, here)] as const));
  const added = Object.entries(incoming.interviews).map(([id, theirs]) => {
    const target = ids.get(id) ?? id;
    const moved = { ...theirs, follows: ids.get(theirs.follows) ?? theirs.follows };
    const ours = Object.hasOwn(here.interviews, target) ? here.interviews[target] : undefined;
    return [target, ours === undefined ? moved : mergeCopies(ours, moved, incoming.madeOn)] as const;
  });
  const interviews = { ...here.interviews, ...Object.fromEntries(added) };
  const wanted = ids.get(incoming.settings.current) ?? incoming.settings.current;
  const { current } = here.settings;
  const wishes = Object.hasOwn(here.interviews, current) ? [current, wanted] : [wanted, current];
  const merged = mergeSettings(incoming.settings, here.settings);
  const invitationLength = here.settings.invitationLength || incoming.settings.invitationLength;
  return {
    ...here,
    settings: { ...merged, invitationLength, current: openAmong(wishes, interviews) },
    interviews,
    setAside: mergeSetAside(here.setAside, incoming.setAside),
  };
}
