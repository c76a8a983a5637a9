import type { ComponentProps } from 'preact';
import type { TextPath } from '../../domain/record/saved.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { TextField } from './TextField.tsx';
import { useField } from './use-field.ts';

type Props = Omit<ComponentProps<typeof TextField>, 'text' | 'saved' | 'onWrite'> & {
  /** Where the text is saved: it is shown from there and written there. */
  readonly path: TextPath;
};

/**
 * A text field for one field of what is saved. It is for fields that the server rendered: one that is added later, and
 * gets the focus at once, is empty in its first render (useSaved), so its island hands it the text (TextField).
 */
export function SavedTextField({ path, ...field }: Props) {
  const text = useField(path) ?? '';
  return (
    <TextField
      {...field}
      text={text}
      saved={path}
      onWrite={(typed) => {
        writeField(path, typed, 'soon');
      }}
    />
  );
}
