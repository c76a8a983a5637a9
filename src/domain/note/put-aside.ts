import type { Note } from '../record/note.ts';

/**
 * What was put aside of a note, with what a hand wrote that goes there now: under the id of its paragraph, below what is
 * there of it already. A paragraph that was only taken out leaves nothing to keep.
 * @param own the paragraphs that follow the fields again, as they were written by hand
 * @example putAsideWith({}, { thanks: 'I loved the fog.', close: '' }) // { thanks: 'I loved the fog.' }
 */
export function putAsideWith(aside: Note['putAside'], own: Note['edited']): Note['putAside'] {
  const written = Object.entries(own).filter(([, text]) => text.trim() !== '');
  const kept = written.map(([id, text]) => {
    const there = Object.hasOwn(aside, id) ? (aside[id] ?? '') : '';
    if (there.includes(text)) return [id, there] as const;
    return [id, text.includes(there) ? text : `${there}\n\n${text}`] as const;
  });
  return { ...aside, ...Object.fromEntries(kept) };
}

/**
 * The paragraphs of which something is put aside, in their order here.
 * @example asideOf({ thanks: 'I loved the fog.', close: ' ' }) // ['thanks']
 */
export function asideOf(aside: Note['putAside']): readonly string[] {
  return Object.keys(aside).filter((id) => (aside[id] ?? '').trim() !== '');
}
