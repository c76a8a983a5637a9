import type { SlotValues } from './note-template.ts';

/**
 * One line of text: no breaks, no doubled spaces, no comma or colon left hanging at its end.
 * @example phrase(' the  tour, ') // 'the tour'
 */
export function phrase(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  let end = line.length;
  while (end > 0 && ' ,;:'.includes(line.charAt(end - 1))) end -= 1;
  const kept = line.slice(0, end).trimStart();
  return /[\p{L}\p{N}\p{S}\p{M}]/u.test(kept) ? kept : '';
}

/** The title of a job without what the sentences say already: `the planner position` is `planner`. */
function titleOnly(text: string): string {
  const title = phrase(text);
  const bare = title.replace(/^(a|an|the) /i, '').replace(/ (position|job|role)$/i, '');
  return /^(position|job|role)$/i.test(bare) ? title : bare;
}

/**
 * What stands in the slots of a sentence: names on one line, the title of a job alone.
 * @param facts as they were typed; every text may be empty
 * @example slotValues({ name: ' Sam,', company: '', jobTitle: 'the planner position', yourName: '' }).jobTitle // 'planner'
 */
export function slotValues({
  name,
  company,
  jobTitle,
  yourName,
  interviewOn = '',
  decideBy = '',
  checkIn = '',
}: Readonly<Record<'name' | 'company' | 'jobTitle' | 'yourName', string>> &
  Readonly<Partial<Record<'interviewOn' | 'decideBy' | 'checkIn', string>>>): SlotValues {
  return {
    name: phrase(name),
    company: phrase(company),
    jobTitle: titleOnly(jobTitle),
    yourName: phrase(yourName),
    interviewOn,
    decideBy,
    checkIn,
  };
}
