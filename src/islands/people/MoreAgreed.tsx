import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AGREEMENT } from '../../text/people/agreement.ts';
import { NOT_LOADED } from '../../text/saving/not-loaded.ts';
import type { AgreementFieldsProps } from './AgreementFields.tsx';

/** The rest of what was agreed, behind a tap. An island because its fields are fetched only when somebody opens it. */
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
  return (
    <details ref={details} class="later needs-script" onToggle={fetchFields}>
      <summary>{AGREEMENT.more}</summary>
      {Fields !== null && <Fields asks="what-can-wait" />}
    </details>
  );
}
