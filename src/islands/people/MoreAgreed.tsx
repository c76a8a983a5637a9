import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $interview } from '../../stores/record/current.ts';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { NOT_LOADED } from '../../text/saving/not-loaded.ts';
import { useSaved } from '../fields/use-saved.ts';
import type { AgreementFieldsProps } from './AgreementFields.tsx';

/** The rest of what was agreed, behind a tap, and two lines for it on paper. An island as its fields are fetched once it is opened. */
export function MoreAgreed() {
  const details = useRef<HTMLDetailsElement>(null);
  const [Fields, setFields] = useState<ComponentType<AgreementFieldsProps> | null>(null);
  const fetchFields = (): void => {
    if (details.current?.open !== true || Fields !== null) return;
    import('./AgreementFields.tsx').then(
      ({ AgreementFields }) => {
        setFields(() => AgreementFields);
      },
      () => {
        alert(NOT_LOADED);
      },
    );
  };
  // The tap that wakes it may have opened it already.
  useEffect(fetchFields, []);
  const contact = useSaved($interview, ({ agreement, people }) => people[agreement.with]?.name ?? '');
  const channel = useSaved($interview, ({ agreement }) => agreement.channel);
  return (
    <>
      <div class="agreed">
        <p>
          {AGREEMENT.with}: {contact}
        </p>
        <p>
          {AGREEMENT.channelLegend}: {channel !== null && AGREEMENT.channels[channel]}
        </p>
      </div>
      <details ref={details} class="later needs-script" onToggle={fetchFields}>
        <summary>{AGREEMENT.more}</summary>
        {Fields !== null && <Fields asks="what-can-wait" />}
      </details>
    </>
  );
}
