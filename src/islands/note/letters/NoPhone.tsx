import type { Channel } from '../../../domain/record/agreement.ts';
import { writeAgreement } from '../../../stores/agreement.ts';
import { PHONE, WHEN } from '../../../text/note/letters.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';

type Props = { readonly channel: Channel | null; readonly onWrite: () => void };

/** Why there is no script: they did not say that calling is fine. */
export function NoPhone({ channel, onWrite }: Props) {
  const canWrite = useCanWrite();
  return (
    <div class="letter-early">
      <p>{channel === null ? PHONE.notSaid : PHONE.otherWay[channel === 'email' ? 'email' : 'other']}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onWrite}>
          {WHEN.writeInstead}
        </button>
        <button
          type="button"
          disabled={!canWrite}
          onClick={() => {
            writeAgreement({ channel: 'phone' });
          }}
        >
          {PHONE.isFine}
        </button>
      </p>
    </div>
  );
}
