import { useState } from 'preact/hooks';
import { canSeal } from '../../browser/sealed.ts';
import type { Part } from '../../domain/backup/part-of-backup.ts';
import { PASSWORD } from '../../text/backup/password.ts';
import { PasswordField } from './PasswordField.tsx';
import { saveBackup } from './save-backup.ts';
import { ALL, WhatGoes, type PrivateQuestion } from './WhatGoes.tsx';

type Props = {
  readonly privateQuestions: readonly PrivateQuestion[];
  readonly onSaid: (words: string) => void;
};

/** A backup with a password, or a part of it. */
export function BackUpOptions({ privateQuestions, onSaid }: Props) {
  const [part, setPart] = useState<Part>(ALL);
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setBusy(true);
        onSaid(password === '' ? '' : PASSWORD.sealing);
        void saveBackup(part, password).then((words) => {
          setBusy(false);
          onSaid(words);
        });
      }}
    >
      <WhatGoes id="back-up-which" part={part} privateQuestions={privateQuestions} onChange={setPart} />
      {canSeal() ? (
        <PasswordField label={PASSWORD.label} help={PASSWORD.help} purpose="new-password" onType={setPassword} />
      ) : (
        <p>{PASSWORD.impossible}</p>
      )}
      <p class="actions">
        <button>{PASSWORD.save}</button>
      </p>
    </form>
  );
}
