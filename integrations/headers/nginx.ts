import {
  ASK_AGAIN,
  ASSETS,
  EVERYWHERE,
  IMMUTABLE,
  NOT_SERVED,
  OVER_HTTPS,
  policyOf,
  TYPES,
} from './security-headers.ts';
import type { ServedSite } from './served-site.ts';

/** The bare type without its character set, which nginx adds by itself. */
const bare = (type: string): string => type.replace(/;.*/, '');
const textTypes = [...new Set(Object.values(TYPES).filter((type) => type.includes('charset')))].map(bare);
const compressed = textTypes.filter((type) => type !== 'text/html').join(' ');

/** The comment that says how the file is used; check-servers.ts does as it says. */
const HOW = `\
# Made by npm run build, for the files built with it: take the new one with every new version.
# Inside your server, over HTTPS, with the built folder as its root:
#
#   server { listen 80; server_name example.org; return 308 https://$host$request_uri; }
#   server {
#     listen 443 ssl;
#     server_name example.org;
#     ssl_certificate ...; ssl_certificate_key ...;
#     root /srv/after-the-interview;
#     include /srv/after-the-interview-servers/nginx.conf;
#   }`;

/** What stands in a `server` block of nginx. A page is found by its file: nginx looks again once it knows the file. */
export function nginxConfiguration({ base, ruled }: ServedSite): string {
  const types = Object.entries(TYPES).map(([ending, type]) => `${bare(type)} ${ending.slice(1)};`);
  const always = Object.entries({ ...EVERYWHERE, ...OVER_HTTPS });
  return `${[
    HOW,
    `types { ${types.join(' ')} }`,
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${compressed};`,
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    `gzip_types ${compressed};`,
    '# With the module for brotli, which is 15% smaller:',
    '#brotli on;',
    `#brotli_types ${compressed};`,
    '',
    `set $policy "${policyOf('', undefined) ?? ''}";`,
    `set $caching "${ASK_AGAIN}";`,
    'add_header Content-Security-Policy $policy always;',
    'add_header Cache-Control $caching always;',
    ...always.map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
    `error_page 404 ${base}404.html;`,
    `location ${base} { index index.html; try_files $uri $uri/ =404; }`,
    `location ^~ ${base}${ASSETS}/ { set $caching "${IMMUTABLE}"; try_files $uri @nothing; }`,
    'location @nothing { internal; return 404; }',
    ...NOT_SERVED.map((name) => `location = ${base}${name} { return 404; }`),
    ...ruled.map(({ name, policy }) => `location = ${base}${name} { set $policy "${policy}"; }`),
  ].join('\n')}\n`;
}
