import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { canShare, shareLink } from '../../browser/share.ts';
import { LINK } from '../../text/devices/taking.ts';
import type { Made } from './made.ts';

/** What messages take whole, and what every mail program does, in characters. */
const LONGEST = { inMessages: 8000, inMail: 2000 } as const;

/** What is taken along as a link, with what has to be known before it is sent. */
export function ShowLink({ link }: Made) {
  const [said, setSaid] = useState('');
  if (link.length > LONGEST.inMessages) return <p>{LINK.tooLong(link.length, LONGEST.inMessages)}</p>;
  return (
    <>
      <h3>{LINK.heading}</h3>
      <p>{LINK.how}</p>
      <p>
        <strong>{LINK.warning}</strong> {LINK.private}
      </p>
      <textarea
        readOnly
        rows={3}
        class="link-text"
        aria-label={LINK.label}
        value={link}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      {link.length > LONGEST.inMail && <p class="help">{LINK.long(link.length)}</p>}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            void copyText(link).then((isCopied) => {
              setSaid(isCopied ? LINK.copied : LINK.copyRefused);
            });
          }}
        >
          {LINK.copy}
        </button>
        {canShare() && (
          <button
            type="button"
            onClick={() => {
              void shareLink(LINK.title, link).then((result) => {
                setSaid(result === 'closed' ? '' : result === 'shared' ? LINK.shared : LINK.shareRefused);
              });
            }}
          >
            {LINK.share}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
