import type { Medium, NoteKind, SentBy } from '../record/note.ts';

/** How a message leaves the page: in a mail app, by hand after copying, and so on; `eml` is a draft as a file. */
export const WAYS = ['mail', 'copy', 'print', 'share', 'eml', 'text'] as const;
export type Way = (typeof WAYS)[number];

/** What decides how a message goes: its kind and its medium. */
export type Message = { readonly kind: NoteKind; readonly medium: Medium };

const EVERY_WAY: readonly SentBy[] = ['email', 'linkedin', 'other'];

/** What a message is sent by when its kind or its medium leaves no other. */
function soleWay({ kind, medium }: Message): SentBy | undefined {
  if (kind === 'phone-script') return 'phone';
  if (kind === 'linkedin-invitation' || kind === 'linkedin-message') return 'linkedin';
  return medium === 'card' ? 'card' : undefined;
}

/**
 * The ways that come first, the first of them most of all.
 * @example firstWays({ kind: 'thank-you', medium: 'email' }) // ['mail', 'copy']
 * @example firstWays({ kind: 'linkedin-message', medium: 'email' }) // ['copy']
 */
export function firstWays(message: Message): readonly Way[] {
  const sole = soleWay(message);
  if (sole === undefined) return ['mail', 'copy'];
  return sole === 'linkedin' ? ['copy'] : ['print', 'copy'];
}

/**
 * The ways that are used less often, in the order in which they stand. Whether a browser can share, only it knows.
 * @example otherWays({ kind: 'thank-you', medium: 'card' }) // ['share', 'text']
 */
export function otherWays(message: Message): readonly Way[] {
  return soleWay(message) === undefined ? ['share', 'eml', 'print', 'text'] : ['share', 'text'];
}

/**
 * By what a message may have been sent once a way was used: the first is the likeliest. One alone needs no question.
 * @example sentByWays('mail', { kind: 'thank-you', medium: 'email' }) // ['email']
 * @example sentByWays('copy', { kind: 'thank-you', medium: 'email' }) // ['email', 'linkedin', 'other']
 */
export function sentByWays(way: Way, message: Message): readonly SentBy[] {
  const sole = soleWay(message);
  if (sole === 'phone' || sole === 'linkedin') return [sole];
  if (way === 'mail' || way === 'eml') return ['email'];
  if (way === 'print') return ['card'];
  return sole === undefined ? EVERY_WAY : [sole, 'email', 'other'];
}
