import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Nothing a person types can leave: no form can be submitted, and the one file a page may ask for is the site's own
 * robots.txt, because search engines' checkers read it from within the page.
 */
function fixedPart(site: string | undefined): readonly string[] {
  const origin = site === undefined ? 'http://localhost:*' : new URL(site).origin;
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    `connect-src ${origin}/robots.txt`,
    "form-action 'none'",
    "base-uri 'none'",
  ];
}

function hashesOf(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  const hashes = inline.map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(hashes)].join(' ');
}

/**
 * A page with its policy as the first thing in its head, so that nothing on the page comes before it.
 * @param html a whole document
 * @param site the address of the site, where it is known
 * @throws when the document has no head to put the policy in
 */
export function withPolicy(html: string, site?: string): string {
  const head = /<head[^>]*>\s*(<meta charset[^>]*>)?/.exec(html);
  if (head === null) throw new Error('A page without a <head> cannot be given its content security policy.');
  const policy = [
    ...fixedPart(site),
    `script-src 'self' ${hashesOf(html, 'script')}`,
    `style-src ${hashesOf(html, 'style') || "'none'"}`,
  ];
  const end = head.index + head[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy.join(';')}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/**
 * Gives every built page a content security policy of exactly its own inline scripts and styles. Astro's own option
 * lists the hashes of the whole site on each page (0.5 KB of the 8 KB a page has) and leaves out `is:inline` scripts.
 */
export function contentSecurityPolicy(site: string | undefined): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = `${folder}/${file}`;
          await writeFile(path, withPolicy(await readFile(path, 'utf8'), site));
        }
      },
    },
  };
}
