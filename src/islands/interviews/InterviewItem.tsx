import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { changeFacts } from '../../stores/facts.ts';
import { rereadInterview } from '../../stores/interviews/all-interviews.ts';
import { switchTo } from '../../stores/settings.ts';
import { DELETING } from '../../text/interviews/deleting.ts';
import { INTERVIEWS, standingOf } from '../../text/interviews/interviews.ts';
import { offeredFor, type Offered } from '../../text/interviews/offered.ts';
import { DeleteInterview } from './DeleteInterview.tsx';
import { useInterviewHref } from '../fields/use-interview-href.ts';
import { useCanSwitch, useCanWrite } from '../fields/use-can-write.ts';

/** Where the focus goes when what had it has gone. In the archive it is another, so that neither is taken for the other. */
export const archiveButtonId = (id: string, { archivedOn }: Interview): string =>
  archivedOn === '' ? `archive-${id}` : `unarchive-${id}`;

/** Where there is more on an outcome, or on how they met. */
export type MoreHrefs = Readonly<Record<Offered, string>>;

type Props = {
  readonly id: string;
  readonly interview: Interview;
  readonly isCurrent: boolean;
  readonly interviewHref: string;
  readonly moreHrefs: MoreHrefs;
  readonly onSay: (words: string) => void;
  readonly onArchive: () => void;
  readonly name: string;
  readonly onDelete: (isForGood: boolean) => void;
};

/** One interview of the list: what it is, where it stands, and what can be done with it. */
export function InterviewItem({
  id,
  interview,
  name,
  isCurrent,
  interviewHref,
  moreHrefs,
  onSay,
  onArchive,
  onDelete,
}: Props) {
  const canWrite = useCanWrite();
  const canSwitch = useCanSwitch();
  const hrefFor = useInterviewHref();
  const [isAsking, setAsking] = useState(false);
  const today = calendarDate(new Date());
  const { date } = interview;
  const isArchived = interview.archivedOn !== '';
  const standing = standingOf(interview, today);
  const offered = isArchived ? undefined : offeredFor(interview);
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <p>
        {isCurrent || canSwitch ? <a href={hrefFor(interviewHref, id)}>{name}</a> : <strong>{name}</strong>}{' '}
        <span class="help">{date === '' ? standing : `${dateInWords(date, today)} · ${standing}`}</span>
      </p>
      {offered !== undefined && (
        <p class="help">
          <a href={hrefFor(moreHrefs[offered[0]], id)}>{offered[1]}</a>
        </p>
      )}
      <p class="actions">
        {isCurrent ? (
          <span class="badge">{INTERVIEWS.current}</span>
        ) : (
          <button
            type="button"
            disabled={!canSwitch}
            aria-label={INTERVIEWS.openLabel(name)}
            onClick={() => {
              switchTo(id);
              onSay(INTERVIEWS.opened(name));
              // The button is gone once its interview is open.
              document.getElementById(archiveButtonId(id, interview))?.focus();
            }}
          >
            {INTERVIEWS.open}
          </button>
        )}
        <button
          type="button"
          id={archiveButtonId(id, interview)}
          class="quiet"
          disabled={!canWrite}
          aria-label={isArchived ? INTERVIEWS.unarchiveLabel(name) : INTERVIEWS.archiveLabel(name)}
          onClick={() => {
            const result = changeFacts(id, { archivedOn: isArchived ? '' : today });
            // The list would follow after the pause that it makes for typing, and the focus does not wait so long.
            rereadInterview(id);
            onSay(result === 'saved' ? '' : INTERVIEWS.notSaved);
            onArchive();
          }}
        >
          {isArchived ? INTERVIEWS.unarchive : INTERVIEWS.archive}
        </button>
        <button
          type="button"
          class="quiet apart"
          disabled={!canWrite}
          aria-label={DELETING.removeLabel(name)}
          aria-expanded={isAsking}
          onClick={() => {
            setAsking(!isAsking);
          }}
        >
          {DELETING.remove}
        </button>
      </p>
      {isAsking && (
        <DeleteInterview
          id={id}
          interview={interview}
          name={name}
          onDelete={onDelete}
          onKeep={() => {
            setAsking(false);
            focusSoon(archiveButtonId(id, interview));
          }}
        />
      )}
    </li>
  );
}
