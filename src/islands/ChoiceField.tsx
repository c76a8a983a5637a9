import { useCanWrite } from './use-can-write.ts';

type Props<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** A choice of a few, as native radio buttons. */
export function ChoiceField<Value extends string>({ legend, name, labels, values, chosen, onChoose }: Props<Value>) {
  const canWrite = useCanWrite();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            autocomplete="off"
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
