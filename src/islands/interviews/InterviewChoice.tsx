import { latestFirst } from '../../domain/record/latest-first.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { switchTo } from '../../stores/settings.ts';
import { INTERVIEWS, nameOf, shortNameOf } from '../../text/interviews/interviews.ts';
import { SITE_MENU } from '../../text/interviews/site-menu.ts';
import { useCanSwitch } from '../fields/use-can-write.ts';
import { useSaved } from '../fields/use-saved.ts';

/** Older ones are found on the page of all interviews. */
const MOST = 30;

/** The interview that every page is about, and a way to another. Only ever rendered inside the menu. */
export function InterviewChoice({ interviewHref }: { readonly interviewHref: string }) {
  const { byId } = useSaved($allInterviews, (all) => all);
  const current = useSaved($settings, (record) => record.current);
  const name = useSaved($interview, nameOf);
  const canSwitch = useCanSwitch();
  const choices = [...byId]
    .filter(([, { archivedOn }]) => archivedOn === '')
    .sort(([, a], [, b]) => latestFirst(a, b))
    .filter(([id], index) => index < MOST || id === current);

  return (
    <p class="interview-choice">
      {choices.length > 1 ? (
        <label>
          <span>{SITE_MENU.about}</span>
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
        <a href={interviewHref}>{byId.size < 2 && name === INTERVIEWS.unnamed ? SITE_MENU.nameIt : name}</a>
      )}
    </p>
  );
}
