import { useEffect, useState } from 'preact/hooks';
import { downloadText } from '../../browser/download.ts';
import { printAs } from '../../browser/print.ts';
import { canShare, shareText } from '../../browser/share.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { fileNameOf } from '../../domain/files/file-name.ts';
import { $interview } from '../../stores/record/current.ts';
import { NOTE } from '../../text/note/note.ts';
import type { ActionProps } from './NoteActions.tsx';

/** The name of the file for one person's note: who it is for, where, and the day. */
function fileName(recipientName: string): string {
  const { company, date } = $interview.get();
  return fileNameOf([NOTE.fileKind, recipientName, company, date || calendarDate(new Date())], 'txt');
}

/** The ways in which a note, or a piece of it, leaves less often. */
export function OtherActions({ note, text, onCopy, onLeave }: ActionProps) {
  const [hasShare, setHasShare] = useState(false);
  useEffect(() => {
    setHasShare(canShare());
  }, []);
  const isEmail = note.medium === 'email';
  const quiet = (label: string, act: () => void) => (
    <button type="button" class="quiet" onClick={act}>
      {label}
    </button>
  );

  return (
    <div class="note-others actions" role="group" aria-label={NOTE.othersLegend}>
      {isEmail &&
        quiet(NOTE.copySubject, () => {
          onCopy(text.subject);
        })}
      {hasShare &&
        quiet(NOTE.share, () => {
          void shareText(text.subject, text.body).then((isShared) => {
            onLeave(isShared ? '' : NOTE.shareRefused);
          });
        })}
      {isEmail &&
        quiet(NOTE.print, () => {
          printAs('filled');
          onLeave('');
        })}
      {quiet(NOTE.download, () => {
        const lines = isEmail ? [`${NOTE.subject}: ${text.subject}`, '', text.body] : [text.body];
        downloadText(fileName(note.recipient.name), lines.join('\n') + '\n');
        onLeave('');
      })}
    </div>
  );
}
