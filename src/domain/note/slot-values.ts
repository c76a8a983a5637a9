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

const JOB = '(?:position|job|role|opening|vacancy|posting)';
const BEFORE = new RegExp(`^(?:(?:a|an|the|your) )?(?:${JOB} (?:of|as|for) )?(?:(?:a|an|the) )?`, 'i');
const AFTER = new RegExp(`(?:(?:^| )\\(?${JOB}\\)?)?[.!]?$`, 'i');

/** A title and the employer of "Planner role at Harbour Foods", where the employer is the one named or none is. */
function apart(text: string, company: string): readonly [title: string, company: string] {
  const at = text.search(/ (?:at|with|@) \p{Lu}/u);
  const named = at < 0 ? '' : text.slice(text.indexOf(' ', at + 1) + 1);
  const [one, other] = [named.toLowerCase(), company.toLowerCase()];
  const isSame = one.startsWith(other) || other.startsWith(one);
  return at >= 0 && isSame ? [text.slice(0, at), company === '' ? named : company] : [text, company];
}

/** The title of a job without what the sentences say already: `the planner position` is `planner`, `the role` nothing. */
function titleOnly(title: string): string {
  const bare = title.replace(BEFORE, '');
  return phrase(bare.slice(0, bare.length - (AFTER.exec(bare.slice(-24))?.[0].length ?? 0)));
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
  const [title, employer] = apart(phrase(jobTitle), phrase(company).replace(/^at /i, ''));
  return {
    name: phrase(name),
    company: employer,
    jobTitle: titleOnly(title),
    yourName: phrase(yourName),
    interviewOn,
    decideBy,
    checkIn,
  };
}
