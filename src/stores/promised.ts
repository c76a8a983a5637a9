/* The room of what was promised at an interview: writing it down, taking it away, and saying that it was sent. */
import { EMPTY_PROMISE, PROMISE_FIELDS, type Promised } from '../domain/record/promise.ts';
import { $interview, $settings, changeIn, interviewRecord } from './record/current.ts';

/** An id for something that was promised; it is never used again. */
export function newPromiseId(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** Writes some facts about something promised, which is added when it is new. What is written at once belongs together. */
export function writePromise(id: string, facts: Partial<Promised>): void {
  interviewRecord.changeTogether((set) => {
    for (const field of PROMISE_FIELDS) {
      const value = facts[field];
      if (value !== undefined) set(['promised', id, field], value);
    }
  }, 'soon');
}

/**
 * Puts what was typed of something promised where it belongs.
 * @returns puts it back as it was typed, all of it or, where somebody has changed any of it meanwhile, nothing
 */
export function putInPlaces(id: string, facts: Partial<Promised>): () => void {
  const { current } = $settings.get();
  const before = $interview.get().promised[id] ?? EMPTY_PROMISE;
  const changed = PROMISE_FIELDS.filter((field) => facts[field] !== undefined);
  writePromise(id, facts);
  return () => {
    changeIn(current, (set, now) => {
      const there = now.promised[id];
      if (there === undefined || changed.some((field) => there[field] !== facts[field])) return;
      for (const field of changed) set(['promised', id, field], before[field]);
    });
  };
}

/** Takes something promised away; returns a function that brings it back as it was. */
export function removePromise(id: string): () => void {
  const { current } = $settings.get();
  const promise = $interview.get().promised[id];
  interviewRecord.change(['promised', id], undefined, 'now');
  return () => {
    changeIn(current, (set, now) => {
      // What was written anew under this id meanwhile stays.
      if (now.promised[id] === undefined && promise !== undefined) set(['promised', id], promise);
    });
  };
}

/**
 * Says that something promised was sent on a day.
 * @returns takes that back, unless another day was said meanwhile
 */
export function markPromiseSent(id: string, sentOn: string): () => void {
  const { current } = $settings.get();
  interviewRecord.change(['promised', id, 'sentOn'], sentOn, 'now');
  return () => {
    changeIn(current, (set, now) => {
      if (now.promised[id]?.sentOn === sentOn) set(['promised', id, 'sentOn'], '');
    });
  };
}
