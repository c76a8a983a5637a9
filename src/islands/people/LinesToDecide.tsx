import type { LeftLine } from '../../domain/people/paste/left-line.ts';
import { PEOPLE } from '../../text/people/people.ts';

/** A line of a pasted text that may hold somebody; the same line may be there twice. */
export type Offered = Extract<LeftLine, { kind: 'maybe' }> & { readonly key: string };

/** Where the focus goes when the line before has been decided. */
export const addLineId = (key: string): string => `add-line-${key}`;

type Props = {
  readonly lines: readonly Offered[];
  readonly onAdd: (line: Offered) => void;
  readonly onLeave: (lines: readonly Offered[]) => void;
};

/** The lines of a pasted text in which somebody may be, each to take or to leave. They are in the notes until they are taken. */
export function LinesToDecide({ lines, onAdd, onLeave }: Props) {
  if (lines.length === 0) return null;
  return (
    <div class="offer">
      <p id="lines-to-decide">{PEOPLE.lines}</p>
      <ul class="people-list" aria-labelledby="lines-to-decide">
        {lines.map((line) => (
          <li key={line.key}>
            <p>{line.text.trim()}</p>
            <p class="actions">
              <button
                type="button"
                id={addLineId(line.key)}
                aria-label={`${PEOPLE.addLine}: ${line.text.trim()}`}
                onClick={() => {
                  onAdd(line);
                }}
              >
                {PEOPLE.addLine}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`${PEOPLE.leaveLine}: ${line.text.trim()}`}
                onClick={() => {
                  onLeave([line]);
                }}
              >
                {PEOPLE.leaveLine}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {lines.length > 2 && (
        <p class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onLeave(lines);
            }}
          >
            {PEOPLE.leaveLines}
          </button>
        </p>
      )}
    </div>
  );
}
