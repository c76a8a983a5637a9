/*
 * The room of what is stored: a document in localStorage (here), when it is written (timing.ts), what keeps it from being
 * written (trouble.ts), and the two documents that every page shows (current.ts). All else in stores are verbs on those.
 */
import { atom } from 'nanostores';
import { readStored, writeStored } from '../../browser/local-storage.ts';
import { changeOf, withChange, withChanges, type FieldChange } from '../../domain/record/field-change.ts';
import type { Trouble } from '../../domain/record/trouble.ts';
import { leftBehind, type RecordKind } from './left-behind.ts';
import { recentWrites } from './recent-writes.ts';
import type { SavedRecord } from './record-verbs.ts';
import { onLeave, onReturn, onStoredChange, saveLater, saveNow, type When } from './timing.ts';
import { forgetTrouble, noteTrouble, setAside } from './trouble.ts';
import { onRoomMade } from './waiting-writes.ts';

/** In these troubles writing would destroy something, so the record stays in memory until the person decides. */
const HOLDS_WRITES: ReadonlySet<Trouble | undefined> = new Set<Trouble>(['erased', 'tooNew', 'unreadable', 'unchosen']);

/**
 * A document in localStorage and the changes to it that are not stored yet. Every write reads the stored document
 * again and applies only those changes, so that two tabs do not undo each other's fields. Whatever storage does,
 * `$value` keeps what the person wrote; the trouble is reported to trouble.ts.
 */
export function savedRecord<Value>({ empty, parse }: RecordKind<Value>): SavedRecord<Value> {
  type Changes = readonly FieldChange<Value>[];
  const $value = atom(empty);
  const others = leftBehind({ empty, parse });
  const recent = recentWrites<Value>();
  let unsaved: Changes = [];
  let key = '';
  let storedText: string | undefined;
  let stored = empty;
  let trouble: Trouble | undefined;

  function report(next: Trouble | undefined): void {
    trouble = next;
    noteTrouble(key, next, unsaved.length);
  }

  /**
   * Takes in a document that cannot be read: it is kept whole elsewhere before anything is written over it. Where it takes
   * the place of a sound one that this page has read, that one is written back.
   */
  function salvage(text: string, sound: Value): Trouble | undefined {
    stored = sound;
    if (!setAside(key, text)) return 'unreadable';
    const replacement = JSON.stringify(stored);
    if (writeStored(key, replacement) === 'saved') storedText = replacement;
    return undefined;
  }

  function accept(text: string): Trouble | undefined {
    const parsed = parse(text);
    const sound = storedText === undefined && parsed.kind === 'broken' ? (parsed.salvaged ?? empty) : stored;
    storedText = text;
    if (parsed.kind === 'broken') return salvage(text, sound);
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
    else if (trouble === 'refused' && unsaved.length === 0) report(undefined);
    return found.kind !== 'refused';
  }

  function show(): void {
    $value.set(withChanges(stored, unsaved));
  }

  function refresh(): void {
    read();
    show();
  }

  function write(): void {
    if (unsaved.length === 0) return;
    if (!read() || HOLDS_WRITES.has(trouble)) {
      show();
      report(trouble);
      return;
    }
    const next = withChanges(stored, unsaved);
    const text = JSON.stringify(next);
    const result = writeStored(key, text);
    if (result === 'saved') {
      recent.remember(unsaved, stored, next);
      unsaved = [];
      stored = next;
      storedText = text;
    }
    $value.set(next);
    report(result === 'saved' ? undefined : result);
  }

  function writeAll(): void {
    write();
    others.writeAll();
  }

  function add(change: FieldChange<Value>, when: When): void {
    if ((trouble === 'tooNew' && unsaved.length === 0) || change.paths.length === 0) return;
    unsaved = withChange(unsaved, change);
    $value.set(change.apply($value.get()));
    report(trouble);
    (when === 'now' ? saveNow : saveLater)(write);
  }

  onLeave(write);
  onRoomMade(writeAll);
  onReturn(() => {
    refresh();
    writeAll();
  });
  onStoredChange((changedKey) => {
    if (changedKey !== null && changedKey !== key) {
      // Another tab may have made room.
      if (trouble === 'full') write();
      others.writeAll();
      return;
    }
    read();
    unsaved = [...unsaved, ...recent.lost(stored, unsaved)];
    show();
    if (unsaved.length > 0) saveNow(write);
  });

  return {
    $value,
    open(nextKey) {
      if (nextKey === key) return;
      write();
      // What was written before anybody chose goes along to what is chosen.
      const brought = trouble === 'unchosen' ? unsaved : [];
      if (brought.length > 0) unsaved = [];
      others.leave(key, unsaved);
      // Nothing of it waits. That it is gone from storage is told of until the page is left, as it is gone from there now.
      if (unsaved.length === 0 && trouble !== 'erased') forgetTrouble(key);
      key = nextKey;
      unsaved = [...others.take(key), ...brought];
      recent.forget();
      storedText = undefined;
      stored = empty;
      trouble = undefined;
      refresh();
      if (unsaved.length > 0) saveNow(write);
    },
    change(path, value, when) {
      add(
        changeOf((set) => {
          set(path, value);
        }),
        when,
      );
    },
    changeTogether(make, when) {
      add(changeOf(make), when);
    },
    changeElsewhere: others.write,
    waitingElsewhere: others.waiting,
    forget: others.forget,
    holdUntilChosen() {
      report('unchosen');
    },
    saveAgain(merge) {
      const kept = $value.get();
      unsaved = [{ paths: [[]], apply: (theirs) => merge(theirs, kept) }];
      storedText = undefined;
      stored = empty;
      report(undefined);
      write();
    },
  };
}
