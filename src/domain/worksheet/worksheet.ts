/*
 * The room of the worksheet: its questions and what counts as answered (here), its export, what to do better next time,
 * and everything as one text.
 */
import type { Interview, Score } from '../record/interview.ts';

export const HALVES = ['interview', 'company'] as const;
export type Half = (typeof HALVES)[number];

/** word: a few words on one line. text: as much as wanted. list: one item a line. scale: 1 to 5, and why. */
export const QUESTION_KINDS = ['word', 'text', 'list', 'scale'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** How many lines are ruled for handwriting, where a question does not say it. */
export const RULED_LINES: Readonly<Record<QuestionKind, number>> = { word: 1, text: 3, list: 3, scale: 1 };

export type Question = {
  readonly id: string;
  readonly half: Half;
  readonly question: string;
  readonly help?: string | undefined;
  /** What becomes of the answer on this site, which goes without saying on paper. */
  readonly becomes?: string | undefined;
  /** How many lines are ruled for handwriting, where it is another number than for most of its kind. */
  readonly lines?: number | undefined;
  readonly kind: QuestionKind;
  /** What 1 and 5 stand for; only for a scale. */
  readonly ends?: readonly [string, string] | undefined;
};

export type Answer = { readonly text: string; readonly score: Score | undefined };

/**
 * What was answered to one question; `text` is empty and `score` undefined where nothing was.
 * @example answerTo('one-word', { answers: { 'one-word': 'hopeful' }, scores: {} }) // { text: 'hopeful', score: undefined }
 */
export function answerTo(id: string, { answers, scores }: Pick<Interview, 'answers' | 'scores'>): Answer {
  return {
    text: Object.hasOwn(answers, id) ? (answers[id] ?? '') : '',
    score: Object.hasOwn(scores, id) ? scores[id] : undefined,
  };
}

/** How many of these questions have an answer: any text that is not only white space, or a place on the scale. */
export function countAnswered(
  questions: readonly Pick<Question, 'id'>[],
  record: Pick<Interview, 'answers' | 'scores'>,
): number {
  return questions.filter(({ id }) => {
    const { text, score } = answerTo(id, record);
    return text.trim() !== '' || score !== undefined;
  }).length;
}

/**
 * The items of an answer that was written one a line; empty lines are no items.
 * @example listItems('Why us?\n\nWhy now? ') // ['Why us?', 'Why now?']
 */
export function listItems(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
