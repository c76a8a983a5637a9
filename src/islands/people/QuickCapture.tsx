import { DecideBy } from './DecideBy.tsx';
import { PeopleMet } from './PeopleMet.tsx';

/** What can be written down with one hand on the way out: names, and when they decide. An island as each is saved at once. */
export function QuickCapture() {
  return (
    <PeopleMet>
      <DecideBy />
    </PeopleMet>
  );
}
