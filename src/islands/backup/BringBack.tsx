import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { BACK_UP, BRING_BACK } from '../../text/backup/back-up.ts';
import { lazyPart } from '../fields/lazy-part.ts';
import { useSaved } from '../fields/use-saved.ts';
import { FileChoice } from './FileChoice.tsx';
import { LastRestore } from './LastRestore.tsx';

const STATUS = 'bring-back-status';

const filePart = lazyPart(() => import('./OpenedFile.tsx'));
const differentPart = lazyPart(() => import('./DifferentVersions.tsx'));

type Props = {
  /** The questions of the worksheet by their ids. */
  readonly questions: Readonly<Record<string, string>>;
};

/**
 * Takes a file, shows what is in it and brings it back. An island because a file is read in the browser and nowhere else;
 * what reads it is fetched once there is one.
 */
export function BringBack({ questions }: Props) {
  const [file, setFile] = useState<File>();
  const [said, setSaid] = useState('');
  const differ = useSaved($allInterviews, ({ byId, deleted }) =>
    [...byId.values(), ...deleted.values()].some(({ otherVersions }) => Object.keys(otherVersions).length > 0),
  );
  const [hasDiffered, setDiffered] = useState(false);
  useEffect(loadAllInterviews, []);
  useEffect(() => {
    // Once shown it stays, to say what was decided last.
    if (differ) setDiffered(true);
  }, [differ]);
  const opened = filePart.usePart(file !== undefined);
  const different = differentPart.usePart(hasDiffered);
  const words = opened.isAwaited ? BRING_BACK.reading : opened.isLate ? BACK_UP.notLoaded : said;

  return (
    <div class="bring-back">
      <FileChoice
        onChoose={(chosen) => {
          setSaid('');
          setFile(chosen);
          opened.fetchAgain();
        }}
      />
      <p role="status" id={STATUS} tabIndex={-1}>
        {words}
      </p>
      {file !== undefined && opened.part !== undefined && (
        <opened.part.OpenedFile
          file={file}
          onDone={(outcome) => {
            setFile(undefined);
            setSaid(outcome);
            focusSoon(STATUS);
          }}
        />
      )}
      <LastRestore />
      {different.part !== undefined && <different.part.DifferentVersions questions={questions} />}
    </div>
  );
}
