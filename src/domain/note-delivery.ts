import type { NoteText } from './note.ts';

/** Past this many encoded characters some mail programs cut a mailto link or refuse it. */
export const MAILTO_LIMIT = 1600;

export type MailtoLink =
  | { readonly kind: 'whole'; readonly href: string }
  /** The body was too long for a link: it has to be copied. */
  | { readonly kind: 'subjectOnly'; readonly href: string };

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * The link that opens the person's mail program with the note in it (RFC 6068; line breaks as CRLF).
 * @param email the address as typed; may be empty or malformed
 * @example mailtoLink('sam@example.org', { subject: 'Thank you', body: 'Hi' }).href
 *   // 'mailto:sam@example.org?subject=Thank%20you&body=Hi'
 */
export function mailtoLink(email: string, { subject, body }: NoteText): MailtoLink {
  const head = `mailto:${encode(email.trim()).replaceAll('%40', '@')}?subject=${encode(subject)}`;
  const whole = `${head}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= MAILTO_LIMIT ? { kind: 'whole', href: whole } : { kind: 'subjectOnly', href: head };
}

/**
 * Whether an address looks complete. Advice only: an address that looks wrong is still kept and used as typed.
 * @example looksLikeEmail('sam@example.org') // true
 */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim());
}
