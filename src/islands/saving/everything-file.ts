import { everythingAsText } from '../../domain/worksheet/everything-as-text.ts';
import { everythingKept } from '../../stores/interviews/everything-kept.ts';
import { $settings } from '../../stores/record/current.ts';
import { nameAmong } from '../../text/interviews/interviews.ts';
import { SAVING } from '../../text/saving/saving.ts';

/** The text of a file that holds every interview, and what could not be read exactly as it was stored. */
export function everythingFile(): string {
  const { interviews, unread } = everythingKept();
  const texts = interviews.map((interview) =>
    everythingAsText(nameAmong(interview, interviews.length), interview, $settings.get()),
  );
  return [SAVING.fileTitle, ...texts, ...unread.map((text) => `${SAVING.unreadTitle}\n\n${text}`)].join('\n\n');
}
