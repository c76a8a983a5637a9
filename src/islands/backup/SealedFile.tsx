import { useState } from 'preact/hooks';
import { canSeal, unseal } from '../../browser/sealed.ts';
import type { ReadBackup } from '../../domain/backup/backup.ts';
import { readBackup } from '../../domain/backup/read-backup.ts';
import type { Sealed } from '../../domain/backup/sealed.ts';
import { BACK_UP, BRING_BACK } from '../../text/backup/back-up.ts';
import { BACKUP_FAULTS } from '../../text/backup/faults.ts';
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
  if (!canSeal()) return <p>{BACK_UP.noPassword}</p>;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSaid(BRING_BACK.opening);
        void unseal(sealed, password).then((text) => {
          if (text === undefined) setSaid(BACKUP_FAULTS.wrongPassword);
          else onOpen(readBackup(text));
        });
      }}
    >
      <p>{BRING_BACK.sealed(fileName)}</p>
      <PasswordField label={BRING_BACK.password} purpose="current-password" onType={setPassword} />
      <p role="status">{said}</p>
      <p class="actions">
        <button>{BRING_BACK.open}</button>
        <button type="button" class="quiet" onClick={onLeave}>
          {BRING_BACK.leave}
        </button>
      </p>
    </form>
  );
}
