import type { KeptPages, OfflineRequest } from '../domain/offline/kept-pages.ts';

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
};

/** The address as the page's policy wants it: made by the one policy that it names, which knows this one address. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline-worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`The offline worker is at ${address}, not at ${url}.`);
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    // Where there are no workers, or none may be had, reading or asking throws.
    return await navigator.serviceWorker.register(trusted(`${base}sw.js`), { scope: base });
  } catch {
    return undefined;
  }
}

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

/**
 * Has the pages kept for the time without a connection. Gives undefined where the browser keeps none, or refuses.
 * @param base the path that the site is served under
 */
export function keepPages(base: string): Promise<ServiceWorkerRegistration | undefined> {
  registered ??= register(base);
  return registered;
}

const post = (to: ServiceWorker | null, request: OfflineRequest, answers: readonly MessagePort[] = []): void => {
  to?.postMessage(request, [...answers]);
};

/** Resolves once a worker is at work, or was given up. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (worker === null || worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker?.addEventListener('statechange', check);
    check();
  });
}

/**
 * Has what is missing fetched, and gives how much is kept then; undefined where the browser keeps nothing.
 * @param base the path that the site is served under
 */
export async function completePages(base: string): Promise<KeptPages | undefined> {
  const registration = await keepPages(base);
  if (registration?.active === null) await settled(registration.installing ?? registration.waiting);
  const worker = registration?.active ?? null;
  if (worker === null) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as KeptPages);
    };
    post(worker, 'complete', [port2]);
  });
}

/** Tells whether a newer version of the pages waits to be used, now and whenever that changes. */
export function onNewerVersion(registration: ServiceWorkerRegistration, tell: (isWaiting: boolean) => void): void {
  const check = (): void => {
    tell(registration.waiting !== null && navigator.serviceWorker.controller !== null);
  };
  const watch = (worker: ServiceWorker | null): void => worker?.addEventListener('statechange', check);
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
  });
  watch(registration.installing);
  watch(registration.waiting);
  check();
}

/** Opens this page anew with the newer version that waits. Other tabs go on with theirs. */
export function useNewerVersion({ waiting }: ServiceWorkerRegistration): void {
  const reload = (): void => {
    location.reload();
  };
  if (waiting === null) reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  post(waiting, 'use now');
}

/** Looks for a newer version whenever the person comes back to the page. */
export function lookForNewer(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => undefined);
  });
}
