import { useEffect, useState } from 'preact/hooks';
import { calendarDate } from '../domain/calendar-date.ts';
import { dateInWords } from '../domain/date-in-words.ts';
import type { Interview } from '../domain/interview.ts';
import { $allInterviews, loadAllInterviews } from '../stores/all-interviews.ts';
import { $settings } from '../stores/interview.ts';
import { addInterview, changeInterview, deleteInterview, switchTo } from '../stores/manage-interviews.ts';
import { INTERVIEWS, nameOf } from '../text/interviews.ts';
import { useCanWrite } from './use-can-write.ts';
import { useSaved } from './use-saved.ts';

/** So many are shown at first: a long list takes a slow phone long to draw. */
const AT_FIRST = 12;

/** What was deleted since the page was opened can be brought back until it is left. */
type Deleted = { readonly id: string; readonly name: string; readonly bringBack: ReturnType<typeof deleteInterview> };

type Listed = readonly (readonly [string, Interview])[];

function focusFacts(): void {
  requestAnimationFrame(() => document.getElementById('company')?.focus());
}

/** Every interview, latest first, with what can be done with it. */
export function InterviewList() {
  useEffect(loadAllInterviews, []);
  const { byId, isComplete } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const canWrite = useCanWrite();
  const [isArchiveOpen, setArchiveOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);

  const listed: Listed = [...byId].toSorted(([, a], [, b]) => b.date.localeCompare(a.date));
  const isArchived = ([, { archivedOn }]: Listed[number]): boolean => archivedOn !== '';
  const archived = listed.filter(isArchived);
  const open = listed.filter((each) => !isArchived(each));
  const [most, setMost] = useState(AT_FIRST);

  const remove = (id: string, name: string): void => {
    const bringBack = deleteInterview(id);
    setSaid(INTERVIEWS.removed(name));
    setDeleted((before) => [...before, { id, name, bringBack }]);
  };
  const undo = ({ id, bringBack }: Deleted): void => {
    const isBack = bringBack() === 'saved';
    setSaid(isBack ? INTERVIEWS.broughtBack : INTERVIEWS.notBroughtBack);
    if (isBack) setDeleted((before) => before.filter((each) => each.id !== id));
  };

  const item = ([id, interview]: Listed[number]) => {
    const name = nameOf(interview);
    const today = calendarDate(new Date());
    const { date, outcome } = interview;
    const archivedOn = interview.archivedOn === '' ? today : '';
    const isToCome = outcome === 'waiting' && date > today;
    return (
      <li key={id} aria-current={id === current ? 'true' : undefined}>
        <p>
          <strong>{name}</strong>{' '}
          <span class="help">
            {[date === '' ? '' : dateInWords(date, today), isToCome ? INTERVIEWS.toCome : INTERVIEWS.outcomes[outcome]]
              .filter((words) => words !== '')
              .join(' · ')}
          </span>
        </p>
        <p class="actions">
          {id === current ? (
            <span class="badge">{INTERVIEWS.current}</span>
          ) : (
            <button
              type="button"
              aria-label={INTERVIEWS.openLabel(name)}
              onClick={() => {
                switchTo(id);
                setSaid('');
              }}
            >
              {INTERVIEWS.open}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            disabled={!canWrite}
            aria-label={archivedOn === '' ? INTERVIEWS.unarchiveLabel(name) : INTERVIEWS.archiveLabel(name)}
            onClick={() => {
              setSaid(changeInterview(id, { archivedOn }) === 'saved' ? '' : INTERVIEWS.notSaved);
            }}
          >
            {archivedOn === '' ? INTERVIEWS.unarchive : INTERVIEWS.archive}
          </button>
          <button
            type="button"
            class="quiet"
            disabled={!canWrite}
            aria-label={INTERVIEWS.removeLabel(name)}
            onClick={() => {
              remove(id, name);
            }}
          >
            {INTERVIEWS.remove}
          </button>
        </p>
      </li>
    );
  };

  const add = (facts: Partial<Interview>): void => {
    if (addInterview(facts) === undefined) return;
    setSaid(INTERVIEWS.added);
    focusFacts();
  };
  const here = byId.get(current);

  return (
    <section class="interview-list" aria-labelledby="your-interviews" data-complete={isComplete ? '' : undefined}>
      <h2 id="your-interviews">{INTERVIEWS.listHeading}</h2>
      <ul>{open.filter(([id], index) => index < most || id === current).map(item)}</ul>
      {open.length > most && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setMost(open.length);
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
          <summary>{INTERVIEWS.archived(archived.length)}</summary>
          <ul>{isArchiveOpen && archived.map(item)}</ul>
        </details>
      )}
      <p role="status">{isComplete ? said : INTERVIEWS.loading}</p>
      {said === INTERVIEWS.added && (
        <p>
          <a class="button" href="#next-time">
            {INTERVIEWS.practise}
          </a>
        </p>
      )}
      <p class="actions">
        {deleted.map((each) => (
          <button
            key={each.id}
            type="button"
            class="primary"
            onClick={() => {
              undo(each);
            }}
          >
            {INTERVIEWS.undo(each.name)}
          </button>
        ))}
        <button
          type="button"
          disabled={!canWrite}
          onClick={() => {
            add({});
          }}
        >
          {INTERVIEWS.add}
        </button>
        {here !== undefined && here.company !== '' && (
          <button
            type="button"
            disabled={!canWrite}
            onClick={() => {
              changeInterview(current, { outcome: 'next-round' });
              add({ company: here.company, jobTitle: here.jobTitle, follows: current });
            }}
          >
            {INTERVIEWS.addRound}
          </button>
        )}
      </p>
    </section>
  );
}
