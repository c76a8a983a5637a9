/*
 * Serves the built site as a good static host would: brotli or gzip, hashed assets kept for ever, HTML always asked for,
 * and the headers of integrations/headers, but for the one that browsers heed over HTTPS only.
 *
 *   node scripts/serve.ts [folder] [--port 4321] [--base /repo/]     or OUT_DIR, PORT and BASE_PATH in the environment
 *
 * Every file is read and compressed at the start, so a request can reach only what was built. Built again? Start again.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { policyIn } from '../integrations/content-security-policy.ts';
import { fieldsOf, NOT_SERVED, typeOf, type Fields } from '../integrations/headers/security-headers.ts';

type StoredFile = { fields: Fields; type: string; bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer } };
/** One answer as it went over the wire; `bytes` is its body. */
export type Served = { path: string; status: number; type: string; encoding: string; bytes: number };
export type ServeOptions = { folder: string; port: number; base?: string; onServed?: (served: Served) => void };

async function readStored(folder: string, name: string): Promise<StoredFile> {
  const identity = await readFile(join(folder, name));
  const type = typeOf(name);
  const fields = fieldsOf(name, name.endsWith('.html') ? policyIn(identity.toString()) : undefined);
  if (!type.includes('charset')) return { fields, type, bodies: { identity } };
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(identity), promisify(gzip)(identity)]);
  return { fields, type, bodies: { identity, br, gzip: gzipped } };
}

async function readFolder(folder: string): Promise<Map<string, StoredFile>> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to serve: run npm run build first.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'));
  const served = names.filter((name) => !NOT_SERVED.includes(name));
  return new Map(
    await Promise.all(served.map(async (name) => [encodeURI(name), await readStored(folder, name)] as const)),
  );
}

/** What a path is answered with: a file, the folder it should have named, or the page for what is not there. */
function answerTo(path: string, files: Map<string, StoredFile>, base: string) {
  if (`${path}/` === base) return { status: 307, location: base };
  const name = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (name !== undefined && files.has(`${name}/index.html`)) return { status: 307, location: `${base}${name}/` };
  const file = name === undefined ? undefined : files.get(name.replace(/(^|\/)$/, '$1index.html'));
  return file === undefined ? { status: 404, file: files.get('404.html') } : { status: 200, file };
}

function bestEncoding({ bodies }: StoredFile, accepted: string): keyof StoredFile['bodies'] {
  const wanted = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const names = wanted.map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((name) => names.includes(name) && bodies[name]) ?? 'identity';
}

/**
 * Serves a folder on localhost; `port` 0 takes any free one, `onServed` is told of every file that is sent.
 * @throws when the folder does not exist or the port is taken, in words that say what to do
 */
export async function startServer({ folder, port, base = '/', onServed }: ServeOptions) {
  const files = await readFolder(folder);
  const root = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(({ method = '', url = '/', headers }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const path = url.replace(/[?#].*$/s, '');
    const { status, location, file } = answerTo(path, files, root);
    if (location !== undefined) return response.writeHead(status, { Location: location }).end();
    if (file === undefined) return response.writeHead(status).end();
    const encoding = bestEncoding(file, String(headers['accept-encoding']));
    const body = file.bodies[encoding] ?? file.bodies.identity;
    onServed?.({ path, status, type: file.type, encoding, bytes: body.length });
    response.writeHead(status, {
      ...file.fields,
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
    return response.end(method === 'HEAD' ? undefined : body);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken: stop what uses it, or choose another, as in PORT=${port + 1} npm start.`);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    // A browser opens connections ahead of asking for anything, and would be waited for for a minute.
    server.closeAllConnections();
    await closed;
  };
  return { origin, url: origin + root, close };
}

if (import.meta.main) {
  const { env } = process;
  const options = { port: { type: 'string' }, base: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const folder = positionals[0] ?? env.OUT_DIR ?? 'dist';
  const port = Number(values.port ?? env.PORT ?? 4321);
  try {
    const { url } = await startServer({ folder, port, base: values.base ?? env.BASE_PATH ?? '/' });
    console.log(`After the Interview is at ${url} (Ctrl+C stops it).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
