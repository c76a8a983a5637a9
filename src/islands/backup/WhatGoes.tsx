import { useEffect } from 'preact/hooks';
import type { Part } from '../../domain/backup/part-of-backup.ts';
import { $allInterviews, loadAllInterviews } from '../../stores/interviews/all-interviews.ts';
import { WHAT_GOES } from '../../text/backup/what-goes.ts';
import { nameOf } from '../../text/interviews/interviews.ts';
import { useSaved } from '../fields/use-saved.ts';

export type PrivateQuestion = { readonly id: string; readonly question: string };

/** Everything goes. */
export const ALL: Part = { only: null, without: [] };

type Props = {
  /** Of its own on the page. */
  readonly id: string;
  readonly part: Part;
  readonly privateQuestions: readonly PrivateQuestion[];
  readonly onChange: (part: Part) => void;
};

/** Chooses what goes to a file or to another device: one interview or all, with or without what is private. */
export function WhatGoes({ id, part, privateQuestions, onChange }: Props) {
  const { byId } = useSaved($allInterviews, (all) => all);
  useEffect(loadAllInterviews, []);
  const names = [...byId].map(([each, interview]) => [each, nameOf(interview)] as const);

  return (
    <div>
      {names.length > 1 && (
        <div class="field">
          <label for={id}>{WHAT_GOES.which}</label>
          <select
            id={id}
            value={part.only ?? ''}
            onChange={({ currentTarget }) => {
              onChange({ ...part, only: currentTarget.value === '' ? null : currentTarget.value });
            }}
          >
            <option value="">{WHAT_GOES.all}</option>
            {names.map(([each, name]) => (
              <option key={each} value={each}>
                {WHAT_GOES.only(name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={part.without.length > 0}
          aria-describedby={`${id}-private`}
          onChange={({ currentTarget }) => {
            onChange({ ...part, without: currentTarget.checked ? privateQuestions.map(({ id: each }) => each) : [] });
          }}
        />
        <span>{WHAT_GOES.private}</span>
      </label>
      {part.without.length > 0 && (
        <p class="help" id={`${id}-private`}>
          {WHAT_GOES.privateHelp(privateQuestions.map(({ question }) => question))}
        </p>
      )}
    </div>
  );
}
