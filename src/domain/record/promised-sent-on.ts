import type { Interview } from './interview.ts';
import { noteId } from './note-id.ts';

/**
 * The day on which something promised was sent: as was said of it, or of the message that went with it; empty until then.
 * @example promisedSentOn({ ...EMPTY_INTERVIEW, promised: { m2x8t4: { ...EMPTY_PROMISE, sentOn: '2026-11-06' } } }, 'm2x8t4')
 *   // '2026-11-06'
 */
export function promisedSentOn({ promised, notes }: Interview, id: string): string {
  const own = promised[id]?.sentOn ?? '';
  return own === '' ? (notes[noteId({ kind: 'promised', to: id })]?.sentOn ?? '') : own;
}
