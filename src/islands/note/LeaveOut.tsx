import type { Part } from '../../domain/record/note.ts';
import { NOTE } from '../../text/note/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  readonly part: Part;
  readonly isLeftOut: boolean;
  readonly onChange: (isLeftOut: boolean) => void;
};

/** Takes one part out of the note, or back in; its words are kept either way. */
export function LeaveOut({ part, isLeftOut, onChange }: Props) {
  const canWrite = useCanWrite();
  return (
    <label class="check">
      <input
        type="checkbox"
        autocomplete="off"
        checked={isLeftOut}
        disabled={!canWrite}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {NOTE.leaveOut} <span class="visually-hidden">{NOTE.partNames[part]}</span>
      </span>
    </label>
  );
}
