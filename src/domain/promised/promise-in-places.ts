import { promisedAnew, promisedFor } from '../dates/promised-for.ts';
import type { Interview } from '../record/interview.ts';
import { EMPTY_PROMISE, type Promised } from '../record/promise.ts';
import { promisePieces } from './promise-pieces.ts';

/**
 * What changes when the day and the name that were typed with something promised go to their own fields, of which none
 * that is filled is written over.
 * @param today the calendar date on the clock of the person
 * @returns the fields that change, or undefined when everything is in its place
 * @example promiseInPlaces(interview, 'm2x8t4', '2026-11-03') // { what: 'my portfolio', said: 'by tomorrow', saidOn: '', picked: '' }
 */
export function promiseInPlaces(
  { date, people, promised }: Pick<Interview, 'date' | 'people' | 'promised'>,
  id: string,
  today: string,
): Partial<Promised> | undefined {
  const promise = promised[id] ?? EMPTY_PROMISE;
  const isDayKnown = promise.said.trim() !== '' || promise.picked !== '';
  const said = (words: string) => promisedAnew(date, promise, words, today);
  const names = Object.fromEntries(Object.entries(people).map(([person, { name }]) => [person, name]));
  const pieces = promisePieces(promise.what, {
    names: promise.to === '' ? names : {},
    // Nobody promises a day that has gone by: it is part of what is promised.
    isDay: (words) => !isDayKnown && promisedFor(date, said(words)) >= today,
  });
  if (pieces.what === promise.what) return undefined;
  return {
    what: pieces.what,
    ...(pieces.to !== '' && { to: pieces.to }),
    ...(pieces.said !== '' && said(pieces.said)),
  };
}
