import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyConfiguration } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';
import { readServedSite } from './served-site.ts';

/** Where the configurations for a built folder are written: beside it, as visitors have no use for them. */
export function serversFolder(folder: string): string {
  const built = folder.replace(/[\\/]+$/, '');
  return join(built, '..', `${basename(built)}-servers`);
}

/** Writes how the finished site is to be served. It comes after everything that changes a page (docs/decisions/0028). */
export function writeHeaders(base: string): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = await readServedSite(folder, `/${base}/`.replace(/\/+/g, '/'));
        const servers = serversFolder(folder);
        await mkdir(servers, { recursive: true });
        await writeFile(join(folder, '_headers'), headersFile(site));
        await writeFile(join(servers, 'nginx.conf'), nginxConfiguration(site));
        await writeFile(join(servers, 'Caddyfile'), caddyConfiguration(site));
      },
    },
  };
}
