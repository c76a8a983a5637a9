import { ASK_AGAIN, ASSETS, EVERYWHERE, IMMUTABLE, OVER_HTTPS, type Fields } from './security-headers.ts';
import type { ServedSite } from './served-site.ts';

/** What Cloudflare Pages reads of the file: the rest is ignored there, so that too long a file must not be built. */
const LIMITS = { rules: 100, line: 2000 };

function rule(path: string, fields: Fields): string {
  return [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. No two of its rules give the same header to the same path: one of
 * these hosts would join both values, the other would choose.
 * @throws when it is longer than Cloudflare Pages reads
 */
export function headersFile({ base, ruled }: ServedSite): string {
  const rules = [
    rule(`${base}*`, { ...EVERYWHERE, ...OVER_HTTPS }),
    rule(`${base}${ASSETS}/*`, { 'Cache-Control': IMMUTABLE }),
    ...ruled.map(({ path, policy }) => rule(path, { 'Cache-Control': ASK_AGAIN, 'Content-Security-Policy': policy })),
  ];
  const text = `${rules.join('\n')}\n`;
  if (rules.length > LIMITS.rules || text.split('\n').some((line) => line.length > LIMITS.line)) {
    const [most, longest] = [LIMITS.rules, LIMITS.line].map(String);
    throw new Error(
      `_headers has grown over the ${most ?? ''} rules or ${longest ?? ''} characters a line that hosts read.`,
    );
  }
  return text;
}
