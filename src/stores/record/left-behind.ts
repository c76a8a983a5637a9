import { readStored, writeStored, type WriteResult } from '../../browser/local-storage.ts';
import { changeOf, withChanges, type FieldChange, type SetField } from '../../domain/record/field-change.ts';
import type { ParsedDocument } from '../../domain/record/parse-document.ts';
import { forgetTrouble, noteTrouble } from './trouble.ts';

export type RecordKind<Value> = {
  readonly empty: Value;
  readonly parse: (text: string) => ParsedDocument<Value>;
};

/** Says which fields to set, given the record as it stands. */
export type MakeChange<Value> = (set: SetField<Value>, now: Value) => void;

/**
 * The records of one kind that are not open: what could not be written to them when they were left, and changes to them
 * where they are stored. One that cannot be read in full is let be: opening it says what is wrong with it.
 */
export function leftBehind<Value>({ empty, parse }: RecordKind<Value>) {
  type Changes = readonly FieldChange<Value>[];
  const waiting = new Map<string, Changes>();

  function write(key: string, make: MakeChange<Value> = () => undefined): WriteResult {
    const found = readStored(key);
    // Another tab may have deleted it: it is not made anew, nearly empty, for what was to be set in it.
    if (found.kind === 'missing' && !waiting.has(key)) return 'refused';
    const parsed = parse(found.kind === 'found' ? found.text : JSON.stringify(empty));
    if (found.kind === 'refused' || parsed.kind !== 'ok') return 'refused';
    const now = withChanges(parsed.record, waiting.get(key) ?? []);
    const change = changeOf<Value>((set) => {
      make(set, now);
    });
    const result = writeStored(key, JSON.stringify(change.apply(now)));
    if (result === 'saved' && waiting.delete(key)) noteTrouble(key, undefined, 0);
    return result;
  }

  return {
    /** What was kept for each record, by its key. */
    waiting: waiting as ReadonlyMap<string, Changes>,
    /** Keeps what could not be written to a record that is left. */
    leave: (key: string, changes: Changes): void => {
      if (changes.length > 0) waiting.set(key, changes);
    },
    /** What was kept for a record that is opened again. */
    take: (key: string): Changes => {
      const changes = waiting.get(key) ?? [];
      waiting.delete(key);
      return changes;
    },
    /** Changes a record where it is stored, along with what was kept for it. */
    write,
    /** Tries to write everything that was kept. */
    writeAll: (): void => {
      for (const key of waiting.keys()) write(key);
    },
    /** Forgets a record that is to be removed; returns a function that keeps again what was kept for it. */
    forget: (key: string): (() => void) => {
      const changes = waiting.get(key) ?? [];
      waiting.delete(key);
      forgetTrouble(key);
      return () => {
        if (changes.length > 0) waiting.set(key, changes);
      };
    },
  };
}
