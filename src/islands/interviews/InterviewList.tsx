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
import { switchTo } from '../../stores/settings.ts';
import { $saveState } from '../../stores/record/trouble.ts';
import { addInterview } from '../../stores/interviews/manage-interviews.ts';
import { DELETING } from '../../text/interviews/deleting.ts';
import { INTERVIEWS, nameAmong } from '../../text/interviews/interviews.ts';
import { bringBackId, DeletedInterviews } from './DeletedInterviews.tsx';
import { archiveButtonId, InterviewItem, type MoreHrefs } from './InterviewItem.tsx';
import { addRoundAfter } from './next-round-of.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** So many are shown at first: a long list takes a slow phone long to draw. */
const AT_FIRST = 12;

const ARCHIVE = 'archive';
const NAME_IT = 'name-it';
const HEADING = 'your-interviews';
const ADD = 'add-interview';
type Props = {
  /** Where the open interview is, in full. */
  readonly interviewHref: string;
  readonly moreHrefs: MoreHrefs;
};

/** Every interview, latest first, with what can be done with it. */
export function InterviewList({ interviewHref, moreHrefs }: Props) {
  useEffect(() => {
    leadOn();
    loadAllInterviews();
  }, []);
  const { byId, deleted, isComplete } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const canWrite = useCanWrite();
  const isSaving = useSaved($saveState, ({ troubles }) => Object.keys(troubles).length === 0);
  const [isArchiveOpen, setArchiveOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [addedId, setAddedId] = useState<string>();
  /** Those that were open when they were deleted: brought back, they are again. */
  const [wereOpen, setWereOpen] = useState<readonly string[]>([]);
  const [most, setMost] = useState(AT_FIRST);

  const listed = [...byId].sort(([, a], [, b]) => latestFirst(a, b));
  const archived = listed.filter(([, { archivedOn }]) => archivedOn !== '');
  const open = listed.filter(([, { archivedOn }]) => archivedOn === '');
  const here = byId.get(current);
  const isNew = addedId === current && here?.date === '';

  const say = (words: string): void => {
    setAddedId(undefined);
    setSaid(words);
  };
  const afterDeleting = (id: string, name: string, isForGood: boolean): void => {
    say(isForGood ? DELETING.gone(name) : '');
    if (id === current && !isForGood) setWereOpen([...wereOpen, id]);
    focusSoon(isForGood ? ADD : bringBackId(id));
  };
  const afterBringingBack = (id: string, interview: Interview): void => {
    say(DELETING.broughtBack);
    if (wereOpen.includes(id)) switchTo(id);
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

  const row = ([id, interview]: readonly [string, Interview]) => {
    const name = nameAmong(interview, byId.size);
    return (
      <InterviewItem
        key={id}
        {...{ id, interview, name, interviewHref, moreHrefs }}
        isCurrent={id === current}
        onSay={say}
        onArchive={() => {
          focusSoon(interview.archivedOn === '' ? ARCHIVE : archiveButtonId(id, { ...interview, archivedOn: '' }));
        }}
        onDelete={(isForGood) => {
          afterDeleting(id, name, isForGood);
        }}
      />
    );
  };

  return (
    <section class="interview-list" aria-labelledby={HEADING} data-complete={isComplete ? '' : undefined}>
      <h2 id={HEADING} class="visually-hidden">
        {INTERVIEWS.listHeading}
      </h2>
      <ul>{open.filter(([id], index) => index < most || id === current).map(row)}</ul>
      {open.length > most && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setMost(Infinity);
              const next = open[most];
              if (next !== undefined) focusSoon(archiveButtonId(...next));
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
          id={ADD}
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
      <DeletedInterviews
        deleted={deleted}
        onBroughtBack={afterBringingBack}
        onGone={(name) => {
          say(DELETING.gone(name));
          focusSoon(ADD);
        }}
      />
    </section>
  );
}
