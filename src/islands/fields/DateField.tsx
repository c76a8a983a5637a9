import { useCanWrite } from './use-can-write.ts';
import { useWrittenField } from './use-written-field.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** A calendar date, a time of day, or empty. */
  readonly date: string;
  readonly kind?: 'date' | 'time';
  readonly onWrite: (date: string) => void;
};

/**
 * A native date or time. One that is only half filled in does not take away what was there, and what a date leads to is
 * not put into the field while it is still being typed, a digit at a time.
 */
export function DateField({ id, label, date, kind = 'date', onWrite }: Props) {
  const canWrite = useCanWrite();
  const field = useWrittenField<HTMLInputElement>(date, () => {
    write();
  });
  const write = (): void => {
    if (field.current === null || field.current.validity.badInput) return;
    const { value } = field.current;
    // On the way to 2026 a browser gives the years 0002, 0020 and 0202.
    if (kind !== 'date' || !value.startsWith('0')) onWrite(value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={kind}
        readOnly={!canWrite}
        data-empty={date === '' ? '' : undefined}
        onChange={write}
      />
    </div>
  );
}
