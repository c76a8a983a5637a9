/*
 * The room of the interviews: all of them (here), the current one and its facts, switching, comparing, and what to do
 * better next time and in a further round.
 */
import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { leadOn } from '../../browser/lead-on.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $settings } from '../../stores/record/current.ts';
import { $saveState } from '../../stores/record/trouble.ts';
import { addInterview, deleteInterview } from '../../stores/interviews/manage-interviews.ts';
import { INTERVIEWS, nameOf } from '../../text/interviews/interviews.ts';
import { archiveButtonId, InterviewItem } from './InterviewItem.tsx';
import { addRoundAfter } from './next-round-of.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** So many are shown at first: a long list takes a slow phone long to draw. */
const AT_FIRST = 12;

const ARCHIVE = 'archive';
const NAME_IT = 'name-it';
const bringBackId = (id: string): string => `bring-back-${id}`;

/** An interview of the list. One that was deleted stays in its place, to be brought back, until the page is left. */
type Listed = { readonly id: string; readonly interview: Interview; readonly bringBack?: BringBack };
type BringBack = ReturnType<typeof deleteInterview>;

type Props = {
  /** Where the open interview is, in full. */
  readonly interviewHref: string;
};

/** Every interview, latest first, with what can be done with it. */
export function InterviewList({ interviewHref }: Props) {
  useEffect(() => {
    leadOn();
    loadAllInterviews();
  }, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const canWrite = useCanWrite();
  const isSaving = useSaved($saveState, ({ troubles }) => Object.keys(troubles).length === 0);
  const [isArchiveOpen, setArchiveOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [addedId, setAddedId] = useState<string>();
  const [deleted, setDeleted] = useState<readonly Required<Listed>[]>([]);
  const [most, setMost] = useState(AT_FIRST);

  const listed: readonly Listed[] = [...[...byId].map(([id, interview]) => ({ id, interview })), ...deleted].sort(
    (a, b) => latestFirst(a.interview, b.interview),
  );
  const archived = listed.filter(({ interview }) => interview.archivedOn !== '');
  const open = listed.filter(({ interview }) => interview.archivedOn === '');
  const here = byId.get(current);
  const isNew = addedId === current && here?.date === '';

  const say = (words: string): void => {
    setAddedId(undefined);
    setSaid(words);
  };
  const remove = ({ id, interview }: Listed): void => {
    const bringBack = deleteInterview(id);
    setDeleted((before) => [...before, { id, interview, bringBack }]);
    say('');
    focusSoon(bringBackId(id));
  };
  const undo = ({ id, interview, bringBack }: Required<Listed>): void => {
    const isBack = bringBack() === 'saved';
    say(isBack ? INTERVIEWS.broughtBack : INTERVIEWS.notBroughtBack);
    if (!isBack) return;
    setDeleted((before) => before.filter((each) => each.id !== id));
    focusSoon(archiveButtonId(id, interview));
  };
  /** A new one is named where its facts are; as long as nothing can be saved here it would not be there yet. */
  const goTo = (id: string | undefined, firstField: 'company' | 'round'): void => {
    if (id === undefined) return;
    setAddedId(id);
    setSaid('');
    if (isSaving) location.assign(`${interviewHref}#${firstField}`);
    else focusSoon(NAME_IT);
  };

  const row = ({ id, interview, bringBack }: Listed) =>
    bringBack === undefined ? (
      <InterviewItem
        key={id}
        id={id}
        interview={interview}
        isCurrent={id === current}
        interviewHref={interviewHref}
        onSay={say}
        onArchive={() => {
          focusSoon(interview.archivedOn === '' ? ARCHIVE : archiveButtonId(id, { ...interview, archivedOn: '' }));
        }}
        onDelete={() => {
          remove({ id, interview });
        }}
      />
    ) : (
      <li key={`deleted ${id}`} data-deleted="">
        <p>{INTERVIEWS.removed(nameOf(interview))}</p>
        <p class="actions">
          <button
            type="button"
            id={bringBackId(id)}
            aria-label={INTERVIEWS.undoLabel(nameOf(interview))}
            onClick={() => {
              undo({ id, interview, bringBack });
            }}
          >
            {INTERVIEWS.undo}
          </button>
        </p>
      </li>
    );

  return (
    <section class="interview-list" aria-labelledby="your-interviews" data-complete={isComplete ? '' : undefined}>
      <h2 id="your-interviews">{INTERVIEWS.listHeading}</h2>
      <ul>{open.filter(({ id }, index) => index < most || id === current).map(row)}</ul>
      {open.length > most && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setMost(Infinity);
              const next = open[most];
              if (next !== undefined) focusSoon(archiveButtonId(next.id, next.interview));
            }}
          >
            {INTERVIEWS.showAll(open.length)}
          </button>
        </p>
      )}
      {archived.length > 0 && (
        <details
          onToggle={(event) => {
            setArchiveOpen(event.currentTarget.open);
          }}
        >
          <summary id={ARCHIVE}>{INTERVIEWS.archived(archived.length)}</summary>
          <ul>{isArchiveOpen && archived.map(row)}</ul>
        </details>
      )}
      <p role="status">{!isComplete ? INTERVIEWS.loading : isNew ? INTERVIEWS.added : said}</p>
      {isNew && (
        <p>
          <a class="button" id={NAME_IT} href={interviewHref}>
            {INTERVIEWS.nameIt}
          </a>
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          disabled={!canWrite}
          onClick={() => {
            goTo(addInterview({}), 'company');
          }}
        >
          {INTERVIEWS.add}
        </button>
        {here !== undefined && here.company !== '' && (
          <button
            type="button"
            disabled={!canWrite}
            onClick={() => {
              goTo(addRoundAfter(current, here, byId), 'round');
            }}
          >
            {INTERVIEWS.addRound}
          </button>
        )}
      </p>
    </section>
  );
}
