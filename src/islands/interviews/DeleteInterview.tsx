import { useState } from 'preact/hooks';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { keptUntil } from '../../domain/dates/kept-until.ts';
import { contentsOf } from '../../domain/record/contents.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { deleteForGood, deleteInterview } from '../../stores/interviews/manage-interviews.ts';
import { DELETING } from '../../text/interviews/deleting.ts';
import { INTERVIEWS } from '../../text/interviews/interviews.ts';

type Props = {
  readonly id: string;
  readonly interview: Interview;
  readonly name: string;
  readonly onDelete: (isForGood: boolean) => void;
  readonly onKeep: () => void;
};

/** Says what goes with an interview and until when it can be brought back, and deletes it. */
export function DeleteInterview({ id, interview, name, onDelete, onKeep }: Props) {
  const [failed, setFailed] = useState<'full' | 'refused'>();
  const today = calendarDate(new Date());
  const until = dateInWords(keptUntil(today), today);

  return (
    <div class="asking">
      <p role="status">
        {failed === undefined && DELETING.what(contentsOf(interview), until)}
        {failed === 'full' && DELETING.full}
        {failed === 'refused' && INTERVIEWS.notSaved}
      </p>
      <p class="actions">
        {failed === undefined && (
          <button
            type="button"
            aria-label={DELETING.yesLabel(name)}
            onClick={() => {
              const result = deleteInterview(id, today);
              if (result === 'saved') onDelete(false);
              else setFailed(result);
            }}
          >
            {DELETING.yes}
          </button>
        )}
        {failed === 'full' && (
          <button
            type="button"
            aria-label={DELETING.forGoodLabel(name)}
            onClick={() => {
              deleteForGood(id);
              onDelete(true);
            }}
          >
            {DELETING.forGood}
          </button>
        )}
        <button type="button" class="quiet" aria-label={DELETING.noLabel(name)} onClick={onKeep}>
          {DELETING.no}
        </button>
      </p>
    </div>
  );
}
