import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KindTemplate } from '../../../src/domain/note/kind-template.ts';
import type { NoteKind } from '../../../src/domain/record/note.ts';
import { frozen } from './frozen.ts';

/** The sentences of one kind of message, as the authors wrote them. */
export function templateOf(kind: NoteKind): KindTemplate {
  const file = new URL(`../../../src/content/notes/${kind}.yaml`, import.meta.url);
  return frozen(parse(readFileSync(file, 'utf8')) as KindTemplate);
}
