import { useEffect, useState } from 'preact/hooks';
import { focusNearby } from '../../../browser/focus-soon.ts';
import { highlightIn } from '../../../browser/highlight.ts';
import { firstOfEach, followed, keyOf, type Finding } from '../../../domain/note/review/finding.ts';
import { writeNote } from '../../../stores/note.ts';
import { EYE } from '../../../text/note/eye.ts';
import { useCanWrite } from '../../fields/use-can-write.ts';
import { useFocusKept } from '../../fields/use-focus-kept.ts';
import type { EyeProps } from '../EditorsEye.tsx';
import { FindingItem } from './FindingItem.tsx';
import { HintLine } from './HintLine.tsx';
import { phrasingFor } from './phrasing-for.ts';
import { usePointer } from './use-pointer.tsx';
import { useFindings } from './use-findings.ts';

/** What an editor would point at in a finished note. It says so calmly below it, and holds nothing up. */
export function ReadOver(props: EyeProps) {
  const { id, text, facts, onFound } = props;
  const { note } = facts;
  const canWrite = useCanWrite();
  const section = useFocusKept<HTMLElement>('note-eye');
  const read = useFindings(props);
  const [said, say] = useState('');
  const found = (read?.findings ?? []).flatMap((finding) => followed(finding, read?.text ?? text, text) ?? []);
  const isDismissed = (finding: Finding): boolean => note.dismissed.includes(keyOf(finding));
  const left = found.filter((finding) => !isDismissed(finding));
  const shown = firstOfEach(left.filter(({ isSoft }) => !isSoft));
  const hints = left.filter(({ isSoft }) => isSoft);
  const waved = new Set(found.filter(isDismissed).map(keyOf));
  const keys = left.map(keyOf).join('\n');

  useEffect(() => {
    const places = left.filter(({ where, isSoft }) => where === 'body' && !isSoft);
    return highlightIn(document.querySelector('.note-preview .note-paper'), text.body, places);
  }, [read?.findings, keys, text.body]);
  usePointer(shown.length, onFound);

  const dismiss = (finding: Finding, at: number): void => {
    writeNote(id, note, ['dismissed'], [...note.dismissed, keyOf(finding)], 'now');
    const rest = shown.filter((each) => keyOf(each) !== keyOf(finding)).length;
    say(EYE.nowDismissed(rest));
    focusNearby(rest === 0 || finding.isSoft ? 'note-eye' : `eye-${String(Math.min(at, rest - 1))}`);
  };
  const otherwise = (finding: Finding): (() => void) | undefined => {
    const next = canWrite && read !== undefined ? phrasingFor(finding, props, read.context) : undefined;
    return (
      next &&
      (() => {
        const { part, phrasing, sentence } = next();
        writeNote(id, note, ['phrasings', part], phrasing, 'now');
        say(EYE.saidOtherwise(sentence));
        focusNearby('note-eye');
      })
    );
  };
  if (read === undefined) return null;
  const times = new Map<string, number>();
  const keyIn = (finding: Finding): string => {
    const key = keyOf(finding);
    times.set(key, (times.get(key) ?? 0) + 1);
    return `${key} ${String(times.get(key))}`;
  };
  return (
    <section ref={section} class="note-eye" aria-labelledby="note-eye">
      <h3 id="note-eye" tabIndex={-1}>
        {EYE.heading}
      </h3>
      <p>{shown.length > 0 ? EYE.count(shown.length) : read.isCurrent ? EYE.clear : EYE.waits}</p>
      {/* Only what was just pressed is announced: what is found follows the typing. */}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((finding, at) => (
            <FindingItem
              key={keyIn(finding)}
              finding={finding}
              text={text}
              dismissId={`eye-${String(at)}`}
              onSayOtherwise={otherwise(finding)}
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
      {hints.map((finding) => (
        <HintLine
          key={keyIn(finding)}
          finding={finding}
          onDismiss={
            canWrite
              ? () => {
                  dismiss(finding, 0);
                }
              : undefined
          }
        />
      ))}
      {read.isPartial && <p class="help">{EYE.othersLate}</p>}
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
