import { useState } from 'preact/hooks';
import { SENDING } from '../../text/note/sending.ts';
import type { SendProps } from './NoteSending.tsx';
import type { OtherActions } from './OtherActions.tsx';

/** The ways in which a message leaves less often. They are fetched when the line is opened. */
export function OtherWays(props: SendProps) {
  const [Actions, setActions] = useState<typeof OtherActions | undefined>();
  const [isLost, setLost] = useState(false);
  const fetchActions = (): void => {
    import('./OtherActions.tsx').then(
      (fetched) => {
        setActions(() => fetched.OtherActions);
        setLost(false);
      },
      () => {
        setLost(true);
      },
    );
  };
  return (
    <details
      class="note-others"
      onToggle={(event) => {
        if (event.currentTarget.open) fetchActions();
      }}
    >
      <summary>{SENDING.others}</summary>
      <p role="status">{isLost ? SENDING.notLoaded : ''}</p>
      {Actions !== undefined && <Actions {...props} />}
    </details>
  );
}
