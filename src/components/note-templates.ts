import { getCollection } from 'astro:content';
import type { KindTemplate } from '../domain/note/kind-template.ts';
import type { NoteKind } from '../domain/record/note.ts';

/** The sentences of one kind of message; without its file the build stops. */
export async function templateOf(kind: NoteKind): Promise<KindTemplate> {
  const found = (await getCollection('notes')).find(({ data }) => data.kind === kind);
  if (found !== undefined) return found.data;
  throw new Error(`src/content/notes: no file says "kind: ${kind}". Add one, with every field of thank-you.yaml.`);
}
