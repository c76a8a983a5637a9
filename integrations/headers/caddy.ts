import {
  ASK_AGAIN,
  ASSETS,
  EVERYWHERE,
  IMMUTABLE,
  NOT_SERVED,
  OVER_HTTPS,
  policyOf,
  typeOf,
  TYPES,
} from './security-headers.ts';
import type { ServedSite } from './served-site.ts';

const HOW = `\
# Made by npm run build, for the files built with it: take the new one with every new version.
# Inside your site, with the built folder as its root; Caddy turns HTTP into HTTPS by itself:
#
#   example.org {
#     root * /srv/after-the-interview
#     import /srv/after-the-interview-servers/Caddyfile
#   }`;

const compressed = Object.values(TYPES).filter((type) => type.includes('charset'));
const ENCODE = [
  'encode {',
  '  gzip',
  '  match {',
  ...[...new Set(compressed)].map((type) => `    header Content-Type ${type.replace(/;.*/, '*')}`),
  '  }',
  '}',
].join('\n');

/** What stands in a site's block of a Caddyfile: a `route` keeps the order in which it is written. */
export function caddyConfiguration({ base, ruled }: ServedSite): string {
  const always = Object.entries({ ...EVERYWHERE, ...OVER_HTTPS });
  const notFound = ruled.find(({ name }) => name === '404.html');
  const header = (name: string, value: string): string => `header ${name} "${value}"`;
  const types = Object.entries(TYPES).flatMap(([ending, type]) => {
    const matcher = `@${ending.slice(1)}`;
    return [`  ${matcher} path *${ending}`, `  header ${matcher} Content-Type "${type}"`];
  });
  return `${[
    HOW,
    ENCODE,
    ...always.map(([name, value]) => header(name, value)),
    'header -Server',
    'route {',
    `  header Cache-Control "${ASK_AGAIN}"`,
    `  header Content-Security-Policy "${policyOf('', undefined) ?? ''}"`,
    ...types,
    ...ruled.map(({ path, policy }) => `  header ${path} Content-Security-Policy "${policy}"`),
    ...NOT_SERVED.map((name) => `  error ${base}${name} 404`),
    '  @kept {',
    `    path ${base}${ASSETS}/*`,
    '    file',
    '  }',
    `  header @kept Cache-Control "${IMMUTABLE}"`,
    '  file_server',
    '}',
    'handle_errors {',
    ENCODE,
    `  rewrite * ${base}404.html`,
    `  header Content-Type "${typeOf('404.html')}"`,
    `  header Cache-Control "${ASK_AGAIN}"`,
    `  header Content-Security-Policy "${notFound?.policy ?? ''}"`,
    '  file_server',
    '}',
  ].join('\n')}\n`;
}
