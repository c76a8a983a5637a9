import { useEffect, useState } from 'preact/hooks';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { highlightIn } from '../../../browser/highlight.ts';
import { keyOf, type Finding } from '../../../domain/note/review/finding.ts';
import { writeNote } from '../../../stores/note.ts';
import { EYE } from '../../../text/note/eye.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import type { EyeProps } from '../EditorsEye.tsx';
import { FindingItem } from './FindingItem.tsx';
import { useFindings } from './use-findings.ts';

/** Where the words of a finding stand in the text that was read, or undefined when they are typed over by now. */
function isThere({ where, start, end, about }: Finding, text: EyeProps['text']): boolean {
  return text[where].slice(start, end) === about;
}

/** What an editor would point at in a finished note. It says so calmly below it, and holds nothing up. */
export function ReadOver(props: EyeProps) {
  const { id, text, facts } = props;
  const { note } = facts;
  const canWrite = useCanWrite();
  const { findings, body, isPartial } = useFindings(props);
  const [said, say] = useState('');
  const found = (findings ?? []).filter((finding) => isThere(finding, text));
  const isDismissed = (finding: Finding): boolean => note.dismissed.includes(keyOf(finding));
  const shown = found.filter((finding) => !isDismissed(finding));
  const waved = new Set(found.filter(isDismissed).map(keyOf));
  const keys = shown.map(keyOf).join('\n');

  useEffect(() => {
    const places = shown.filter(({ where, end }) => where === 'body' && end > 0);
    return highlightIn(document.querySelector('.note-preview .note-paper'), body, places);
  }, [findings, keys, text.body]);

  const dismiss = (finding: Finding, at: number): void => {
    writeNote(id, note, ['dismissed'], [...note.dismissed, keyOf(finding)], 'now');
    const left = shown.filter((each) => keyOf(each) !== keyOf(finding)).length;
    say(EYE.nowDismissed(left));
    focusNearby(left === 0 ? 'note-eye' : `eye-${String(Math.min(at, left - 1))}`);
  };
  if (findings === undefined) return null;
  return (
    <section class="note-eye" aria-labelledby="note-eye">
      <h3 id="note-eye" tabIndex={-1}>
        {EYE.heading}
      </h3>
      <p>{shown.length === 0 ? EYE.clear : EYE.count(shown.length)}</p>
      {/* Only what was just pressed is announced: what is found follows the typing. */}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((finding, at) => (
            <FindingItem
              key={`${keyOf(finding)} ${String(finding.start)}`}
              finding={finding}
              text={text}
              dismissId={`eye-${String(at)}`}
              onDismiss={
                canWrite
                  ? () => {
                      dismiss(finding, at);
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      )}
      {isPartial && <p class="help">{EYE.othersLate}</p>}
      {waved.size > 0 && (
        <p class="help">
          {EYE.dismissed(waved.size)}{' '}
          {canWrite && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                const kept = note.dismissed.filter((key) => !waved.has(key));
                writeNote(id, note, ['dismissed'], kept, 'now');
                say(EYE.shownAgain);
                focusNearby('note-eye');
              }}
            >
              {EYE.showAgain}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
