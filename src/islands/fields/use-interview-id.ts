import { useEffect, useState } from 'preact/hooks';
import { $settings } from '../../stores/record/current.ts';

/**
 * The id of the current interview, to be a key: what is open for one interview has no meaning for another. It is right
 * from the first render on, when useSaved still has a newcomer's, so that what was typed before is not drawn anew.
 * What is shown comes from useSaved, as Preact leaves attributes alone while it hydrates.
 */
export function useInterviewId(): string {
  const [id, setId] = useState(() => $settings.get().current);
  useEffect(
    () =>
      $settings.subscribe(({ current }) => {
        setId(current);
      }),
    [],
  );
  return id;
}
