import { useState } from 'preact/hooks';
import { focusSoon } from '../../browser/focus-soon.ts';
import { duplicatesIn, leftOfTwo, mergePeople } from '../../domain/people/duplicates.ts';
import { $interview } from '../../stores/record/current.ts';
import { joinPeople } from '../../stores/people.ts';
import { PEOPLE } from '../../text/people/people.ts';
import { changeButtonId, type Removed } from './PeopleList.tsx';
import { addToNotes, replaceInNotes } from './people-notes.ts';
import { useSaved } from '../fields/use-saved.ts';

type Props = { readonly onMerged: (other: Omit<Removed, 'interviewId'>) => void };

/** Two cards that look like one person, and the offer to make them one. Nothing is merged without being asked. */
export function PeopleDuplicates({ onMerged }: Props) {
  const people = useSaved($interview, (record) => record.people);
  const [apart, setApart] = useState<readonly string[]>([]);
  const [pair] = duplicatesIn(people).filter((ids) => !apart.includes(ids.join()));
  if (pair === undefined) return null;
  const [keptId, otherId] = pair;
  const [kept, other] = [people[keptId], people[otherId]];
  if (kept === undefined || other === undefined) return null;

  const merge = (): void => {
    // From the store: what was typed last may not be drawn yet.
    const now = $interview.get().people;
    const two = [now[keptId] ?? kept, now[otherId] ?? other] as const;
    const left = leftOfTwo(...two);
    const separate = joinPeople(keptId, otherId, mergePeople(...two));
    addToNotes(left);
    const bringBack = (): void => {
      separate();
      replaceInNotes(left, '');
    };
    onMerged({ id: otherId, name: other.name, bringBack });
  };

  return (
    <div class="offer">
      <p>{PEOPLE.same(kept.name, other.name === kept.name ? other.email || other.name : other.name)}</p>
      <p class="actions">
        <button type="button" onClick={merge}>
          {PEOPLE.merge}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setApart((now) => [...now, pair.join()]);
            focusSoon(changeButtonId(keptId));
          }}
        >
          {PEOPLE.keepApart}
        </button>
      </p>
    </div>
  );
}
