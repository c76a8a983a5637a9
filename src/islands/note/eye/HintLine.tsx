import type { Finding } from '../../../domain/note/review/finding.ts';
import { EYE } from '../../../text/note/eye.ts';

type Props = {
  readonly finding: Finding;
  /** Undefined where nothing can be saved. */
  readonly onDismiss: (() => void) | undefined;
};

/** A hint that nobody has to follow, in one quiet line. */
export function HintLine({ finding: { rule, reason }, onDismiss }: Props) {
  return (
    <p class="help eye-hint">
      <span id={`eye-${rule}`}>{reason}</span>{' '}
      {onDismiss !== undefined && (
        <button type="button" class="quiet" aria-describedby={`eye-${rule}`} onClick={onDismiss}>
          {EYE.dismissHint}
        </button>
      )}
    </p>
  );
}
