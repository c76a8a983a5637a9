import type { NoteFacts } from '../../domain/note/compose-note.ts';
import type { KindTemplate } from '../../domain/note/kind-template.ts';
import { momentPath } from '../../domain/note/note-of.ts';
import type { Interview } from '../../domain/record/interview.ts';
import { writeNote } from '../../stores/note.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { TextField } from '../fields/TextField.tsx';
import { useCanWrite } from '../fields/use-can-write.ts';
import { hasMaterial, materialPart } from './lazy-parts.ts';
import { PartReads } from './PartReads.tsx';

/** The note that is open, with what its sentences are made of. */
export type OpenNote = {
  readonly id: string;
  readonly interview: Interview;
  readonly facts: NoteFacts;
  readonly template: KindTemplate;
};

/** Whether a part takes words of the person's own; otherwise it is a sentence of ours, to be left out or not. */
function takesWords(part: string, { facts: { note }, template }: Pick<OpenNote, 'facts' | 'template'>): boolean {
  return Object.keys(template.voices[note.voice].parts[part] ?? {}).some((form) => form !== 'none');
}

/** One part of a note in the person's own words, the sentence that these make, and what is noted already and fits. */
export function NotePart({ part, ...open }: OpenNote & { readonly part: string }) {
  const { id, interview, facts, template } = open;
  const { note } = facts;
  const canWrite = useCanWrite();
  const { part: material } = materialPart.usePart(hasMaterial(interview) && template.parts[part] !== undefined);
  const words = note.words[part] ?? '';
  const { title, label, help } = template.parts[part] ?? { title: '', label: '', help: '' };
  const path = part === 'moment' ? momentPath(interview, id) : (['record', 'notes', id, 'words', part] as const);
  const write = (typed: string): void => {
    // Written on the card, it begins no note: the moment is known before anybody decides to write.
    if (path[1] === 'people') writeField(path, typed, 'soon');
    else writeNote(id, note, ['words', part], typed, 'soon');
  };
  const reads = <PartReads {...open} part={part} title={title} />;

  return (
    <div data-left-out={note.leftOut.includes(part) ? '' : undefined}>
      {takesWords(part, open) ? (
        <TextField
          id={`note-${part}`}
          label={label}
          help={help}
          text={words}
          saved={path}
          kind="phrase"
          onWrite={write}
        >
          {reads}
          {canWrite && material !== undefined && (
            <material.PartMaterial {...open} part={part} words={words} onWrite={write} />
          )}
        </TextField>
      ) : (
        <div class="field" role="group" aria-label={title}>
          {reads}
        </div>
      )}
    </div>
  );
}
