import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serversFolder } from '../../integrations/headers/write-headers.ts';
import { findServer } from './find-server.ts';
import { freePort, runServer } from './run-server.ts';

/** Finds or installs Caddy. */
export function findCaddy(): void {
  findServer('caddy', ['version'], ['caddy']);
}

/** Starts Caddy with the configuration that was built. Returns where it is, what it can send and how to stop it. */
export async function startCaddy(folder: string) {
  const place = await mkdtemp(join(tmpdir(), 'caddy-'));
  const url = `http://localhost:${String(await freePort())}/`;
  const file = join(place, 'Caddyfile');
  const site = `root * ${resolve(folder)}\n  import ${join(serversFolder(resolve(folder)), 'Caddyfile')}`;
  await writeFile(
    file,
    `{\n  admin off\n  auto_https off\n  storage file_system ${place}\n}\n${url.slice(0, -1)} {\n  ${site}\n}\n`,
  );
  const stop = await runServer('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], url);
  return { url, stop, encodings: ['gzip'] };
}
