import { canShare } from '../../browser/share.ts';
import { firstWays, otherWays, type Way } from '../../domain/note/ways-to-send.ts';
import { OTHER_WAYS } from '../../text/note/other-ways.ts';
import type { SendProps } from './NoteSending.tsx';
import { sendOtherwise } from './send-otherwise.ts';

/** The other ways, and the subject by itself. What sends comes with them: a browser shares only at once after a press. */
export function OtherActions(props: SendProps) {
  const { message, text, onCopy, onSend } = props;
  const quiet = (label: string, act: () => void) => (
    <button key={label} type="button" class="quiet" onClick={act}>
      {label}
    </button>
  );
  const labels: Readonly<Partial<Record<Way, string>>> = OTHER_WAYS;
  return (
    <div class="actions">
      {firstWays(message).includes('mail') &&
        quiet(OTHER_WAYS.copySubject, () => {
          onCopy(text.subject);
        })}
      {otherWays(message)
        .filter((way) => way !== 'share' || canShare())
        .map((way) =>
          quiet(labels[way] ?? '', () => {
            onSend(sendOtherwise(way, props));
          }),
        )}
    </div>
  );
}
