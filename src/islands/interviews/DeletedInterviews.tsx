import { useState } from 'preact/hooks';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { keptUntil } from '../../domain/dates/kept-until.ts';
import { contentsOf } from '../../domain/record/contents.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { bringBackInterview, deleteForGood } from '../../stores/interviews/manage-interviews.ts';
import { DELETING } from '../../text/interviews/deleting.ts';
import { nameOf } from '../../text/interviews/interviews.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

/** Where the focus goes once an interview is deleted. */
export const bringBackId = (id: string): string => `bring-back-${id}`;

type Props = {
  readonly deleted: ReadonlyMap<string, Interview>;
  readonly onBroughtBack: (id: string, interview: Interview) => void;
  readonly onGone: (name: string) => void;
};

/** What was deleted and can still be brought back, each with its last day. */
export function DeletedInterviews({ deleted, onBroughtBack, onGone }: Props) {
  const canWrite = useCanWrite();
  const [asked, setAsked] = useState<string>();
  const [failed, setFailed] = useState(false);
  if (deleted.size === 0) return null;
  const today = calendarDate(new Date());

  return (
    <section class="deleted" aria-labelledby="deleted">
      <h3 id="deleted">{DELETING.heading}</h3>
      <p class="help">{DELETING.help}</p>
      <ul>
        {[...deleted].map(([id, interview]) => {
          const name = nameOf(interview);
          const contents = contentsOf(interview);
          return (
            <li key={id}>
              <p>
                <strong>{name}</strong>{' '}
                <span class="help">{DELETING.kept(contents, dateInWords(keptUntil(interview.deletedOn), today))}</span>
              </p>
              <p class="actions">
                <button
                  type="button"
                  id={bringBackId(id)}
                  disabled={!canWrite}
                  aria-label={DELETING.undoLabel(name)}
                  onClick={() => {
                    const isBack = bringBackInterview(id) === 'saved';
                    setFailed(!isBack);
                    if (isBack) onBroughtBack(id, interview);
                  }}
                >
                  {DELETING.undo}
                </button>
                <button
                  type="button"
                  class="quiet apart"
                  disabled={!canWrite}
                  aria-label={DELETING.forGoodOpenLabel(name)}
                  aria-expanded={asked === id}
                  onClick={() => {
                    setAsked(asked === id ? undefined : id);
                  }}
                >
                  {DELETING.forGoodOpen}
                </button>
              </p>
              {asked === id && (
                <div class="asking">
                  <p>{DELETING.forGoodAsk(contents)}</p>
                  <p class="actions">
                    <button
                      type="button"
                      aria-label={DELETING.forGoodLabel(name)}
                      onClick={() => {
                        deleteForGood(id);
                        onGone(name);
                      }}
                    >
                      {DELETING.forGood}
                    </button>
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status">{failed ? DELETING.notBroughtBack : ''}</p>
    </section>
  );
}
