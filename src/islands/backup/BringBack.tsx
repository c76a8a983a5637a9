import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import type { Backup, ReadBackup } from '../../domain/backup/backup.ts';
import type { Sealed } from '../../domain/backup/sealed.ts';
import { BRING_BACK } from '../../text/backup/back-up.ts';
import { BACKUP_FAULTS, NOTHING_CHANGED } from '../../text/backup/faults.ts';
import { DifferentVersions } from './DifferentVersions.tsx';
import { FileChoice } from './FileChoice.tsx';
import { Incoming } from './Incoming.tsx';
import { LastRestore } from './LastRestore.tsx';
import { readFile } from './read-file.ts';
import { SealedFile } from './SealedFile.tsx';

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ok'; readonly backup: Backup; readonly fileName: string }
  | { readonly kind: 'sealed'; readonly sealed: Sealed; readonly fileName: string };

const STATUS = 'bring-back-status';

type Props = {
  /** The questions of the worksheet by their ids. */
  readonly questions: Readonly<Record<string, string>>;
};

/** Takes a file, shows what is in it and brings it back. An island because a file is read in the browser and nowhere else. */
export function BringBack({ questions }: Props) {
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [said, setSaid] = useState('');

  const say = (words: string): void => {
    setShown({ kind: 'nothing' });
    setSaid(words);
    focusSoon(STATUS);
  };

  const show = (read: ReadBackup | { readonly kind: 'unreadable' }, fileName: string): void => {
    if (read.kind === 'refused') say(`${BACKUP_FAULTS[read.fault]} ${NOTHING_CHANGED}`);
    else if (read.kind === 'unreadable') say(`${BRING_BACK.unreadable} ${NOTHING_CHANGED}`);
    else {
      setSaid('');
      setShown({ ...read, fileName });
    }
  };

  const take = (file: File): void => {
    setSaid(BRING_BACK.reading);
    void readFile(file).then((read) => {
      show(read, file.name);
    });
  };

  return (
    <div class="bring-back">
      <FileChoice onChoose={take} />
      <p role="status" id={STATUS} tabIndex={-1}>
        {said}
      </p>
      {shown.kind === 'sealed' && (
        <SealedFile
          key={shown.fileName}
          sealed={shown.sealed}
          fileName={shown.fileName}
          onOpen={(read) => {
            show(read, shown.fileName);
          }}
          onLeave={() => {
            say(NOTHING_CHANGED);
          }}
        />
      )}
      {shown.kind === 'ok' && (
        <Incoming
          backup={shown.backup}
          from={BRING_BACK.from(shown.fileName)}
          onDone={(outcome) => {
            say(outcome.said);
          }}
        />
      )}
      <LastRestore />
      <DifferentVersions questions={questions} />
    </div>
  );
}
