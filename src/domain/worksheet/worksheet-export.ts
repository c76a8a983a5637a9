import type { Interview } from '../record/interview.ts';
import { SHEET_FACTS, sheetFact, type SheetFactWords } from './sheet-facts.ts';
import { answerTo, HALVES, listItems, type Half, type Question } from './worksheet.ts';

export type WorksheetWords = {
  readonly title: string;
  readonly facts: SheetFactWords;
  /** What was promised to the other side. */
  readonly promised: {
    readonly heading: string;
    /** Each thing in a line: what, to whom, by when, and whether it is sent. */
    readonly lines: (interview: Interview) => readonly string[];
  };
  readonly halves: Readonly<Record<Half, string>>;
  /** How a place on the scale is written, given what 1 and 5 stand for. */
  readonly score: (score: number, ends: readonly [string, string] | undefined) => string;
};

/** How a sheet is written down: plain text or Markdown. */
type Format = {
  readonly title: (title: string) => string;
  readonly fact: (label: string, fact: string) => string;
  readonly half: (heading: string) => string;
  readonly question: (question: string) => string;
  readonly text: (text: string) => string;
};

/**
 * A person's text so that Markdown shows it as they wrote it, line breaks included.
 * @example escapeMarkdown('# not a heading') // '\\# not a heading'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+=:])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2')
    .replace(/^( {4}| {0,3}\t)/gm, (indent) => `&#${String(indent.charCodeAt(0))};${indent.slice(1)}`)
    .replace(/\n/g, '  \n');
}

const PLAIN: Format = {
  title: (title) => title,
  fact: (label, fact) => `${label}: ${fact}`,
  half: (heading) => heading.toUpperCase(),
  question: (question) => question,
  text: (text) => text,
};

const MARKDOWN: Format = {
  title: (title) => `# ${title}`,
  fact: (label, fact) => `- ${label}: ${escapeMarkdown(fact)}`,
  half: (heading) => `## ${heading}`,
  question: (question) => `### ${question}\n`,
  text: escapeMarkdown,
};

function writeQuestion(question: Question, interview: Interview, words: WorksheetWords, format: Format): string {
  const { text, score } = answerTo(question.id, interview);
  const written =
    question.kind === 'list'
      ? listItems(text)
          .map((item) => `- ${format.text(item)}`)
          .join('\n')
      : format.text(text.trim());
  const place = score === undefined ? '' : format.text(words.score(score, question.ends));
  const answer = [place, written].filter((part) => part !== '').join('\n\n');
  return answer === '' ? '' : `${format.question(question.question)}\n${answer}`;
}

/** Which interview it is about, a line for each fact that is known. */
function writeFacts(interview: Interview, { facts }: WorksheetWords, format: Format): readonly string[] {
  const lines = SHEET_FACTS.map((fact) => [facts.labels[fact], sheetFact(fact, interview, facts)] as const)
    .filter(([, known]) => known !== '')
    .map(([label, known]) => format.fact(label, known));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function writePromised(interview: Interview, { promised }: WorksheetWords, format: Format): readonly string[] {
  const lines = promised.lines(interview).map((line) => `- ${format.text(line)}`);
  return lines.length === 0 ? [] : [format.half(promised.heading), lines.join('\n')];
}

function writeWorksheet(
  questions: readonly Question[],
  interview: Interview,
  words: WorksheetWords,
  format: Format,
): string {
  const halves = HALVES.flatMap((half) => {
    const answered = questions
      .filter((question) => question.half === half)
      .map((question) => writeQuestion(question, interview, words, format))
      .filter((written) => written !== '');
    return answered.length === 0 ? [] : [format.half(words.halves[half]), ...answered];
  });
  return (
    [
      format.title(words.title),
      ...writeFacts(interview, words, format),
      ...halves,
      ...writePromised(interview, words, format),
    ].join('\n\n') + '\n'
  );
}

/** Which interview it is about, the answered questions in the order of the sheet, word for word, and what was promised. */
export function worksheetAsText(questions: readonly Question[], interview: Interview, words: WorksheetWords): string {
  return writeWorksheet(questions, interview, words, PLAIN);
}

/** The same as Markdown: a heading for each half and question, answers shown as they were written. */
export function worksheetAsMarkdown(
  questions: readonly Question[],
  interview: Interview,
  words: WorksheetWords,
): string {
  return writeWorksheet(questions, interview, words, MARKDOWN);
}
