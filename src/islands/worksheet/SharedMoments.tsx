import { SHARED_MOMENTS } from '../../domain/worksheet/ids-in-code.ts';
import { $interview } from '../../stores/record/current.ts';
import { writeField } from '../../stores/record/write-field.ts';
import { useSaved } from '../fields/use-saved.ts';
import { RuledLines } from './RuledLines.tsx';
import { WrittenAnswer, WrittenText } from './WrittenAnswer.tsx';

type Props = {
  /** Ruled lines for handwriting when it is printed blank, which names nobody. */
  readonly lines: number;
  readonly helpId: string | undefined;
  /** The id of the words of the question. */
  readonly questionId: string;
};

/**
 * One moment for each person met: the field on their card, by name. Without cards it is a list; what was written into
 * that stays. An island because cards are added on other pages.
 */
export function SharedMoments({ lines, helpId, questionId }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const hasList = useSaved($interview, ({ answers }) => (answers[SHARED_MOMENTS] ?? '') !== '');
  const named = Object.entries(people).filter(([, { name }]) => name !== '');
  return (
    <>
      {named.length > 0 && (
        <div class="moments" role="group" aria-labelledby={questionId}>
          {named.map(([id, { name, moment }]) => (
            <div key={id}>
              <label for={`moment-${id}`}>{name}</label>
              <WrittenText
                id={`moment-${id}`}
                path={['record', 'people', id, 'moment']}
                text={moment}
                lines={1}
                helpId={helpId}
                onWrite={(typed) => {
                  writeField(['record', 'people', id, 'moment'], typed, 'soon');
                }}
              />
            </div>
          ))}
        </div>
      )}
      {named.length === 0 || hasList ? (
        <WrittenAnswer id={SHARED_MOMENTS} lines={lines} helpId={helpId} />
      ) : (
        <RuledLines lines={lines} />
      )}
    </>
  );
}
