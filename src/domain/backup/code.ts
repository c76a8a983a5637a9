import { readFrame, type Frame } from './frames.ts';
import { takenFrom } from './link-data.ts';

/** What a code held. other: a code of somebody else's. tooNew: one of a newer version of the site. */
export type Code =
  | { readonly kind: 'link'; readonly data: string }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'tooNew' }
  | { readonly kind: 'other' };

/**
 * What the bytes in a code are to us.
 * @example readCode(new TextEncoder().encode('https://example.org/#take=AQAA')) // { kind: 'link', data: 'AQAA' }
 */
export function readCode(bytes: Uint8Array): Code {
  const frame = readFrame(bytes);
  if (frame === 'tooNew') return { kind: 'tooNew' };
  if (frame !== undefined) return { kind: 'frame', frame };
  const data = takenFrom(String.fromCharCode(...bytes));
  return data === undefined ? { kind: 'other' } : { kind: 'link', data };
}
