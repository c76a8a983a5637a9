import type { Interview } from '../../domain/record/interview.ts';
import { COMPARE } from '../../text/interviews/compare.ts';

/** What one row is about, and what an interview has to say to it: nothing when that is empty. */
export type Row = readonly [heading: string, words: (interview: Interview, id: string) => string];

type Props = {
  readonly columns: readonly { readonly id: string; readonly interview: Interview; readonly name: string }[];
  readonly rows: readonly Row[];
};

/**
 * Interviews in columns. A table, so that a screen reader says whose words it reads and each sheet of paper begins with
 * the names; where there is no room for columns the name stands before each of the words.
 */
export function SideBySide({ columns, rows }: Props) {
  /** A row in which nobody has anything is not worth reading. */
  const isWritten = ([, words]: Row): boolean => columns.some(({ id, interview }) => words(interview, id) !== '');
  return (
    <table class="side-by-side">
      <caption class="visually-hidden">{COMPARE.caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.filter(isWritten).map(([heading, words]) => (
        <tbody key={heading}>
          <tr>
            <th colSpan={columns.length} scope="rowgroup">
              {heading}
            </th>
          </tr>
          <tr>
            {columns.map(({ id, interview, name }) => (
              <td key={id} data-name={name} data-empty={words(interview, id) === '' ? '' : undefined}>
                {words(interview, id) || COMPARE.nothing}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
