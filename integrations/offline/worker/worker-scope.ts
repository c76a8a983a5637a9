/* What a worker has and a page has not, as far as this one uses it: TypeScript's own list does not go with that of pages. */
type ExtendableEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
export type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  respondWith: (answer: Promise<Response> | Response) => void;
};
type ExtendableMessageEvent = ExtendableEvent & Pick<MessageEvent, 'data' | 'ports'>;
type Client = { readonly id: string };

type Events = {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: ExtendableMessageEvent;
};

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: true }) => Promise<readonly Client[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void;
};

/** What runs a worker is its global scope. */
export const worker = globalThis as unknown as WorkerScope;
