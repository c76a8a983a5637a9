import { atom, type ReadableAtom } from 'nanostores';
import { readStored, writeStored } from '../../browser/local-storage.ts';
import type { ParsedDocument } from '../../domain/record/parse-document.ts';
import { lostFields } from '../../domain/record/lost-fields.ts';
import type { Trouble } from '../../domain/record/trouble.ts';
import { noteTrouble, setAside } from './trouble.ts';
import { onLeave, onReturn, onStoredChange, saveLater, saveNow } from './timing.ts';

export type SavedRecord<Value> = {
  /** What the person has now, saved or not. */
  readonly $value: ReadableAtom<Value>;
  /** Reads the record under this key and follows it from now on. */
  readonly open: (key: string) => void;
  /**
   * Changes one field. `set` receives the record as it is stored at that moment and must set the field, not toggle it,
   * as it may run again. A later change of the same `field` replaces one that is not saved yet.
   */
  readonly change: (field: string, set: (record: Value) => Value, when: 'now' | 'soon') => void;
  /**
   * After `erased`: writes what is still here back, because the person asked for it. `merge` makes one record of two,
   * field by field; where both have a field, that of `ours`.
   */
  readonly saveAgain: (merge: (theirs: Value, ours: Value) => Value) => void;
};

export type RecordKind<Value> = {
  readonly empty: Value;
  readonly parse: (text: string) => ParsedDocument<Value>;
};

/** In these troubles writing would destroy something, so the record stays in memory until the person decides. */
const HOLDS_WRITES: ReadonlySet<Trouble | undefined> = new Set<Trouble>(['erased', 'tooNew', 'unreadable']);

/** How long after a write another tab can still undo it by writing what it had read before, in milliseconds. */
const RACE = 500;

/**
 * A document in localStorage and the changes to it that are not stored yet. Every write reads the stored document
 * again and applies only those changes, so that two tabs do not undo each other's fields. Whatever storage does,
 * `$value` keeps what the person wrote; the trouble is reported to trouble.ts.
 */
export function savedRecord<Value>({ empty, parse }: RecordKind<Value>): SavedRecord<Value> {
  const $value = atom(empty);
  type Set = (record: Value) => Value;
  /** What could not be written to the records that were open before, by key. */
  const leftBehind = new Map<string, Map<string, Set>>();
  /** The fields written lately: another tab that wrote at the same moment may undo them. */
  const recent = new Map<string, { set: Set; before: Value; ours: Value; time: number }>();
  let unsaved = new Map<string, Set>();
  let key = '';
  let storedText: string | undefined;
  let stored = empty;
  let trouble: Trouble | undefined;

  function report(next: Trouble | undefined): void {
    trouble = next;
    noteTrouble(key, next, unsaved.size);
  }

  function withUnsaved(): Value {
    return [...unsaved.values()].reduce((record, set) => set(record), stored);
  }

  /** Takes in a document that cannot be read: it is kept whole elsewhere before anything is written over it. */
  function salvage(text: string, salvaged: Value | undefined): Trouble | undefined {
    stored = salvaged ?? empty;
    if (!setAside(key, text)) return 'unreadable';
    const replacement = JSON.stringify(stored);
    if (writeStored(key, replacement) === 'saved') storedText = replacement;
    return undefined;
  }

  function accept(text: string): Trouble | undefined {
    storedText = text;
    const parsed = parse(text);
    if (parsed.kind === 'broken') return salvage(text, parsed.salvaged);
    stored = parsed.kind === 'ok' ? parsed.record : (parsed.readable ?? empty);
    return parsed.kind === 'ok' ? undefined : 'tooNew';
  }

  /** Brings `stored` up to what storage holds now; false when storage does not let us look. */
  function read(): boolean {
    const found = readStored(key);
    const isNew = found.kind === 'found' && (found.text !== storedText || trouble === 'unreadable');
    if (found.kind === 'refused') report('refused');
    else if (found.kind === 'missing' && storedText !== undefined) report('erased');
    else if (isNew && trouble !== 'erased') report(accept(found.text));
    else if (trouble === 'refused' && unsaved.size === 0) report(undefined);
    return found.kind !== 'refused';
  }

  function show(): void {
    $value.set(withUnsaved());
  }

  function refresh(): void {
    read();
    show();
  }

  /** Two tabs that write at the same moment each read the record without the other's field; the loser writes again. */
  function restoreLostFields(): void {
    for (const [field, { set, before, ours, time }] of recent) {
      if (performance.now() - time > RACE) recent.delete(field);
      else if (!unsaved.has(field) && lostFields([field], before, ours, stored).length > 0) unsaved.set(field, set);
    }
  }

  function remember(ours: Value): void {
    for (const [field, set] of unsaved) {
      // What is taken away as a whole is not brought back in parts.
      for (const part of recent.keys()) if (part.startsWith(`${field}/`)) recent.delete(part);
      // A field written again because it was lost keeps its time, so that two tabs cannot go on for ever.
      if (recent.get(field)?.set !== set) recent.set(field, { set, before: stored, ours, time: performance.now() });
    }
  }

  function write(): void {
    if (unsaved.size === 0) return;
    if (!read() || HOLDS_WRITES.has(trouble)) {
      show();
      report(trouble);
      return;
    }
    const next = withUnsaved();
    const text = JSON.stringify(next);
    const result = writeStored(key, text);
    if (result === 'saved') {
      remember(next);
      unsaved.clear();
      stored = next;
      storedText = text;
    }
    $value.set(next);
    report(result === 'saved' ? undefined : result);
  }

  onLeave(write);
  onReturn(() => {
    refresh();
    write();
  });
  onStoredChange((changedKey) => {
    if (changedKey !== null && changedKey !== key) return;
    read();
    restoreLostFields();
    show();
    if (unsaved.size > 0) saveNow(write);
  });

  return {
    $value,
    open(nextKey) {
      if (nextKey === key) return;
      write();
      leftBehind.set(key, unsaved);
      key = nextKey;
      unsaved = leftBehind.get(key) ?? new Map<string, Set>();
      recent.clear();
      storedText = undefined;
      stored = empty;
      trouble = undefined;
      refresh();
    },
    change(field, set, when) {
      if (trouble === 'tooNew') return;
      unsaved.delete(field);
      unsaved.set(field, set);
      $value.set(set($value.get()));
      report(trouble);
      if (when === 'now') saveNow(write);
      else saveLater(write);
    },
    saveAgain(merge) {
      const kept = $value.get();
      unsaved.clear();
      unsaved.set('everything', (theirs) => merge(theirs, kept));
      storedText = undefined;
      stored = empty;
      report(undefined);
      write();
    },
  };
}
