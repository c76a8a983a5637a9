import { useEffect, useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { pathOf } from '../../domain/backup/other-versions.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { valueAt } from '../../domain/record/field-path.ts';
import { decide, type Decided } from '../../stores/backup/other-versions.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { DIFFERENCES, differsAt, versionInWords } from '../../text/backup/differences.ts';
import { nameAmong } from '../../text/interviews/interviews.ts';
import { useSaved } from '../fields/use-saved.ts';

const STATUS = 'different-versions-status';

type Props = {
  /** The questions of the worksheet by their ids. */
  readonly questions: Readonly<Record<string, string>>;
};

/** Each field of which two copies say something different, for as long as nothing is decided about it. */
export function DifferentVersions({ questions }: Props) {
  const { byId, deleted } = useSaved($allInterviews, (all) => all);
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<Decided>();
  useEffect(loadAllInterviews, []);
  const all = [...byId, ...deleted];
  const open = all.flatMap(([id, interview]) =>
    Object.entries(interview.otherVersions).map(([otherId, other]) => ({ id, interview, otherId, other })),
  );
  if (open.length === 0 && said === '') return null;

  const choose = (id: string, otherId: string, use: 'theirs' | 'ours', place: string) => (): void => {
    const decided = decide(id, otherId, use);
    const isSaved = decided.result === 'saved';
    setLast(isSaved ? decided : undefined);
    setSaid(isSaved ? (use === 'theirs' ? DIFFERENCES.used(place) : DIFFERENCES.kept(place)) : DIFFERENCES.notSaved);
    focusSoon(STATUS);
  };

  return (
    <section class="different-versions" aria-labelledby="different-versions">
      <h3 id="different-versions">{DIFFERENCES.heading}</h3>
      {open.length > 0 && <p>{DIFFERENCES.help}</p>}
      <p role="status" id={STATUS} tabIndex={-1}>
        {said}
      </p>
      {last !== undefined && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setSaid(last.undo() === 'saved' ? '' : DIFFERENCES.notSaved);
              setLast(undefined);
              focusSoon(STATUS);
            }}
          >
            {DIFFERENCES.undo}
          </button>
        </p>
      )}
      <ul>
        {open.map(({ id, interview, otherId, other }) => {
          const path = pathOf(other) ?? [];
          const place = differsAt(other, interview, questions);
          const label = all.length > 1 ? `${place}, ${nameAmong(interview, all.length)}` : place;
          return (
            <li key={`${id} ${otherId}`}>
              <p>
                <strong>{place}</strong>
                {all.length > 1 && <span class="help"> {nameAmong(interview, all.length)}</span>}
              </p>
              <dl>
                <dt>{DIFFERENCES.here}</dt>
                <dd>{versionInWords(path, valueAt(interview, path), interview)}</dd>
                <dt>{DIFFERENCES.there(dateInWords(other.from))}</dt>
                <dd>{versionInWords(path, other.text, interview)}</dd>
              </dl>
              <p class="actions">
                <button
                  type="button"
                  aria-label={DIFFERENCES.useLabel(label)}
                  onClick={choose(id, otherId, 'theirs', place)}
                >
                  {DIFFERENCES.use}
                </button>
                <button
                  type="button"
                  aria-label={DIFFERENCES.keepLabel(label)}
                  onClick={choose(id, otherId, 'ours', place)}
                >
                  {DIFFERENCES.keep}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
