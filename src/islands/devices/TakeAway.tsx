import { useState } from 'preact/hooks';
import type { Part } from '../../domain/backup/part-of-backup.ts';
import { addedUp, contentsOf } from '../../domain/record/contents.ts';
import { $allInterviews } from '../../stores/interviews/all-interviews.ts';
import { TAKING } from '../../text/devices/taking.ts';
import { contentsInWords } from '../../text/interviews/deleting.ts';
import { ALL, WhatGoes, type PrivateQuestion } from '../backup/WhatGoes.tsx';
import { lazyPart } from '../fields/lazy-part.ts';
import { useSaved } from '../fields/use-saved.ts';
import type { Way } from './TakenAlong.tsx';

const alongPart = lazyPart(() => import('./TakenAlong.tsx'));
const WAYS: readonly Way[] = ['link', 'code', 'file'];

/**
 * Takes what is stored to another device: what of it, and by which way. An island because only the browser knows what is
 * stored; what makes links and codes is fetched when somebody asks for one.
 */
export function TakeAway({ privateQuestions }: { readonly privateQuestions: readonly PrivateQuestion[] }) {
  const { byId } = useSaved($allInterviews, (all) => all);
  const [goes, setGoes] = useState<Part>(ALL);
  const [asked, setAsked] = useState<{ readonly way: Way } | undefined>();
  const { part, isLate } = alongPart.usePart(asked !== undefined);
  const chosen = [...byId].filter(([id]) => goes.only === null || goes.only === id);
  const contents = addedUp(chosen.map(([, each]) => contentsOf(each)));

  return (
    <div class="take-away">
      <WhatGoes
        id="take-which"
        part={goes}
        privateQuestions={privateQuestions}
        onChange={(next) => {
          setGoes(next);
          setAsked(undefined);
        }}
      />
      <p class="help">{TAKING.holds(contentsInWords(contents))}</p>
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
      {asked !== undefined && part !== undefined && <part.TakenAlong asked={asked} goes={goes} />}
    </div>
  );
}
