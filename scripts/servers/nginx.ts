import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serversFolder } from '../../integrations/headers/write-headers.ts';
import { findServer } from './find-server.ts';
import { freePort, runServer } from './run-server.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

/** Finds or installs nginx, with its module for brotli where there is one. */
export function findNginx(): void {
  findServer('nginx', ['-v'], ['nginx-light', 'libnginx-mod-http-brotli-filter']);
}

/** The server blocks that the generated file says to write: plain HTTP, or HTTP that leads to HTTPS. */
function serverBlocks(settings: { port: number; securePort?: number; certificate?: string; rest: string }): string {
  const { port, securePort, certificate = '', rest } = settings;
  if (securePort === undefined) return `server { listen ${String(port)}; ${rest} }`;
  return `
    server { listen ${String(port)}; return 308 https://$host$request_uri; }
    server {
      listen ${String(securePort)} ssl;
      ssl_certificate ${certificate}/certificate.pem;
      ssl_certificate_key ${certificate}/key.pem;
      ${rest}
    }`;
}

/** Starts nginx with the configuration that was built. Returns where it is, what it can send and how to stop it. */
export async function startNginx(folder: string, secure?: { ports: readonly [number, number]; certificate: string }) {
  const place = await mkdtemp(join(tmpdir(), 'nginx-'));
  const built = await readFile(join(serversFolder(resolve(folder)), 'nginx.conf'), 'utf8');
  const hasBrotli = existsSync(BROTLI);
  await writeFile(join(place, 'site.conf'), hasBrotli ? built.replaceAll('#brotli', 'brotli') : built);
  const [port, securePort] = secure?.ports ?? [await freePort()];
  const rest = `root ${resolve(folder)}; include ${place}/site.conf;`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${place};`);
  await writeFile(
    join(place, 'nginx.conf'),
    `${hasBrotli ? `load_module ${BROTLI};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${place}/pid; error_log stderr crit;
    events {}
    http { access_log off; ${temporary.join(' ')}
    ${serverBlocks({ port, ...(securePort === undefined ? {} : { securePort }), ...secure, rest })} }`,
  );
  const url = `http://localhost:${String(port)}/`;
  const stop = await runServer('nginx', ['-e', 'stderr', '-p', place, '-c', join(place, 'nginx.conf')], url);
  return { url, stop, encodings: hasBrotli ? ['gzip', 'br'] : ['gzip'] };
}
