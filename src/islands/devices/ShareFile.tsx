import { useState } from 'preact/hooks';
import { canShareFile, shareFile } from '../../browser/share.ts';
import type { Backup } from '../../domain/backup/backup.ts';
import { writeBackup } from '../../domain/backup/write-backup.ts';
import { FILE } from '../../text/devices/taking.ts';

/** What is taken along as a file for another app. The share sheet opens by a press of its own, as browsers ask for. */
export function ShareFile({ backup }: { readonly backup: Backup }) {
  const [said, setSaid] = useState('');
  if (!canShareFile()) return <p>{FILE.cannotShare}</p>;
  return (
    <>
      <h3>{FILE.heading}</h3>
      <p>{FILE.how}</p>
      <p>
        <strong>{FILE.warning}</strong>
      </p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            void shareFile(FILE.name(backup.madeOn), writeBackup(backup)).then((result) => {
              setSaid(result === 'closed' ? '' : result === 'shared' ? FILE.shared : FILE.refused);
            });
          }}
        >
          {FILE.share}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
