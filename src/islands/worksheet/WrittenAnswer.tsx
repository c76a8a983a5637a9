/*
 * The room of the worksheet: a written answer (here), one on a scale, how many there are, and what can be done with
 * them.
 */
import type { TextPath } from '../../domain/record/saved.ts';
import { writeAnswer } from '../../stores/worksheet.ts';
import { savedAs } from '../fields/saved-as.ts';
import { useCanWrite } from '../fields/use-can-write.ts';
import { useField } from '../fields/use-field.ts';
import { useWrittenField } from '../fields/use-written-field.ts';
import { RuledLines } from './RuledLines.tsx';

type Props = {
  readonly id: string;
  /** Ruled lines for handwriting when it is printed blank. */
  readonly lines: number;
  readonly helpId: string | undefined;
};

/** The answer to one question. An island because what is typed is saved and shared. */
export function WrittenAnswer({ id, ...field }: Props) {
  const path = ['record', 'answers', id] as const;
  const text = useField(path) ?? '';
  return (
    <WrittenText
      {...field}
      id={id}
      path={path}
      text={text}
      onWrite={(typed) => {
        writeAnswer(id, typed);
      }}
    />
  );
}

type TextProps = Props & {
  readonly path: TextPath;
  readonly text: string;
  readonly onWrite: (typed: string) => void;
};

/** A text area that grows, with a twin that is printed in its place: a text area prints only the lines it shows. */
export function WrittenText({ id, path, text, lines, helpId, onWrite }: TextProps) {
  const saved = savedAs(path);
  const canWrite = useCanWrite();
  const field = useWrittenField<HTMLTextAreaElement>(text, onWrite);

  return (
    <div class="written">
      <textarea
        ref={field}
        id={id}
        rows={lines === 1 ? 1 : 2}
        autocomplete="off"
        data-saved={saved}
        aria-describedby={helpId}
        readOnly={!canWrite}
        onInput={(event) => {
          onWrite(event.currentTarget.value);
        }}
      />
      <div class="twin" aria-hidden="true" data-saved={saved}>
        {text}
      </div>
      <RuledLines lines={lines} />
    </div>
  );
}
