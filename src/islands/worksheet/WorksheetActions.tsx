import { useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';
import { downloadText } from '../../browser/download.ts';
import { calendarDate } from '../../domain/dates/calendar-date.ts';
import { withCardMoments } from '../../domain/worksheet/card-moments.ts';
import { fileNameOf } from '../../domain/files/file-name.ts';
import { worksheetAsMarkdown, worksheetAsText } from '../../domain/worksheet/worksheet-export.ts';
import type { Question } from '../../domain/worksheet/worksheet.ts';
import { $interview } from '../../stores/record/current.ts';
import { WORKSHEET, WORKSHEET_WORDS } from '../../text/worksheet.ts';

/** Copy and download. An island because each needs what was written. */
export function WorksheetActions({ questions }: { readonly questions: readonly Question[] }) {
  const [outcome, setOutcome] = useState('');

  async function copy(): Promise<void> {
    const isCopied = await copyText(worksheetAsText(questions, withCardMoments($interview.get()), WORKSHEET_WORDS));
    setOutcome(isCopied ? WORKSHEET.copied : WORKSHEET.copyRefused);
  }

  function download(): void {
    const interview = $interview.get();
    const day = interview.date || calendarDate(new Date());
    const name = fileNameOf([WORKSHEET.fileKind, interview.company, interview.round, day], 'md');
    downloadText(name, worksheetAsMarkdown(questions, withCardMoments(interview), WORKSHEET_WORDS), 'text/markdown');
  }

  return (
    <div class="needs-script">
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          {WORKSHEET.copy}
        </button>
        <button type="button" onClick={download}>
          {WORKSHEET.download}
        </button>
      </p>
      <p role="status">{outcome}</p>
    </div>
  );
}
