import { useEffect, useState } from 'preact/hooks';
import type { ReadBackup } from '../../domain/backup/backup.ts';
import { BACKUP_FAULTS, NOTHING_CHANGED } from '../../text/backup/faults.ts';
import { OPENED_FILE } from '../../text/backup/opened-file.ts';
import { Incoming } from './Incoming.tsx';
import { readFile } from './read-file.ts';
import { SealedFile } from './SealedFile.tsx';

type Read = ReadBackup | { readonly kind: 'unreadable' };

type Props = {
  readonly file: File;
  /** What has become of it, or why nothing can. */
  readonly onDone: (words: string) => void;
};

/** A file that was chosen: its password, if it has one, then what is in it and the choice of what becomes of it. */
export function OpenedFile({ file, onDone }: Props) {
  const [read, setRead] = useState<ReadBackup | undefined>();

  const show = (found: Read): void => {
    if (found.kind === 'refused') onDone(`${BACKUP_FAULTS[found.fault]} ${NOTHING_CHANGED}`);
    else if (found.kind === 'unreadable') onDone(`${OPENED_FILE.unreadable} ${NOTHING_CHANGED}`);
    else setRead(found);
  };

  useEffect(() => {
    let isOver = false;
    setRead(undefined);
    void readFile(file).then((found) => {
      if (!isOver) show(found);
    });
    return () => {
      isOver = true;
    };
  }, [file]);

  if (read?.kind === 'ok') {
    return (
      <Incoming
        backup={read.backup}
        from={OPENED_FILE.from(file.name)}
        onDone={({ said }) => {
          onDone(said);
        }}
      />
    );
  }
  if (read?.kind !== 'sealed') return null;
  return (
    <SealedFile
      sealed={read.sealed}
      fileName={file.name}
      onOpen={show}
      onLeave={() => {
        onDone(NOTHING_CHANGED);
      }}
    />
  );
}
