/* The room of saving: what is said when something cannot be saved (here), and quietly when it is. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readStored, storedKeys } from '../../browser/local-storage.ts';
import { onComingBackBegun } from '../../browser/returning.ts';
import { $interview, $settings } from '../../stores/record/current.ts';
import { EARLY, interviewKey } from '../../stores/record/keys.ts';
import { $saveState, $setAside } from '../../stores/record/trouble.ts';
import { SAVE_FALLBACK } from '../../text/saving/save-fallback.ts';
import { useSaved } from '../fields/use-saved.ts';

/**
 * Says when something is not saved, loudly, and only then. An island on every page because storage can fail on any;
 * the explanation itself is fetched when there is one to give.
 */
export function SaveNotice() {
  const troubles = useSaved($saveState, (state) => Object.keys(state.troubles).length);
  const hasTrouble = useSaved($setAside, (keys) => keys.length) + troubles > 0;
  const [Explanation, setExplanation] = useState<ComponentType | null>(null);
  const [Later, setLater] = useState<ComponentType | null>(null);

  // Here because this one is on every page, and awake.
  useEffect(() => {
    onComingBackBegun(() => {
      const isStored = readStored(interviewKey($settings.get().current)).kind === 'found';
      return isStored ? $interview.get() : undefined;
    });
  }, []);

  useEffect(() => {
    // What was typed on a page that was left too early is there for the next one, where this does not load.
    if (!hasTrouble && storedKeys(EARLY).length === 0) return;
    import('./SaveTrouble.tsx').then(
      ({ SaveTrouble, takeEarly }) => {
        takeEarly();
        setExplanation(() => SaveTrouble);
      },
      () => {
        setExplanation(() => () => <p>{SAVE_FALLBACK}</p>);
      },
    );
  }, [hasTrouble]);

  useEffect(() => {
    setTimeout(() => {
      import('./Later.tsx').then(
        (module) => {
          setLater(() => module.Later);
        },
        // Nothing that a person does needs it.
        () => undefined,
      );
    }, 1000);
  }, []);

  return (
    <>
      <div class="save-notice" role="alert">
        {hasTrouble && Explanation !== null && <Explanation />}
      </div>
      {Later && <Later />}
    </>
  );
}
