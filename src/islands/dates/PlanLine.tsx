import type { ComponentChildren } from 'preact';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { dateInWords } from '../../domain/dates/date-in-words.ts';
import { PLAN } from '../../text/dates/plan.ts';

type Props = {
  readonly name: string;
  readonly href: string;
  readonly date: string;
  readonly isDone: boolean;
  /** What has become of it, in a word or two; undefined while it is open. */
  readonly badge: string | undefined;
  readonly why: string;
  /** What can be done about it; nothing once it is done. */
  readonly children: ComponentChildren;
};

/** One line of the plan: what, when, and behind a press why then and what can be done about it. */
export function PlanLine({ name, href, date, isDone, badge, why, children }: Props) {
  return (
    <li data-state={isDone ? 'done' : 'open'}>
      <p>
        <a href={href}>{name}</a>{' '}
        <span class="help">
          <time dateTime={date}>{dateInWords(date, calendarDate(new Date()))}</time>{' '}
          {badge !== undefined && <span class="badge">{badge}</span>}
        </span>
      </p>
      <p class="help on-paper">{why}</p>
      <details>
        <summary aria-label={PLAN.changeLabel(name)}>{PLAN.change}</summary>
        <p class="help">{why}</p>
        {children}
      </details>
    </li>
  );
}
