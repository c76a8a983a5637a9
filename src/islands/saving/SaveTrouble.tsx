import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { downloadText } from '../../browser/download.ts';
import { readStored } from '../../browser/local-storage.ts';
import { saveEverythingAgain } from '../../stores/record/save-again.ts';
import { $saveState, $setAside, forgetSetAside, setAsideText } from '../../stores/record/trouble.ts';
import { SAVING } from '../../text/saving/saving.ts';
import { useSaved } from '../fields/use-saved.ts';
import { ChooseInterview } from './ChooseInterview.tsx';
import { everythingFile } from './everything-file.ts';

export { takeEarly } from '../../stores/take-early.ts';

function downloadAll(): void {
  downloadText(`after-the-interview-${calendarDate(new Date())}.txt`, everythingFile());
}

function downloadStored(key: string): void {
  const found = readStored(key);
  if (found.kind === 'found') downloadText('after-the-interview-unreadable.json', found.text);
}

/** The notice goes away with its buttons: the keyboard continues at the guidance. */
function focusGuidance(): void {
  document.getElementById('main')?.focus();
}

/** What is not saved, why, and what to do next. Only ever rendered inside SaveNotice. */
export function SaveTrouble() {
  const troubles = useSaved($saveState, (state) => state.troubles);
  const hasWaiting = useSaved($saveState, ({ waiting }) => waiting > 0);
  const aside = useSaved($setAside, (keys) => keys);
  const kinds = [...new Set(Object.values(troubles))];

  return (
    <>
      {kinds.map((kind) => (
        <div key={kind}>
          <p>
            <strong>{SAVING.explanations[kind].what}</strong>{' '}
            {kind === 'tooNew' && hasWaiting ? SAVING.tooNewAndWaiting : SAVING.explanations[kind].next}
          </p>
          {kind === 'unchosen' && <ChooseInterview />}
          <p class="actions">
            {kind === 'erased' && (
              <button
                type="button"
                onClick={() => {
                  saveEverythingAgain();
                  focusGuidance();
                }}
              >
                {SAVING.saveAgain}
              </button>
            )}
            <button type="button" onClick={downloadAll}>
              {SAVING.download}
            </button>
            {kind === 'unreadable' &&
              Object.keys(troubles)
                .filter((key) => troubles[key] === kind)
                .map((key) => (
                  <button
                    key={key}
                    type="button"
                    onClick={() => {
                      downloadStored(key);
                    }}
                  >
                    {SAVING.unreadableDownload}
                  </button>
                ))}
          </p>
        </div>
      ))}
      {aside.map((key) => (
        <div key={key}>
          <p>
            <strong>{SAVING.asideWhat}</strong> {SAVING.asideNext}
          </p>
          <p class="actions">
            <button
              type="button"
              onClick={() => {
                downloadText('after-the-interview-set-aside.json', setAsideText(key));
              }}
            >
              {SAVING.asideDownload}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                forgetSetAside(key);
                focusGuidance();
              }}
            >
              {SAVING.asideForget}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
