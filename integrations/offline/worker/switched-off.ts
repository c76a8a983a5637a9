/* What a deploy with OFFLINE=off puts in the place of the worker: it removes itself and all that was kept, and answers nothing. */
import { removeCaches } from './own-caches.ts';
import { worker } from './worker-scope.ts';

async function leave(): Promise<void> {
  // Where caches are refused there is nothing to remove.
  await removeCaches().catch(() => undefined);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
