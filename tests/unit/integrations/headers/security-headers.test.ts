import { describe, expect, test } from 'vitest';
import { fieldsOf, OVER_HTTPS } from '../../../../integrations/headers/security-headers.ts';

const PAGE_POLICY = "default-src 'none';script-src 'self'";

describe('every file', () => {
  const names = ['index.html', '404.html', 'assets/core.Cqi540t-.js', 'robots.txt', 'icon-192.png', 'sw.js'];

  test.each(names)('%s may not be framed, sniffed, named to others or put into the page of another', (name) => {
    expect(fieldsOf(name, PAGE_POLICY)).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  });

  test.each(names)('%s may use the camera and the clipboard for the site alone, and no other device', (name) => {
    const allowed = fieldsOf(name, PAGE_POLICY)['Permissions-Policy']?.split(', ') ?? [];
    expect(allowed.filter((each) => !each.endsWith('=()'))).toEqual(['camera=(self)', 'clipboard-write=(self)']);
    expect(allowed).toEqual(expect.arrayContaining(['clipboard-read=()', 'geolocation=()', 'microphone=()']));
  });

  test('is kept to HTTPS for two years, on its own host alone', () => {
    expect(OVER_HTTPS).toEqual({ 'Strict-Transport-Security': 'max-age=63072000' });
  });
});

test('a page is sent with its own policy, and that nobody may frame it', () => {
  expect(fieldsOf('worksheet/index.html', PAGE_POLICY)['Content-Security-Policy']).toBe(
    `${PAGE_POLICY};frame-ancestors 'none'`,
  );
});

test('a page without a policy is sent without one, as a page to compare with has to be', () => {
  expect(fieldsOf('index.html', undefined)).not.toHaveProperty('Content-Security-Policy');
});

test('the offline worker may fetch and run the files of the site, and is asked for each time', () => {
  expect(fieldsOf('sw.js', undefined)).toMatchObject({
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': "default-src 'none';connect-src 'self';script-src 'self'",
    'Content-Type': 'text/javascript; charset=utf-8',
  });
});

test('anything else may load nothing when it is opened by itself', () => {
  expect(fieldsOf('favicon.svg', undefined)['Content-Security-Policy']).toBe(
    "default-src 'none';frame-ancestors 'none'",
  );
});

test('only a name with a hash in it is kept without asking', () => {
  const caching = (name: string): string | undefined => fieldsOf(name, undefined)['Cache-Control'];
  expect(caching('assets/core.Cqi540t-.js')).toBe('public, max-age=31536000, immutable');
  for (const name of ['index.html', 'assets/core.js', 'icon-192.png', 'core.Cqi540t-.js']) {
    expect(caching(name), name).toBe('no-cache');
  }
});
