import { emailsIn, phonesIn } from '../contact-details.ts';

const TIME = String.raw`\d{1,2}[:h.]\d\d(?: ?[ap]\.?m\b\.?)?`;
const SCHEDULED = new RegExp(
  String.raw`^\s{0,20}(?:${TIME}(?: ?(?:-|–|—|to) ?${TIME})?|(?:interview|round|session|stage) \d{1,2}(?=:))[\s:–—-]{1,9}(?=\p{L})`,
  'iu',
);
const IN_LIST = /^\s{0,20}\d{1,2}[.)]\s/;
const NUMBER_FIRST = /^[^\p{L}\p{N}+(]{0,20}[+(\d]/u;

/**
 * How many characters of a line say when somebody is met, before it says who; 0 in most lines.
 * @example timeLength('10:00 - 10:45 Maya Chen') // 14
 */
export function timeLength(line: string): number {
  return SCHEDULED.exec(line)?.[0].length ?? 0;
}

/**
 * Whether a line begins with a number to call, or with a place in brackets before one: the words behind it are where it
 * is dialled from rather than whose it is.
 * @example isDialIn('+1 647 558 0588 Canada') // true
 */
export function isDialIn(line: string): boolean {
  return NUMBER_FIRST.test(line.replace(IN_LIST, '')) && phonesIn(line).length > 0 && emailsIn(line).length === 0;
}
