import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { switchOff, writeWorker } from '../../../integrations/offline/offline.ts';
import { BROWSER_FLOOR } from '../../../lint/browser-floor.ts';
import { startServer, type Served } from '../../../scripts/serve.ts';

const HASHED = /\.([\w-]{7})[\w-]\.(js|json)\b/g;
const folders: string[] = [];

async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'after-the-interview-'));
  folders.push(folder);
  await cp('dist', folder, { recursive: true });
  return folder;
}

const asUrl = (folder: string): URL => pathToFileURL(`${folder}/`);

/** The folder of a version of the site in which each asset has another name, and each page says which version it is. */
export async function version(letter: string): Promise<string> {
  const folder = await copyOfSite();
  const renamed = (text: string): string => text.replace(HASHED, `.$1${letter}.$2`);
  await Promise.all(
    (await readdir(join(folder, 'assets')))
      .filter((file) => file.startsWith('pages.'))
      .map((file) => rm(join(folder, 'assets', file))),
  );
  for (const file of (await readdir(folder, { recursive: true })).filter((each) => /\.(html|js)$/.test(each))) {
    const text = await readFile(join(folder, file), 'utf8');
    const said = text.replace('</footer>', `<p data-version>Version ${letter}</p></footer>`);
    await writeFile(join(folder, file), renamed(said));
    await rename(join(folder, file), join(folder, renamed(file)));
  }
  await writeWorker(asUrl(folder), BROWSER_FLOOR);
  return folder;
}

/** The folder of the site with its worker switched off. */
export async function switchedOff(): Promise<string> {
  const folder = await copyOfSite();
  await switchOff(asUrl(folder), BROWSER_FLOOR);
  return folder;
}

/** The folder of a copy of another deploy, without the file whose name begins so. */
export async function without(deploy: string, start: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'after-the-interview-'));
  folders.push(folder);
  await cp(deploy, folder, { recursive: true });
  const names = (await readdir(join(folder, 'assets'))).filter((name) => name.startsWith(start));
  expect(names).toHaveLength(1);
  await rm(join(folder, 'assets', names[0] ?? ''));
  return folder;
}

/** Removes every copy of the site that was made. */
export async function removeDeploys(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** A host at one address, where one deploy follows another. */
export async function startHost(folder: string) {
  const served: Served[] = [];
  const onServed = (each: Served): number => served.push(each);
  let site = await startServer({ folder, port: 0, onServed });
  const { url, origin } = site;
  const host = {
    url,
    served,
    /** Puts another deploy in the place of the one before. */
    async deploy(next: string): Promise<void> {
      await host.close();
      site = await startServer({ folder: next, port: Number(new URL(origin).port), onServed });
    },
    /** The connection goes as soon as the worker of the next deploy has come. */
    async deployInPart(next: string): Promise<void> {
      await host.close();
      const worker = await readFile(join(next, 'sw.js'));
      const server = createServer((request, response) => {
        if (request.url !== '/sw.js') request.destroy();
        else response.setHeader('Content-Type', 'text/javascript').end(worker);
      });
      server.listen(Number(new URL(origin).port), 'localhost');
      await once(server, 'listening');
      site = { ...site, close: promisify(server.close.bind(server)) };
    },
    /** Nothing answers any more, as without a connection. */
    close: () => site.close().catch(() => undefined),
  };
  return host;
}

export type Host = Awaited<ReturnType<typeof startHost>>;

/** Opens a page and waits until a worker is at work, which it is once it keeps what it could have. */
export async function visitAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Looks for a newer version, as a browser does by itself on later visits, and waits until it has come or failed. */
export async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    await new Promise((resolve) => {
      if (installing === null) resolve(undefined);
      installing?.addEventListener('statechange', resolve, { once: true });
    });
  });
}

/** How many versions this browser keeps. */
export function versionsKept(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}

/** The version that a page says it is of. */
export async function expectVersion(page: Page, letter: string): Promise<void> {
  await expect(page.locator('[data-version]')).toHaveText(`Version ${letter}`);
}
