import { vi } from 'vitest';
import type * as savedRecordModule from '../../../src/stores/record/saved-record.ts';
import type * as troubleModule from '../../../src/stores/record/trouble.ts';

/** What a browser may do to a page that wants to store something. */
type Mood = 'willing' | 'full' | 'refusing' | 'blocked' | 'null' | 'deaf' | 'garbling';

/**
 * A localStorage whose keys are its own properties, as in a browser, and which can be told to misbehave.
 * full: no room for another character. refusing: every call throws. blocked: the very access throws. null: there is none.
 * deaf: it takes a text and keeps nothing. garbling: it keeps half of it.
 */
export class FakeStorage {
  mood: Mood = 'willing';
  reads = 0;
  /** Every text that was stored, in order. */
  readonly writes: string[] = [];
  items: Record<string, string> = {};

  get page(): Storage | null {
    if (this.mood === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
    if (this.mood === 'null') return null;
    const methods = { getItem: this.#getItem, setItem: this.#setItem, removeItem: this.#removeItem };
    return new Proxy(this.items, {
      get: (items, key): unknown =>
        Object.hasOwn(methods, key) ? methods[key as keyof typeof methods] : Reflect.get(items, key),
    }) as unknown as Storage;
  }

  readonly #getItem = (key: string): string | null => {
    this.#complain();
    this.reads += 1;
    return this.items[key] ?? null;
  };

  readonly #setItem = (key: string, text: string): void => {
    this.#complain();
    if (this.mood === 'full') throw new DOMException('exceeded the quota', 'QuotaExceededError');
    this.writes.push(text);
    if (this.mood === 'deaf') return;
    this.items[key] = this.mood === 'garbling' ? text.slice(0, text.length / 2) : text;
  };

  readonly #removeItem = (key: string): void => {
    this.#complain();
    Reflect.deleteProperty(this.items, key);
  };

  #complain(): void {
    if (this.mood === 'refusing') throw new DOMException('denied', 'NS_ERROR_FILE_CORRUPTED');
  }
}

/** One tab: its events, and the modules it has loaded for itself. */
export type Tab = {
  readonly savedRecord: typeof savedRecordModule.savedRecord;
  readonly trouble: typeof troubleModule;
  /** The window's events: pagehide, blur, pageshow. */
  readonly fire: (type: string, properties?: Readonly<Record<string, unknown>>) => void;
  /** The page is about to be left; false when the person is asked first whether they want to. */
  readonly leave: () => boolean;
  /** The page is hidden, or visible again. */
  readonly show: (state: 'hidden' | 'visible') => void;
  /** Another tab stored something under this key; null: it cleared everything. */
  readonly hear: (key: string | null) => void;
};

/**
 * Opens a tab on this storage. Only the newest tab may import modules; older ones keep what they have loaded.
 * @param address of the page; what it becomes is in the `location` of the newest tab
 * @param ownStorage what the tab itself keeps until it is closed
 */
export async function openTab(
  storage: FakeStorage,
  address = 'https://example.org/',
  ownStorage = new FakeStorage(),
): Promise<Tab> {
  const page: EventTarget & Partial<Pick<Window, 'onbeforeunload'>> = new EventTarget();
  const paper = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.defineProperty(page, 'localStorage', { get: () => storage.page });
  Object.defineProperty(page, 'sessionStorage', { get: () => ownStorage.page });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', paper);
  vi.stubGlobal('location', { href: address });
  const replaceState = (_state: unknown, _title: string, url: URL): void => {
    vi.stubGlobal('location', { href: url.href });
  };
  vi.stubGlobal('history', { state: null, replaceState });
  vi.resetModules();
  const { savedRecord } = await import('../../../src/stores/record/saved-record.ts');
  const trouble = await import('../../../src/stores/record/trouble.ts');
  const fire: Tab['fire'] = (type, properties = {}) => page.dispatchEvent(Object.assign(new Event(type), properties));
  return {
    savedRecord,
    trouble,
    fire,
    leave: () => page.onbeforeunload?.call(window, new Event('beforeunload')) === undefined,
    show(state) {
      paper.visibilityState = state;
      paper.dispatchEvent(new Event('visibilitychange'));
    },
    hear(key) {
      fire('storage', { key });
    },
  };
}
