import type { NoteText } from '../record/note.ts';
import { mailAddress, mailLine, mailText } from './mail-text.ts';

/** Past this many encoded characters some mail programs cut a mailto link or refuse it. */
export const MAILTO_LIMIT = 1600;

export type MailtoLink = {
  /** whole: address, subject and note. subjectOnly, addressOnly: the rest was too long for a link and has to be copied. */
  readonly kind: 'whole' | 'subjectOnly' | 'addressOnly';
  readonly href: string;
};

/**
 * The link that opens the person's mail program with the note in it (RFC 6068; line breaks as CRLF).
 * @param email the address as typed; may be empty or malformed
 * @example mailtoLink('sam@example.org', { subject: 'Thank you', body: 'Hi' }).href
 *   // 'mailto:sam@example.org?subject=Thank%20you&body=Hi'
 */
export function mailtoLink(email: string, { subject, body }: NoteText): MailtoLink {
  const address = `mailto:${encodeURIComponent(mailAddress(email)).replaceAll('%40', '@')}`;
  const withSubject = `${address}?subject=${encodeURIComponent(mailLine(subject))}`;
  const whole = `${withSubject}&body=${encodeURIComponent(mailText(body)).replaceAll('%0A', '%0D%0A')}`;
  if (whole.length <= MAILTO_LIMIT) return { kind: 'whole', href: whole };
  if (withSubject.length <= MAILTO_LIMIT) return { kind: 'subjectOnly', href: withSubject };
  return { kind: 'addressOnly', href: address.length <= MAILTO_LIMIT ? address : 'mailto:' };
}

/**
 * Whether an address looks complete. Advice only: an address that looks wrong is still kept and used as typed.
 * @example looksLikeEmail('sam@example.org') // true
 */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim());
}
