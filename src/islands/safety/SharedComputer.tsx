/*
 * The room of safety: keeping everything in the tab while the computer is shared (here), whether what was written is safe,
 * the reminder of a backup, and erasing.
 */
import { useState } from 'preact/hooks';
import { isShared } from '../../browser/shared-computer.ts';
import { focusSoon } from '../../browser/focus-soon.ts';
import { interviewsIn, keepInBrowser, keepInTab, type Switched } from '../../stores/safety/shared-computer.ts';
import { SHARED_COMPUTER } from '../../text/safety/shared-computer.ts';
import { useAwake } from '../fields/use-saved.ts';
import { BackUpFirst } from './BackUpFirst.tsx';

const SWITCH = 'shared-computer-switch';
const FIRST_ANSWER = 'shared-computer-answer';

/** Keeps everything in this tab until it is closed, and undoes that. An island because only the tab knows. */
export function SharedComputer() {
  const isAwake = useAwake();
  const isOn = isAwake && isShared();
  const [isAsking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Exclude<Switched, 'done'>>();

  /** Everything that is open was read from the other place: the page begins anew. */
  const finish = (result: Switched): void => {
    if (result === 'done') location.reload();
    else setFailed(result);
  };
  const ask = (): void => {
    setFailed(undefined);
    if (!isOn && interviewsIn('browser') === 0) {
      finish(keepInTab('move'));
      return;
    }
    setAsking(true);
    focusSoon(FIRST_ANSWER);
  };
  const cancel = (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        setAsking(false);
        focusSoon(SWITCH);
      }}
    >
      {isOn ? SHARED_COMPUTER.stay : SHARED_COMPUTER.cancel}
    </button>
  );

  return (
    <div class="shared-computer">
      {isOn && (
        <p>
          <strong>{SHARED_COMPUTER.isOn}</strong> {SHARED_COMPUTER.beforeLeaving}
        </p>
      )}
      <p>
        <button type="button" id={SWITCH} disabled={!isAwake} aria-expanded={isAsking} onClick={ask}>
          {isOn ? SHARED_COMPUTER.turnOff : SHARED_COMPUTER.turnOn}
        </button>
      </p>
      {isAsking && (
        <div class="asking" role="group" aria-labelledby={SWITCH}>
          {isOn ? (
            <p>
              {interviewsIn('tab') === 0 ? SHARED_COMPUTER.askOffEmpty : SHARED_COMPUTER.askOff(interviewsIn('tab'))}{' '}
              {interviewsIn('browser') > 0 && SHARED_COMPUTER.beside}
            </p>
          ) : (
            <p>
              {SHARED_COMPUTER.found(interviewsIn('browser'))} {SHARED_COMPUTER.gone} {SHARED_COMPUTER.otherTabs}
            </p>
          )}
          {!isOn && <BackUpFirst id={FIRST_ANSWER} />}
          <p class="actions">
            {isOn ? (
              <button
                type="button"
                id={FIRST_ANSWER}
                onClick={() => {
                  finish(keepInBrowser());
                }}
              >
                {SHARED_COMPUTER.store}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  onClick={() => {
                    finish(keepInTab('move'));
                  }}
                >
                  {SHARED_COMPUTER.move}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    finish(keepInTab('leave'));
                  }}
                >
                  {SHARED_COMPUTER.leave}
                </button>
              </>
            )}
            {cancel}
          </p>
        </div>
      )}
      <p role="status">{failed !== undefined && SHARED_COMPUTER[failed]}</p>
    </div>
  );
}
