import { useEffect, useState } from 'preact/hooks';

/** A part of the page that is fetched once somebody needs it, and then is at hand for whoever else does. */
export type LazyPart<Part> = {
  readonly usePart: (isNeeded: boolean) => {
    readonly part: Part | undefined;
    /** Whether it could not be had, as without a signal. */
    readonly isLate: boolean;
    /** Whether it is on its way. */
    readonly isAwaited: boolean;
    /** Tries again. */
    readonly fetchAgain: () => void;
  };
};

/** A part of the page by how it is fetched. */
export function lazyPart<Part extends object>(fetch: () => Promise<Part>): LazyPart<Part> {
  let there: Part | undefined;
  return {
    usePart: (isNeeded) => {
      const [, draw] = useState(there);
      const [isLate, setLate] = useState(false);
      const fetchAgain = (): void => {
        if (there !== undefined) return;
        void fetch().then(
          (part) => {
            there = part;
            setLate(false);
            draw(() => part);
          },
          () => {
            setLate(true);
          },
        );
      };
      useEffect(() => {
        if (isNeeded) fetchAgain();
      }, [isNeeded]);
      const isMissing = isNeeded && there === undefined;
      return {
        part: isNeeded ? there : undefined,
        isLate: isMissing && isLate,
        isAwaited: isMissing && !isLate,
        fetchAgain,
      };
    },
  };
}
