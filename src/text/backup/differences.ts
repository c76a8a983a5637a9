import { pathOf } from '../../domain/backup/other-versions.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { valueAt, type AnyPath } from '../../domain/record/field-path.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { addressOf } from '../../domain/record/note-id.ts';
import type { OtherVersion } from '../../domain/record/other-version.ts';
import { INTERVIEWS } from '../interviews/interviews.ts';

export const DIFFERENCES = {
  heading: 'Where two versions differ',
  help: 'Your backup and this browser say something different here. Take one of the two, and the other goes.',
  here: 'Here',
  there: (day: string): string => (day === '' ? 'In the backup' : `In the backup of ${day}`),
  use: 'Use this one',
  keep: 'Keep what is here',
  useLabel: (place: string): string => `Use this one, from the backup: ${place}`,
  keepLabel: (place: string): string => `Keep what is here: ${place}`,
  used: (place: string): string => `${place} is now as in the backup.`,
  kept: (place: string): string => `${place} stays as it is here.`,
  undo: 'Undo',
  notSaved: 'We couldn’t save that, so both versions are still here. Try again once this browser has space.',
  nothing: 'Nothing',
} as const;

const FACTS: Readonly<Record<string, string>> = {
  company: INTERVIEWS.company.label,
  jobTitle: INTERVIEWS.jobTitle.label,
  round: INTERVIEWS.round.label,
  date: INTERVIEWS.date,
  endTime: INTERVIEWS.endTime,
  kind: INTERVIEWS.kindLegend,
  outcome: INTERVIEWS.outcomeLegend,
};

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  greeting: 'the name in a greeting',
  pronounced: 'how their name is said',
  role: 'role',
  email: 'email address',
  phone: 'phone number',
  asked: 'what they asked',
  moment: 'the moment you shared',
  contact: 'whether you may get in touch',
  what: 'what it is',
  to: 'whom it is for',
  said: 'when, in their words',
  saidOn: 'the day it was said',
  picked: 'the day you picked',
  sentOn: 'the day it was sent',
  sentBy: 'how it was sent',
  with: 'whom to follow up with',
  channel: 'how to follow up',
  answer: 'what the date means',
};

const field = (name: string): string =>
  Object.hasOwn(FIELDS, name) ? (FIELDS[name] ?? name) : name.replaceAll('-', ' ');

function personAt(interview: Interview, id: string): string {
  const name = valueAt(interview, ['people', id, 'name']);
  return typeof name === 'string' && name.trim() !== '' ? name : '';
}

/** The place of a field, in words. */
function placeAt(path: AnyPath, interview: Interview, questions: Readonly<Record<string, string>>): string {
  const [map = '', id = '', ...rest] = path;
  const last = field(path.at(-1) ?? '');
  if (map === 'answers') return Object.hasOwn(questions, id) ? (questions[id] ?? id) : field(id);
  if (map === 'scores') return `${Object.hasOwn(questions, id) ? (questions[id] ?? id) : field(id)} (1 to 5)`;
  if (map === 'people') return `${personAt(interview, id) || 'Somebody you met'}: ${last}`;
  if (map === 'promised') return `What you promised: ${last}`;
  if (map === 'agreement') return `What you agreed on: ${last}`;
  if (map === 'moved') return `The day for: ${field(id)}`;
  if (map === 'practised') return 'What you practised';
  if (map === 'notes') {
    const to = personAt(interview, addressOf(id).to);
    return `Your message${to === '' ? '' : ` to ${to}`}: ${rest.length === 0 ? '' : last}`;
  }
  return Object.hasOwn(FACTS, map) ? (FACTS[map] ?? map) : last;
}

/**
 * The place where two versions differ, in words.
 * @param questions of the worksheet, by their ids
 * @example differsAt({ path: '["company"]', text: 'Harbour', from: '' }, EMPTY_INTERVIEW, {}) // 'Company'
 */
export function differsAt(
  other: OtherVersion,
  interview: Interview,
  questions: Readonly<Record<string, string>>,
): string {
  return placeAt(pathOf(other) ?? [], interview, questions);
}

/** What one of the two versions says, in words. */
export function versionInWords(path: AnyPath, value: unknown, interview: Interview): string {
  if (typeof value !== 'string' && typeof value !== 'number') return DIFFERENCES.nothing;
  const text = String(value);
  const names: Readonly<Record<string, string>> = { ...INTERVIEWS.kinds, ...INTERVIEWS.outcomes };
  const isChoice = path.length === 1 && (path[0] === 'kind' || path[0] === 'outcome');
  if (isChoice && Object.hasOwn(names, text)) return names[text] ?? text;
  if (path.at(-1) === 'with' || path.at(-1) === 'to') return personAt(interview, text) || text;
  return text.trim() === '' ? DIFFERENCES.nothing : dateInWords(text);
}
