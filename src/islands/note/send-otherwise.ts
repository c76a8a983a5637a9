/* What leaves by a way other than the mail app and the clipboard. It is fetched when it is asked for. */
import { downloadText } from '../../browser/download.ts';
import { printCard } from '../../browser/print-card.ts';
import { printAs } from '../../browser/print.ts';
import { shareText } from '../../browser/share.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { fileNameOf } from '../../domain/files/file-name.ts';
import { emlFile } from '../../domain/note/eml-file.ts';
import { firstWays, type Way } from '../../domain/note/ways-to-send.ts';
import { $interview } from '../../stores/record/current.ts';
import { OTHER_WAYS } from '../../text/note/other-ways.ts';
import type { Leaving, Outcome } from './NoteSending.tsx';

/** Sends a message by one of these ways; undefined when the person thought better of it. */
export async function sendOtherwise(way: Way, leaving: Leaving): Promise<Outcome | undefined> {
  const { message, note, text } = leaving;
  const { name } = note.recipient;
  const download = (extension: string, content: string, type?: string): void => {
    const { company, date } = $interview.get();
    const parts = [OTHER_WAYS.fileKind(message.kind), name, company, date || calendarDate(new Date())];
    downloadText(fileNameOf(parts, extension), content, type);
  };

  if (way === 'share') {
    const result = await shareText(text.subject, text.body);
    if (result === 'closed') return undefined;
    return result === 'shared' ? { way, said: '' } : { said: OTHER_WAYS.shareRefused };
  }
  if (way === 'print') {
    if (message.kind === 'phone-script') {
      printAs('filled');
      return { way, said: '' };
    }
    return { way, said: OTHER_WAYS[printCard(name || note.recipient.greeting, text.body)] };
  }
  if (way === 'eml') {
    download('eml', emlFile(note.recipient, text), 'message/rfc822');
    return { way, said: OTHER_WAYS.emlSaved };
  }
  const hasSubject = firstWays(message).includes('mail');
  const lines = hasSubject ? [`${OTHER_WAYS.subject}: ${text.subject}`, '', text.body] : [text.body];
  download('txt', lines.join('\n') + '\n');
  return { way, said: OTHER_WAYS.textSaved };
}
