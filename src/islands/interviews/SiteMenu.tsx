import { useEffect, useRef } from 'preact/hooks';
import { $interview } from '../../stores/record/current.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { INTERVIEWS, shortNameOf } from '../../text/interviews/interviews.ts';
import { SITE_MENU } from '../../text/interviews/site-menu.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useAwake, useSaved } from '../fields/use-saved.ts';
import { closedElsewhere } from '../../browser/closed-elsewhere.ts';
import { InterviewChoice } from './InterviewChoice.tsx';

type Props = {
  /** The pages that can be reached from everywhere. */
  readonly tools: readonly { readonly title: string; readonly href: string; readonly isHere: boolean }[];
  /** Where the interview that is open is named in full, and can be named. */
  readonly interviewHref: string;
};

/**
 * One line that says which interview this is about, and opens the rest: another interview, and every page. An island
 * because the interviews are in the browser alone; without a script it opens all the same.
 */
export function SiteMenu({ tools, interviewHref }: Props) {
  const name = useSaved($interview, shortNameOf);
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
          {isAwake && !(isOnly && name === INTERVIEWS.unnamed) ? name : ''}
        </span>{' '}
        <span class="menu-word">{SITE_MENU.open}</span>
      </summary>
      <div class="menu-panel">
        {isAwake && <InterviewChoice interviewHref={interviewHref} />}
        <nav aria-label={SITE_MENU.label}>
          {tools.map(({ title, href, isHere }) => (
            <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </div>
    </details>
  );
}
