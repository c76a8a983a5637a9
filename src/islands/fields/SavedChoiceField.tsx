import type { FieldValue } from '../../domain/record/field-path.ts';
import type { Saved, SavedPath } from '../../domain/record/saved.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useField } from './use-field.ts';

type Choice<Path> = FieldValue<Saved, Path> & string;

type Props<Path extends SavedPath> = {
  readonly legend: string;
  readonly name: string;
  readonly labels: Readonly<Record<Choice<Path>, string>>;
  readonly values: readonly Choice<Path>[];
  /** Where the choice is saved: it is shown from there and written there. */
  readonly path: Path;
  /** What is chosen as long as nobody has. */
  readonly otherwise: Choice<Path> | null;
};

/** A choice of a few for one field of what is saved. */
export function SavedChoiceField<const Path extends SavedPath>({ path, otherwise, ...field }: Props<Path>) {
  const chosen = useField(path) as Choice<Path> | null | undefined;
  return (
    <ChoiceField
      {...field}
      saved={path}
      chosen={chosen ?? otherwise}
      onChoose={(value) => {
        writeField(path, value, 'now');
      }}
    />
  );
}
