import { useEffect } from 'preact/hooks';
import { loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { EraseOne } from './EraseOne.tsx';

/** Erasing one interview or everything, from one place. An island because only the browser knows what is there. */
export function Erase() {
  useEffect(loadAllInterviews, []);
  return (
    <>
      <EraseOne />
      <EraseEverything />
    </>
  );
}
