/*
 * The one place where it is said which headers the site is served with. The local server, the `_headers` file and the
 * configurations of nginx and Caddy are all made of it (docs/decisions/0028).
 */
import { extname } from 'node:path';

export type Fields = Readonly<Record<string, string>>;

/**
 * What the site does not use, by the names that Chromium 156 knows: it warns on every page of a name it does not know.
 * What is not named stays with the site's own pages, as sharing does; there are no pages of others inside them.
 */
const SWITCHED_OFF = (
  'accelerometer autoplay browsing-topics clipboard-read compute-pressure cross-origin-isolated display-capture ' +
  'encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map ' +
  'local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create ' +
  'publickey-credentials-get screen-wake-lock serial storage-access sync-xhr usb window-management xr-spatial-tracking'
).split(' ');
/** A photo of a code, and Copy. */
const OWN = ['camera', 'clipboard-write'];

/** What every answer carries, whatever it is, the page for what is not there included. */
export const EVERYWHERE: Fields = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...OWN.map((feature) => `${feature}=(self)`),
    ...SWITCHED_OFF.map((feature) => `${feature}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Two years of HTTPS only, for this host alone. It means nothing over plain HTTP, so the local server leaves it out. */
export const OVER_HTTPS: Fields = { 'Strict-Transport-Security': 'max-age=63072000' };

/**
 * The offline worker fetches the files of the site for later, and does nothing else. Its address is permanent: a browser
 * that has a worker asks there whether there is a newer one.
 */
export const WORKER = 'sw.js';
const WORKER_POLICY = "default-src 'none';connect-src 'self';script-src 'self'";
/** Opened by itself, a picture, a script or a text may load nothing. */
const FILE_POLICY = "default-src 'none';frame-ancestors 'none'";

export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';
/** Where Astro writes files whose names carry a hash of what is in them: other content has another name. */
export const ASSETS = 'assets';
const HASHED = /^assets\/.+\.[\w-]{8}\.\w+$/;

/** What hosts read and visitors do not get. */
export const NOT_SERVED = ['_headers'];

/** Types by the ending of a name; what is text is compressed. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.epub': 'application/epub+zip',
};

/** The policy that a file is sent with: a page's own, and that no other page may frame it, which a page cannot say. */
export function policyOf(name: string, ownPolicy: string | undefined): string | undefined {
  if (name === WORKER) return WORKER_POLICY;
  if (!name.endsWith('.html')) return FILE_POLICY;
  return ownPolicy === undefined ? undefined : `${ownPolicy};frame-ancestors 'none'`;
}

/** How long a browser may keep a file without asking. */
function cachingOf(name: string): string {
  return HASHED.test(name) ? IMMUTABLE : ASK_AGAIN;
}

/** The type that a file is sent as. */
export function typeOf(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}

/**
 * The headers that the answer with a built file carries, but for its length and its encoding.
 * @param name its path in the folder that is served
 * @param ownPolicy the content security policy inside it, when it is a page
 */
export function fieldsOf(name: string, ownPolicy: string | undefined): Fields {
  const policy = policyOf(name, ownPolicy);
  return {
    'Content-Type': typeOf(name),
    'Cache-Control': cachingOf(name),
    ...EVERYWHERE,
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
  };
}
