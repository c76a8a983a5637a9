import { useMemo } from 'preact/hooks';
import { CODES } from '../../text/devices/taking.ts';
import { CodePicture } from './CodePicture.tsx';
import { CodeSequence } from './CodeSequence.tsx';
import type { Made } from './made.ts';

/** A link longer than this makes a code that a phone has to be held still for: more codes are read sooner. */
const LONGEST_IN_ONE = 800;

/** What is taken along as codes for the camera of the other device: one that holds the link, or several in turns. */
export function ShowCodes({ bytes, link }: Made) {
  const inOne = useMemo(() => new TextEncoder().encode(link), [link]);
  const isOne = link.length <= LONGEST_IN_ONE;
  return (
    <>
      <h3>{isOne ? CODES.heading : CODES.headingSeveral}</h3>
      {isOne && <p>{CODES.one}</p>}
      {isOne ? <CodePicture bytes={inOne} label={CODES.label} /> : <CodeSequence bytes={bytes} />}
      <p class="help">{CODES.warning}</p>
      <p class="help">{CODES.iphone}</p>
    </>
  );
}
