import { useState } from 'preact/hooks';
import { BACK_UP } from '../../text/backup/back-up.ts';
import { lazyPart } from '../fields/lazy-part.ts';
import { useAwake } from '../fields/use-saved.ts';
import type { PrivateQuestion } from './WhatGoes.tsx';

const optionsPart = lazyPart(() => import('./BackUpOptions.tsx'));

type Props = { readonly privateQuestions: readonly PrivateQuestion[] };

/**
 * Hands over everything as one file, a part of it, or a table. An island because only the browser knows what there is; what
 * makes the files is fetched when somebody asks for one.
 */
export function BackUp({ privateQuestions }: Props) {
  const isAwake = useAwake();
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { part, isLate } = optionsPart.usePart(isOpen);

  const save = (kind: 'backup' | 'table'): void => {
    import('./save-backup.ts')
      .then(({ saveEverything, saveTable }) => (kind === 'backup' ? saveEverything() : saveTable()))
      .then(setSaid, () => {
        setSaid(BACK_UP.notLoaded);
      });
  };

  return (
    <div class="back-up">
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={!isAwake || isOpen}
          onClick={() => {
            save('backup');
          }}
        >
          {BACK_UP.now}
        </button>
      </p>
      <p class="help">{isOpen ? BACK_UP.saveBelow : BACK_UP.readable}</p>
      <p role="status">{isLate && isOpen ? BACK_UP.notLoaded : said}</p>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>{BACK_UP.choose}</summary>
        {part !== undefined && <part.BackUpOptions privateQuestions={privateQuestions} onSaid={setSaid} />}
      </details>
      <p class="help">{BACK_UP.tableHelp}</p>
      <p class="actions">
        <button
          type="button"
          disabled={!isAwake}
          onClick={() => {
            save('table');
          }}
        >
          {BACK_UP.table}
        </button>
      </p>
    </div>
  );
}
