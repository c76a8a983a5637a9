import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { $interview } from '../../stores/record/current.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { shortNameOf } from '../../text/interviews/interviews.ts';
import { SITE_MENU } from '../../text/interviews/site-menu.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { closedElsewhere } from '../../browser/closed-elsewhere.ts';
import { InterviewChoice } from './InterviewChoice.tsx';

type Props = {
  /** The pages that can be reached from everywhere: plain links, which would weigh twice as much as data. */
  readonly children?: ComponentChildren;
  /** Where the interview that is open is named in full, and can be named. */
  readonly interviewHref: string;
};

/**
 * One line that says which interview this is about, and opens the rest: another interview, and every page. An island
 * because the interviews are in the browser alone; without a script it opens all the same.
 */
export function SiteMenu({ children, interviewHref }: Props) {
  const name = useSaved($interview, shortNameOf);
  const isNamed = useSaved($interview, ({ company, jobTitle, round }) => `${company}${jobTitle}${round}`.trim() !== '');
  const isOnly = useSaved($allInterviews, ({ byId }) => byId.size < 2);
  const isAwake = useAwake();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(loadAllInterviews, []);
  useEffect(() => closedElsewhere(menu.current), []);

  return (
    <details class="menu" ref={menu}>
      <summary>
        <span
          class="menu-name"
          data-label={SITE_MENU.about}
          data-word={SITE_MENU.open}
          data-saved={savedAs(['record', 'company'])}
        >
          {isAwake && (isNamed || !isOnly) ? name : ''}
        </span>{' '}
        <span class="menu-word">{SITE_MENU.open}</span>
      </summary>
      <div class="menu-panel">
        {isAwake && <InterviewChoice interviewHref={interviewHref} />}
        {children}
      </div>
    </details>
  );
}
