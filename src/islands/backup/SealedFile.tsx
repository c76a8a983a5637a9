import { useState } from 'preact/hooks';
import { canSeal, unseal } from '../../browser/sealed.ts';
import type { ReadBackup } from '../../domain/backup/backup.ts';
import { readBackup } from '../../domain/backup/read-backup.ts';
import type { Sealed } from '../../domain/backup/sealed.ts';
import { BACKUP_FAULTS } from '../../text/backup/faults.ts';
import { OPENED_FILE } from '../../text/backup/opened-file.ts';
import { PASSWORD } from '../../text/backup/password.ts';
import { PasswordField } from './PasswordField.tsx';

type Props = {
  readonly sealed: Sealed;
  readonly fileName: string;
  readonly onOpen: (read: ReadBackup) => void;
  readonly onLeave: () => void;
};

/** A backup that needs its password: asks for it until it opens. */
export function SealedFile({ sealed, fileName, onOpen, onLeave }: Props) {
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState('');
  if (!canSeal()) return <p>{PASSWORD.impossible}</p>;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSaid(OPENED_FILE.opening);
        void unseal(sealed, password).then((text) => {
          if (text === undefined) setSaid(BACKUP_FAULTS.wrongPassword);
          else onOpen(readBackup(text));
        });
      }}
    >
      <p>{OPENED_FILE.sealed(fileName)}</p>
      <PasswordField label={OPENED_FILE.password} purpose="current-password" onType={setPassword} />
      <p role="status">{said}</p>
      <p class="actions">
        <button>{OPENED_FILE.open}</button>
        <button type="button" class="quiet" onClick={onLeave}>
          {OPENED_FILE.leave}
        </button>
      </p>
    </form>
  );
}
