import type { Collected } from '../../domain/backup/frames.ts';
import { READING } from '../../text/devices/reading.ts';

/** How much of a sequence was read, and a square for each code, empty while it is missing. */
export function Missing({ collected: { total, parts } }: { readonly collected: Collected }) {
  const words = READING.progress(parts.size, total);
  // Said aloud at each quarter: each code would be too much to listen to.
  const quarter = Math.floor((parts.size * 4) / total);
  return (
    <>
      <p aria-hidden="true">{words}</p>
      <p role="status" class="visually-hidden">
        {quarter > 0 && READING.progress(Math.ceil((quarter * total) / 4), total)}
      </p>
      <ol class="code-grid" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <li key={index} class={parts.has(index) ? 'code-read' : ''} />
        ))}
      </ol>
    </>
  );
}
