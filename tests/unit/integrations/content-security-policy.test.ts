import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyIn, withPolicy } from '../../../integrations/content-security-policy.ts';

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The directives of the policy that a page was given. */
function policyOf(html: string): readonly string[] {
  return /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(withPolicy(html))?.[1]?.split(';') ?? [];
}

describe('a page', () => {
  test('has its policy first in its head, after the character set', () => {
    const rest = '<title>x</title></head><body>y</body></html>';
    expect(withPolicy(`<html><head><meta charset="utf-8">${rest}`)).toMatch(
      /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>x/,
    );
    expect(withPolicy(`<html><head>${rest}`)).toMatch(/^<html><head><meta http-equiv="content-security-policy"/);
  });

  test('is otherwise what it was', () => {
    const html = '<html><head lang="en">\n<meta charset="utf-8"><script>a()</script></head><body>$& $1</body></html>';
    expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });

  test('may run its own inline scripts and styles, each once, and no other inline code', () => {
    const html =
      '<head><style>a{}</style></head><script>one()</script><script type="module">two\n()</script><script>one()</script>';
    expect(policyOf(html)).toContain(`script-src 'self' ${hashOf('one()')} ${hashOf('two\n()')}`);
    expect(policyOf(html)).toContain(`style-src ${hashOf('a{}')}`);
  });

  test('needs no hash for a script that has an address', () => {
    expect(policyOf('<head></head><script type="module" src="/a.js"></script>')).toContain("script-src 'self'");
    expect(policyOf('<head></head>')).toContain("style-src 'none'");
  });

  test('can send nothing anywhere, and ask for nothing but its pictures, scripts, manifest and worker', () => {
    expect(policyOf('<head></head>')).toEqual([
      "default-src 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      "script-src 'self'",
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types offline-worker',
    ]);
  });

  test('carries a policy that can be read again, to be sent as a header', () => {
    const html = '<head><style>a{}</style></head><script>one()</script>';
    expect(policyIn(withPolicy(html))?.split(';')).toEqual(policyOf(html));
    expect(policyIn(html)).toBeUndefined();
  });

  test('without a head stops the build', () => {
    expect(() => withPolicy('<p>hello</p>')).toThrow('without a <head>');
  });
});
