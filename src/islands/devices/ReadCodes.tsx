import { useState } from 'preact/hooks';
import { READING } from '../../text/devices/reading.ts';
import { lazyPart } from '../fields/lazy-part.ts';
import type { Source } from './CodeReader.tsx';

const readerPart = lazyPart(() => import('./CodeReader.tsx'));

/**
 * Brings what another device shows as codes: with the camera, from a photo, or as a file. An island because a camera is
 * only in the browser; what reads codes is fetched when somebody reads one.
 */
export function ReadCodes() {
  const [source, setSource] = useState<Source | undefined>();
  const { part, isLate } = readerPart.usePart(source !== undefined);
  return (
    <div class="read-codes">
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            setSource({ kind: 'camera' });
          }}
        >
          {READING.camera}
        </button>
        <label class="file-button">
          <input
            type="file"
            accept="image/*"
            multiple
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              if (files.length > 0) setSource({ kind: 'photos', files });
              // The same photo may be chosen again.
              currentTarget.value = '';
            }}
          />
          <span>{READING.photo}</span>
        </label>
        <a class="file-link" href="#bring-back">
          {READING.file}
        </a>
      </p>
      {isLate && <p role="status">{READING.notLoaded}</p>}
      {source !== undefined && part !== undefined && <part.CodeReader source={source} />}
    </div>
  );
}
