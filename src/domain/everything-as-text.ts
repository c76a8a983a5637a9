import type { Interview } from './interview.ts';
import type { Settings } from './settings.ts';

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
    ...(note.edited === null ? [] : [note.edited.subject, note.edited.body]),
    ...(note.sentOn === null ? [] : [`Sent on: ${note.sentOn}`]),
  ]);
  const facts = entries({
    company: interview.company,
    'job-title': interview.jobTitle,
    'your-name': settings.yourName,
  });
  const answers = Object.entries(interview.answers).map(([id, text]) => `${heading(id)}\n${text}`);
  return (
    [title, facts.join('\n'), ...answers, ...entries(interview.scores), ...notes, entries(interview.tasks).join('\n')]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
}
