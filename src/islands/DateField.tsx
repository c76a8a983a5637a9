import { useRef } from 'preact/hooks';
import { useCanWrite } from './use-can-write.ts';
import { useEarlyChoice } from './use-early-choice.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** A calendar date, a time of day, or empty. */
  readonly date: string;
  readonly kind?: 'date' | 'time';
  readonly onWrite: (date: string) => void;
};

/** A native date or time. One that is only half filled in does not take away what was there. */
export function DateField({ id, label, date, kind = 'date', onWrite }: Props) {
  const canWrite = useCanWrite();
  const field = useRef<HTMLInputElement>(null);
  const write = ({ value, validity }: HTMLInputElement): void => {
    if (!validity.badInput) onWrite(value);
  };
  useEarlyChoice(field, write);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={kind}
        value={date}
        readOnly={!canWrite}
        onChange={({ currentTarget }) => {
          write(currentTarget);
        }}
      />
    </div>
  );
}
