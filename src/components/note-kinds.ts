import { getCollection } from 'astro:content';
import { NOTE_KINDS, type NoteKind } from '../domain/record/note.ts';

/** What a message of each kind is called; without a file for every kind, or with one that says another, the build stops. */
export async function namesOfKinds(): Promise<Readonly<Record<NoteKind, string>>> {
  const files = await getCollection('notes');
  const names = NOTE_KINDS.map((kind) => {
    const found = files.find(({ id, data }) => id === kind && data.kind === kind);
    if (found !== undefined) return [kind, found.data.name];
    throw new Error(`src/content/notes/${kind}.yaml does not say "kind: ${kind}". Correct it, or add the file.`);
  });
  return Object.fromEntries(names) as Record<NoteKind, string>;
}
