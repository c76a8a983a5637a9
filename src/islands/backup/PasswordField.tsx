import { useState } from 'preact/hooks';
import { PASSWORD } from '../../text/backup/password.ts';

type Props = {
  readonly label: string;
  readonly help?: string;
  readonly purpose: 'new-password' | 'current-password';
  readonly onType: (password: string) => void;
};

/** A password that is typed, and can be shown so that a slip of the fingers is seen. */
export function PasswordField({ label, help, purpose, onType }: Props) {
  const id = `backup-${purpose}`;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        {help !== undefined && (
          <p class="help" id={`${id}-help`}>
            {help}
          </p>
        )}
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          autocomplete={purpose}
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          onInput={({ currentTarget }) => {
            onType(currentTarget.value);
          }}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ currentTarget }) => {
            setShown(currentTarget.checked);
          }}
        />
        <span>{PASSWORD.show}</span>
      </label>
    </>
  );
}
