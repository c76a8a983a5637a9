/* The offline worker. It answers with the pages and files it keeps, and asks the network for everything else. */
import type { KeptPages, OfflineRequest } from '../../../src/domain/offline/kept-pages.ts';
import { answerFor } from './answers.ts';
import { BASE } from './own-caches.ts';
import { complete, FILES, keep, keptFile } from './store.ts';
import { noteEarlierTabs, tidy } from './versions.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** With this part of the files a version is worth having; the rest comes later. */
const ENOUGH = 0.9;

async function install(): Promise<void> {
  const { kept, of } = await complete();
  // The browser tries again on another visit, and what is kept by now stays.
  if (kept < of * ENOUGH) throw new Error(`Only ${String(kept)} of ${String(of)} files could be had.`);
}

/** The page for what is not there; the browser's own where even that is not kept. */
async function notHere(status: number): Promise<Response> {
  const page = await keptFile('404.html');
  return page === undefined ? Response.error() : new Response(page.body, { status, headers: page.headers });
}

/** A file that is kept, or else as the network has it: the next time it is kept, unless there is no room. */
async function fileOf(name: string, event: FetchEvent): Promise<Response> {
  const kept = await keptFile(name);
  if (kept !== undefined) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(name, answer.clone()).catch(() => undefined));
  return answer;
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  const ready = noteEarlierTabs().then(tidy);
  event.waitUntil(ready.catch(() => undefined).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const isNavigation = request.mode === 'navigate';
  const answer = answerFor(pathname.slice(BASE.length), isNavigation, FILES);
  if (answer?.kind === 'moved') event.respondWith(Response.redirect(BASE + answer.name + search));
  if (answer?.kind === 'page not here') event.respondWith(fetch(request).catch(() => notHere(404)));
  if (answer?.kind === 'older file') {
    const older = caches.match(BASE + answer.name).catch(() => undefined);
    event.respondWith(older.then((found) => found ?? fetch(request)));
  }
  if (answer?.kind === 'file') {
    const none = (): Promise<Response> | Response => (isNavigation ? notHere(503) : Response.error());
    event.respondWith(fileOf(answer.name, event).catch(none));
  }
});

let completed: Promise<KeptPages> | undefined;

worker.addEventListener('message', (event) => {
  const asked = event.data as OfflineRequest;
  if (asked === 'use now') event.waitUntil(worker.skipWaiting());
  if (asked !== 'complete') return;
  // Once for all tabs that ask.
  completed ??= complete();
  const told = completed.then((state) => {
    if (state.kept < state.of) completed = undefined;
    event.ports[0]?.postMessage(state);
  });
  event.waitUntil(told.then(tidy).catch(() => undefined));
});
