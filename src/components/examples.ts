import { getCollection, type CollectionEntry } from 'astro:content';
import { NOTE_KINDS, type NoteKind } from '../domain/record/note.ts';
import { inOrder } from './in-order.ts';
import { namesOfKinds } from './note-kinds.ts';

export type Example = Omit<CollectionEntry<'examples'>['data'], 'order'>;

/** The finished examples by the kind of message, in the order of their author; a kind without one stops the build. */
export async function examplesByKind() {
  const all = inOrder(await getCollection('examples')).map(({ data: { order: _, ...example } }) => example);
  const names = await namesOfKinds();
  const missing = NOTE_KINDS.find((kind) => all.every((example) => example.kind !== kind));
  if (missing !== undefined) {
    throw new Error(`src/content/examples/examples.yaml has no example of kind "${missing}". Write one.`);
  }
  const kinds = all
    .map(({ kind }) => kind)
    .filter((kind, index, list): kind is NoteKind => list.indexOf(kind) === index);
  return kinds.map((kind) => ({ kind, name: names[kind], examples: all.filter((example) => example.kind === kind) }));
}
