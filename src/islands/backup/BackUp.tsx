import { useState } from 'preact/hooks';
import { canSeal } from '../../browser/sealed.ts';
import type { Part } from '../../domain/backup/part-of-backup.ts';
import { BACK_UP } from '../../text/backup/back-up.ts';
import { useAwake } from '../fields/use-saved.ts';
import { PasswordField } from './PasswordField.tsx';
import { saveBackup, saveTable } from './save-backup.ts';
import { ALL, WhatGoes, type PrivateQuestion } from './WhatGoes.tsx';

type Props = { readonly privateQuestions: readonly PrivateQuestion[] };

/** Hands over everything as one file, a part of it, or a table. An island because only the browser knows what there is. */
export function BackUp({ privateQuestions }: Props) {
  const isAwake = useAwake();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [part, setPart] = useState<Part>(ALL);
  const [password, setPassword] = useState('');

  const save = (chosen: Part, secret: string): void => {
    if (isBusy) return;
    setBusy(true);
    setSaid(secret === '' ? '' : BACK_UP.sealing);
    void saveBackup(chosen, secret).then((outcome) => {
      setBusy(false);
      setSaid(outcome);
    });
  };

  return (
    <div class="back-up">
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={!isAwake}
          onClick={() => {
            save(ALL, '');
          }}
        >
          {BACK_UP.now}
        </button>
      </p>
      <p class="help">{BACK_UP.readable}</p>
      <p role="status">{said}</p>
      <details>
        <summary>{BACK_UP.choose}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(part, password);
          }}
        >
          {isAwake && <WhatGoes part={part} privateQuestions={privateQuestions} onChange={setPart} />}
          {isAwake && !canSeal() ? (
            <p>{BACK_UP.noPassword}</p>
          ) : (
            <PasswordField
              label={BACK_UP.password}
              help={BACK_UP.passwordHelp}
              purpose="new-password"
              onType={setPassword}
            />
          )}
          <p class="actions">
            <button disabled={!isAwake}>{BACK_UP.save}</button>
          </p>
        </form>
      </details>
      <p class="help">{BACK_UP.tableHelp}</p>
      <p class="actions">
        <button
          type="button"
          disabled={!isAwake}
          onClick={() => {
            setSaid(saveTable());
          }}
        >
          {BACK_UP.table}
        </button>
      </p>
    </div>
  );
}
