import { useEffect, useState } from 'preact/hooks';
import { addedUp, contentsOf } from '../../domain/record/contents.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { TAKING } from '../../text/devices/taking.ts';
import { contentsInWords } from '../../text/interviews/deleting.ts';
import { nameAmong } from '../../text/interviews/interviews.ts';
import { lazyPart } from '../fields/lazy-part.ts';
import { useSaved } from '../fields/use-saved.ts';
import type { Way } from './TakenAlong.tsx';

const alongPart = lazyPart(() => import('./TakenAlong.tsx'));
const WAYS: readonly Way[] = ['link', 'code', 'file'];
const ALL = '';

/**
 * Takes what is stored to another device: what of it, and by which way. An island because only the browser knows what is
 * stored; what makes links and codes is fetched when somebody asks for one.
 */
export function TakeAway() {
  const { byId } = useSaved($allInterviews, (all) => all);
  useEffect(loadAllInterviews, []);
  const [only, setOnly] = useState(ALL);
  const [withPrivate, setWithPrivate] = useState(true);
  const [asked, setAsked] = useState<{ readonly way: Way } | undefined>();
  const { part, isLate } = alongPart.usePart(asked !== undefined);
  const chosen = only === ALL ? [...byId.values()] : [...byId].filter(([id]) => id === only).map(([, each]) => each);

  return (
    <div class="take-away">
      <p class="field">
        <label for="take-which">{TAKING.which}</label>
        <select
          id="take-which"
          value={only}
          onChange={({ currentTarget }) => {
            setOnly(currentTarget.value);
            setAsked(undefined);
          }}
        >
          <option value={ALL}>{TAKING.all(byId.size)}</option>
          {byId.size > 1 &&
            [...byId].map(([id, interview]) => (
              <option key={id} value={id}>
                {nameAmong(interview, byId.size)}
              </option>
            ))}
        </select>
      </p>
      <p class="help">{TAKING.holds(contentsInWords(addedUp(chosen.map((each) => contentsOf(each)))))}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={withPrivate}
          onChange={({ currentTarget }) => {
            setWithPrivate(currentTarget.checked);
            setAsked(undefined);
          }}
        />
        <span>{TAKING.withPrivate}</span>
      </label>
      <p class="actions">
        {WAYS.map((way) => (
          <button
            key={way}
            type="button"
            onClick={() => {
              setAsked({ way });
            }}
          >
            {TAKING[way]}
          </button>
        ))}
      </p>
      {isLate && <p role="status">{TAKING.notLoaded}</p>}
      {asked !== undefined && part !== undefined && (
        <part.TakenAlong asked={asked} only={only === ALL ? undefined : only} withPrivate={withPrivate} />
      )}
    </div>
  );
}
