import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPolicy } from '../../../../integrations/content-security-policy.ts';
import { caddyConfiguration } from '../../../../integrations/headers/caddy.ts';
import { headersFile } from '../../../../integrations/headers/headers-file.ts';
import { nginxConfiguration } from '../../../../integrations/headers/nginx.ts';
import { EVERYWHERE, fieldsOf, OVER_HTTPS } from '../../../../integrations/headers/security-headers.ts';
import { readServedSite, type ServedSite } from '../../../../integrations/headers/served-site.ts';
import { serversFolder } from '../../../../integrations/headers/write-headers.ts';

const PAGES = ['index.html', '404.html', 'worksheet/index.html'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'worksheet'));
  const html = (name: string): string => withPolicy(`<head></head><script>${JSON.stringify(name)}</script>`);
  await Promise.all(PAGES.map((name) => writeFile(join(folder, name), html(name))));
});
afterAll(() => rm(folder, { recursive: true }));

const policyFor = ({ ruled }: ServedSite, name: string): string =>
  ruled.find((each) => each.name === name)?.policy ?? 'no policy';

test('every page is served at its address with its own policy, and the offline worker with its own', async () => {
  const site = await readServedSite(folder, '/repo/');
  expect(site.ruled.map(({ path }) => path).toSorted()).toEqual([
    '/repo/',
    '/repo/404.html',
    '/repo/sw.js',
    '/repo/worksheet/',
  ]);
  expect(new Set(site.ruled.map(({ policy }) => policy)).size).toBe(PAGES.length + 1);
  expect(policyFor(site, 'sw.js')).toBe(fieldsOf('sw.js', undefined)['Content-Security-Policy']);
});

test('a page without a policy stops the build', async () => {
  const bare = await mkdtemp(join(tmpdir(), 'bare-'));
  await writeFile(join(bare, 'index.html'), '<head></head>');
  await expect(readServedSite(bare, '/')).rejects.toThrow('index.html has no content security policy');
  await rm(bare, { recursive: true });
});

describe('the _headers file', () => {
  /** The headers that a path gets, each with every value that a rule gives it. */
  function given(text: string, path: string): Map<string, string[]> {
    const values = new Map<string, string[]>();
    let isMeant = false;
    for (const line of text.trim().split('\n')) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (name === undefined) isMeant = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
      else if (isMeant) values.set(name, [...(values.get(name) ?? []), value ?? '']);
    }
    return values;
  }

  test('gives every path each header once, so that hosts which join and hosts which choose agree', async () => {
    const text = headersFile(await readServedSite(folder, '/'));
    for (const path of ['/', '/worksheet/', '/sw.js', '/assets/a.Cqi540t-.js', '/elsewhere/']) {
      for (const [name, values] of given(text, path)) expect(values, `${name} of ${path}`).toHaveLength(1);
    }
  });

  test('says of pages, the worker and hashed files what the local server says', async () => {
    const site = await readServedSite(folder, '/');
    const text = headersFile(site);
    const only = (path: string): Record<string, string | undefined> =>
      Object.fromEntries([...given(text, path)].map(([name, [value]]) => [name, value]));
    expect(only('/worksheet/')).toEqual({
      ...EVERYWHERE,
      ...OVER_HTTPS,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyFor(site, 'worksheet/index.html'),
    });
    expect(only('/sw.js')).toMatchObject({
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyFor(site, 'sw.js'),
    });
    expect(only('/assets/a.Cqi540t-.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test('stops the build when hosts would no longer read all of it', async () => {
    const { base, ruled } = await readServedSite(folder, '/');
    const page = { name: 'a/index.html', path: '/a/', policy: "default-src 'none'" };
    const many = Array.from({ length: 97 }, (_, index) => ({ ...page, path: `/${String(index)}/` }));
    expect(() => headersFile({ base, ruled: many })).not.toThrow();
    expect(() => headersFile({ base, ruled: [...many, ...ruled] })).toThrow('100 rules');
    expect(() => headersFile({ base, ruled: [{ ...page, policy: 'x'.repeat(2000) }] })).toThrow('2000 characters');
  });
});

test('nginx and Caddy are told every header and every policy, and never to show what hosts read', async () => {
  const site = await readServedSite(folder, '/repo/');
  for (const text of [nginxConfiguration(site), caddyConfiguration(site)]) {
    for (const value of Object.values({ ...EVERYWHERE, ...OVER_HTTPS })) expect(text).toContain(`"${value}"`);
    for (const { policy } of site.ruled) expect(text).toContain(`"${policy}"`);
    expect(text).toMatch(/\/repo\/_headers .*404/);
  }
});

test('configurations are written beside the built folder, where no visitor gets them', () => {
  expect(serversFolder(join('site', 'dist', '/'))).toBe(join('site', 'dist-servers'));
});
