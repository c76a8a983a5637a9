import { NOTE } from '../../text/note/note.ts';
import { useCanWrite } from '../fields/use-can-write.ts';

type Props = {
  /** What the part is called in short. */
  readonly label: string;
  readonly isLeftOut: boolean;
  readonly onChange: (isLeftOut: boolean) => void;
};

/** Takes one part out of the note, or back in; its words are kept either way. */
export function LeaveOut({ label, isLeftOut, onChange }: Props) {
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
        {NOTE.leaveOut} <span class="visually-hidden">{label}</span>
      </span>
    </label>
  );
}
