import { withInterview } from '../../browser/asked-interview.ts';
import { $settings } from '../../stores/record/current.ts';
import { useCanSwitch } from './use-can-write.ts';
import { useSaved } from './use-saved.ts';

/**
 * Gives the address of a page about one interview. For another than the current one the address itself says so, and the
 * page opens that interview, in a new tab too: a press that switches would not be noticed by the middle button.
 */
export function useInterviewHref(): (href: string, interviewId: string) => string {
  const current = useSaved($settings, (record) => record.current);
  const canSwitch = useCanSwitch();
  return (href, interviewId) => (interviewId === current || !canSwitch ? href : withInterview(href, interviewId));
}
