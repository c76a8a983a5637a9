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
 * types can leave: no form can be submitted, and the one file a page may ask for is the site's own robots.txt, because
 * search engines' checkers read it from within the page.
 * @param html a whole document
 * @param site the address of the site, where it is known
 * @throws when the document has no head to put the policy in
 */
export function withPolicy(html: string, site?: string): string {
  const head = /<head[^>]*>\s*(<meta charset[^>]*>)?/.exec(html);
  if (head === null) throw new Error('A page without a <head> cannot be given its content security policy.');
  const policy = [
    "default-src 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    `connect-src ${site === undefined ? 'http://localhost:*' : new URL(site).origin}/robots.txt`,
    "form-action 'none'",
    "base-uri 'none'",
    `script-src 'self' ${hashesOf(html, 'script')}`,
    `style-src ${hashesOf(html, 'style') || "'none'"}`,
  ];
  const end = head.index + head[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** Gives every built page a policy of exactly its own inline scripts and styles (docs/decisions/0005). */
export function contentSecurityPolicy(site: string | undefined): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const page = new URL(file, dir);
          await writeFile(page, withPolicy(await readFile(page, 'utf8'), site));
        }
      },
    },
  };
}
