import { EMPTY_INTERVIEW, type Interview } from '../record/interview.ts';
import type { Settings } from '../record/settings.ts';

/** `went-well` -> `Went well`: ids are words, and in an emergency they are the headings at hand. */
function heading(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Everything a person wrote or ticked, as one readable text that loses nothing: for the moment when it cannot be saved
 * and must leave the browser as a file.
 * @param title the first line of the file
 */
export function everythingAsText(title: string, interview: Interview, settings: Settings): string {
  const entries = (map: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(map)
      .filter(([, value]) => value !== '')
      .map(([id, value]) => `${heading(id)}: ${String(value)}`);
  const notes = Object.entries(interview.notes).flatMap(([id, note]) => [
    `Note: ${id}`,
    ...entries(note.recipient),
    ...entries(note.words),
    ...Object.values(note.edited),
    ...entries(note.putAside).map((text) => `Put aside. ${text}`),
    ...(note.sentText === null ? [] : [note.sentText.subject, note.sentText.body]).filter((text) => text !== ''),
    ...(note.sentOn === null ? [] : [`Sent on: ${note.sentOn}`, `Sent by: ${note.sentBy ?? ''}`]),
  ]);
  const { company, jobTitle, round, date, endTime, kind, outcome, archivedOn, deletedOn, agreement } = interview;
  const facts = entries({
    ...{ company, 'job-title': jobTitle, round, date, 'ended-at': endTime, kind: kind ?? '' },
    outcome: outcome === EMPTY_INTERVIEW.outcome ? '' : outcome,
    ...{ 'archived-on': archivedOn, 'deleted-on': deletedOn, 'your-name': settings.yourName },
    ...{ holidays: Object.keys(settings.holidays).join(', ') },
  });
  const people = Object.values(interview.people).map((person) =>
    entries({ ...person, contact: person.contact ?? '' }).join('\n'),
  );
  const agreed = entries({
    ...{ 'follow-up-with': interview.people[agreement.with]?.name ?? '', 'follow-up-by': agreement.channel ?? '' },
    ...{ 'they-said': agreement.answer ?? '', 'on-the-day': agreement.picked },
    ...{ 'in-their-words': agreement.said, 'said-on': agreement.saidOn },
  });
  const days = [
    ...Object.entries(interview.doneOn).map(([id, day]) => `${heading(id)}, ticked on: ${day}`),
    ...Object.entries(interview.moved).map(([id, day]) => `${heading(id)}, moved to: ${day}`),
  ];
  const promised = Object.values(interview.promised).map((each) =>
    entries({ ...each, to: interview.people[each.to]?.name ?? '' }).join('\n'),
  );
  const others = Object.values(interview.otherVersions).map(
    ({ path, text, from }) => `In another copy, of ${from}, ${path}: ${text}`,
  );
  const practised = Object.values(interview.practised).map((line) => `Practised: ${line}`);
  const answers = Object.entries(interview.answers).map(([id, text]) => `${heading(id)}\n${text}`);
  return (
    [
      ...[title, facts.join('\n'), ...people, agreed.join('\n'), ...answers, ...entries(interview.scores), ...notes],
      ...[entries(interview.tasks).join('\n'), days.join('\n'), ...promised, ...practised, ...others],
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
}
