import { useEffect } from 'preact/hooks';
import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { switchTo } from '../../stores/settings.ts';
import { INTERVIEW_BAR, INTERVIEWS, shortNameOf } from '../../text/interviews/interviews.ts';
import { useCanSwitch } from '../fields/use-can-write.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';

/** Older ones are found on the page of all interviews. */
const MOST = 30;

/**
 * Which interview the page is about, and a way to another. An island because that is known in the browser alone.
 * @param interviewHref where the interview is named in full, and can be named
 */
export function InterviewBar({ interviewHref }: { readonly interviewHref: string }) {
  const { byId } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const name = useSaved($interview, shortNameOf);
  const canSwitch = useCanSwitch();
  const isAwake = useAwake();
  useEffect(loadAllInterviews, []);
  if (!isAwake) return null;
  const choices = [...byId]
    .filter(([, { archivedOn }]) => archivedOn === '')
    .sort(([, a], [, b]) => latestFirst(a, b))
    .filter(([id], index) => index < MOST || id === current);

  return (
    <p class="interview-bar" data-named={name === INTERVIEWS.unnamed ? undefined : ''}>
      {choices.length > 1 ? (
        <label>
          <span>{INTERVIEW_BAR.about}</span>
          <select
            value={current}
            disabled={!canSwitch}
            onChange={(event) => {
              switchTo(event.currentTarget.value);
            }}
          >
            {choices.map(([id, interview]) => (
              <option key={id} value={id}>
                {shortNameOf(interview)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <span>{INTERVIEW_BAR.about}</span> <a href={interviewHref}>{name}</a>
        </>
      )}
    </p>
  );
}
