import { useState } from 'preact/hooks';
import { BACK_UP_NOW } from '../../text/safety/back-up.ts';
import { backUpNow } from './back-up-now.ts';

type Props = { readonly id?: string };

/** Offers a backup before something that cannot be undone. */
export function BackUpFirst({ id }: Props) {
  const [file, setFile] = useState<string>();
  return (
    <>
      <p class="actions">
        <button
          type="button"
          id={id}
          onClick={() => {
            setFile(backUpNow());
          }}
        >
          {BACK_UP_NOW.first}
        </button>
      </p>
      <p role="status">{file !== undefined && BACK_UP_NOW.done(file)}</p>
    </>
  );
}
