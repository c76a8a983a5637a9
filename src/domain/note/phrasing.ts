import type { Note } from '../record/note.ts';
import type { KindTemplate } from './kind-template.ts';

type Chosen = { readonly note: Note; readonly seat: number };

/** How many phrasings of ours there are for a part. */
export function phrasingCount(part: string, note: Note, template: KindTemplate): number {
  const sentences = template.voices[note.voice].parts[part] ?? {};
  return Math.max(0, ...Object.values(sentences).map((list) => list.length));
}

/** The number of the phrasing after the one that is used. */
export function nextPhrasing(part: string, { note, seat }: Chosen, template: KindTemplate): string {
  const count = phrasingCount(part, note, template);
  const now = Number(note.phrasings[part] ?? note.phrasings.note ?? seat);
  return count === 0 ? '0' : String((now + 1) % count);
}
