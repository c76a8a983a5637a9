import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What scripts and styles stand in the page itself, as the policy lists them. */
function hashesOf(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  const hashes = inline.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(hashes)].join(' ');
}

/**
 * A page with its policy as the first thing in its head, so that nothing on the page comes before it. Nothing a person
 * types can be sent: no form can be submitted, and no script can ask any server for anything but a script of the site.
 * No text becomes code or markup either, but the address of the offline worker, which one named policy gives.
 * @param html a whole document
 * @throws when the document has no head to put the policy in
 */
export function withPolicy(html: string): string {
  const head = /<head[^>]*>\s*(<meta charset[^>]*>)?/.exec(html);
  if (head === null) throw new Error('A page without a <head> cannot be given its content security policy.');
  const policy = [
    "default-src 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `script-src 'self' ${hashesOf(html, 'script')}`.trim(),
    `style-src ${hashesOf(html, 'style') || "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types offline-worker',
  ];
  const end = head.index + head[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** The policy that a built page carries; undefined where it carries none. */
export function policyIn(html: string): string | undefined {
  return /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
}

/** Gives every built page a policy of exactly its own inline scripts and styles (docs/decisions/0005 and 0028). */
export const contentSecurityPolicy: AstroIntegration = {
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
        const page = new URL(file, dir);
        await writeFile(page, withPolicy(await readFile(page, 'utf8')));
      }
    },
  },
};
