import type { ComponentChildren } from 'preact';
import type { SavedPath } from '../../domain/record/saved.ts';
import { savedAs } from './saved-as.ts';
import { useCanWrite } from './use-can-write.ts';
import { useWrittenField } from './use-written-field.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly text: string;
  /** Where the text is saved, for the inline script. */
  readonly saved?: SavedPath;
  readonly kind: 'line' | 'email' | 'tel' | 'phrase' | 'text' | 'long';
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined;
  readonly onWrite: (text: string) => void;
  readonly children?: ComponentChildren;
};

/** A labelled text field. `phrase` finishes a sentence, so it is not given a capital letter. */
export function TextField({ id, label, help, text, saved, kind, onPaste, onWrite, children }: Props) {
  const canWrite = useCanWrite();
  const line = useWrittenField<HTMLInputElement>(text, onWrite);
  const area = useWrittenField<HTMLTextAreaElement>(text, onWrite);
  const shared = {
    id,
    autocomplete: 'off',
    'data-saved': saved && savedAs(saved),
    onPaste,
    readOnly: !canWrite,
    'aria-describedby': help === '' ? undefined : `${id}-help`,
    onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onWrite(event.currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== '' && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {kind === 'line' || kind === 'email' || kind === 'tel' ? (
        <input ref={line} type={kind === 'line' ? 'text' : kind} {...shared} />
      ) : (
        <textarea
          ref={area}
          rows={kind === 'long' ? 8 : 2}
          autocapitalize={kind === 'phrase' ? 'none' : 'sentences'}
          {...shared}
        />
      )}
      {children}
    </div>
  );
}
