import { useEffect, useState } from 'preact/hooks';

export type Fetched<Part> = {
  readonly part: Part | undefined;
  /** Whether it could not be had, as without a signal. */
  readonly isMissing: boolean;
  /** Asks for it once more. */
  readonly again: () => void;
};

/**
 * A part of the page that is fetched when it is asked for. What was fetched stays.
 * @param name which part is needed now; undefined when none is
 * @param fetch gives a part by its name
 */
export function useFetched<Name extends string, Part>(
  name: Name | undefined,
  fetch: (name: Name) => Promise<Part>,
  known?: Readonly<Partial<Record<Name, Part>>>,
): Fetched<Part> {
  // Held in an object: a component would be taken for a function that makes the next state.
  const [parts, setParts] = useState<Readonly<Partial<Record<string, Part>>>>(known ?? {});
  const [tries, setTries] = useState(0);
  const [missing, setMissing] = useState<Name | undefined>();
  const isHere = name === undefined || Object.hasOwn(parts, name);
  useEffect(() => {
    if (isHere) return;
    setMissing(undefined);
    fetch(name).then(
      (part) => {
        setParts((others) => ({ ...others, [name]: part }));
      },
      () => {
        setMissing(name);
      },
    );
  }, [name, tries]);
  return {
    part: name === undefined ? undefined : parts[name],
    isMissing: !isHere && missing === name,
    again: () => {
      setTries(tries + 1);
    },
  };
}
