import { useRef } from 'preact/hooks';
import type { SavedPath } from '../../domain/record/saved.ts';
import { savedAs } from './saved-as.ts';
import { useCanWrite } from './use-can-write.ts';
import { useEarlyChoice } from './use-early-choice.ts';

type Props<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  /** Where the choice is saved, for the inline script. */
  readonly saved?: SavedPath;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
};

/** A choice of a few, as native radio buttons. */
export function ChoiceField<Value extends string>({
  legend,
  name,
  labels,
  values,
  saved,
  chosen,
  onChoose,
}: Props<Value>) {
  const canWrite = useCanWrite();
  const group = useRef<HTMLFieldSetElement>(null);
  useEarlyChoice(group, (box) => {
    const value = values.find((each) => each === box.value);
    if (value !== undefined) onChoose(value);
  });
  return (
    <fieldset id={`choose-${name}`} class="choice" ref={group}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            autocomplete="off"
            data-saved={saved && savedAs(saved)}
            checked={chosen === value}
            disabled={!canWrite}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
