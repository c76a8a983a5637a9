import type { Agreement } from '../../domain/record/agreement.ts';
import type { Person } from '../../domain/record/person.ts';

export const NEXT_TIME = {
  heading: 'What you promised yourself',
  help: 'This comes from all your interviews. Say each answer aloud once, then tick it off as practised.',
  empty:
    'There’s nothing here yet. What you write on the worksheet under “What will you do differently next time?” shows up here.',
  worksheet: 'Open the worksheet',
  from: (name: string): string => `From ${name}`,
  questions: {
    'next-time': 'Do differently',
    'wish-i-had-known': 'Find out first',
    'hard-questions': 'Questions to practise',
    'could-be-better': 'Could go better',
  },
  print: 'Print this page',
} as const;

export const NEXT_ROUND = {
  heading: 'What you know from the last round',
  from: (name: string): string => `You wrote this down after ${name}.`,
  empty: (name: string): string =>
    `You didn’t write anything about ${name} that we can show here, such as who was there or what they asked.`,
  people: 'Who was there',
  asked: 'What they asked',
  agreed: 'What you agreed',
  clarify: 'What you want to clarify',
  promised: 'What you promised and have not sent',
} as const;

/**
 * A person in one line, with what helps to meet them again; empty when nothing is known of them.
 * @example personInWords({ ...EMPTY_PERSON, name: 'Maya Chen', role: 'Design lead' }) // 'Maya Chen, Design lead'
 */
export function personInWords({ name, pronounced, role, moment }: Person): string {
  const named = pronounced === '' ? name : `${name} (${pronounced})`;
  const who = [named, role].filter((part) => part.trim() !== '').join(', ');
  return [who, moment].filter((part) => part.trim() !== '').join(': ');
}

/** What one person asked, a line each, with their name where it is known. */
export function askedBy({ name, asked }: Person): readonly string[] {
  const lines = asked.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => (name === '' ? line : `${name}: ${line}`));
}

type Agreed = Pick<Agreement, 'channel' | 'answer'> & {
  /** The point of contact, if one is known. */
  readonly name: string;
  /** The day in words, ours or theirs. */
  readonly day: string;
};

const CHANNELS = { email: 'by email', phone: 'by phone', other: '' } as const;

/**
 * What was agreed about following up, in sentences; none when nothing was.
 * @example agreedInWords({ name: 'Maya Chen', channel: 'email', answer: 'decide-by', day: 'Friday' })
 *   // ['You’ll follow up with Maya Chen by email.', 'They decide by: Friday.']
 */
export function agreedInWords({ name, channel, answer, day }: Agreed): readonly string[] {
  const how = channel === null ? '' : CHANNELS[channel];
  const contact = [name === '' ? '' : `with ${name}`, how].filter((part) => part !== '').join(' ');
  const when = {
    'decide-by': day === '' ? '' : `They decide by: ${day}.`,
    'check-in': day === '' ? '' : `You may check in on: ${day}.`,
    'would-not-say': 'They wouldn’t say when they’ll decide.',
  };
  return [
    contact === '' ? '' : `You’ll follow up ${contact}.`,
    answer === null ? (day === '' ? '' : `They said: ${day}.`) : when[answer],
  ].filter((line) => line !== '');
}
