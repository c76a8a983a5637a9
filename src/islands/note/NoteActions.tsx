import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/download.ts';
import { printAs } from '../../browser/print.ts';
import { canShare, shareText } from '../../browser/share.ts';
import { mailtoLink } from '../../domain/note/note-delivery.ts';
import type { Note, NoteText } from '../../domain/record/note.ts';
import { NOTE } from '../../text/note.ts';

type Props = { readonly note: Note; readonly text: NoteText };

/** The name of the file for one person's note: only letters and digits, as file systems differ. */
function fileName(recipientName: string): string {
  const plain = recipientName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return NOTE.fileName(plain === '' ? '' : `-${plain}`);
}

/** The ways a finished note can leave the page; nothing is sent but by the person's own mail or share app. */
export function NoteActions({ note, text }: Props) {
  const [outcome, setOutcome] = useState('');
  const [hasShare, setHasShare] = useState(false);
  useEffect(() => {
    setHasShare(canShare());
  }, []);

  const isEmail = note.medium === 'email';
  const mail = mailtoLink(note.recipient.email, text);

  async function copy(what: string): Promise<void> {
    setOutcome((await copyText(what)) ? NOTE.copied : NOTE.copyRefused);
  }

  async function share(): Promise<void> {
    setOutcome((await shareText(text.subject, text.body)) ? '' : NOTE.shareRefused);
  }

  return (
    <div class="note-actions">
      <p class="actions">
        {isEmail && (
          <a class="button" href={mail.href}>
            {mail.kind === 'whole' ? NOTE.mail : NOTE.mailSubjectOnly}
          </a>
        )}
        {isEmail && (
          <button type="button" onClick={() => void copy(text.subject)}>
            {NOTE.copySubject}
          </button>
        )}
        <button type="button" onClick={() => void copy(text.body)}>
          {NOTE.copyBody}
        </button>
        {hasShare && (
          <button type="button" onClick={() => void share()}>
            {NOTE.share}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            printAs('filled');
          }}
        >
          {NOTE.print}
        </button>
        <button
          type="button"
          onClick={() => {
            const lines = isEmail ? [`${NOTE.subject}: ${text.subject}`, '', text.body] : [text.body];
            downloadText(fileName(note.recipient.name), lines.join('\n') + '\n');
          }}
        >
          {NOTE.download}
        </button>
      </p>
      {isEmail && mail.kind !== 'whole' && <p>{NOTE.mailTooLong}</p>}
      <p role="status">{outcome}</p>
    </div>
  );
}
