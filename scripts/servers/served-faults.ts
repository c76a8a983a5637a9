/* What is wrong with how a server sends the built site: the same questions to every server. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { policyIn } from '../../integrations/content-security-policy.ts';
import { fieldsOf, NOT_SERVED, typeOf, type Fields } from '../../integrations/headers/security-headers.ts';

type Expected = { readonly status: number; readonly fields: Fields; readonly body: Buffer };

/** The bodies below this are not worth compressing, and servers differ in whether they do. */
const WORTH_COMPRESSING = 1000;

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((file) => join(file.parentPath, file.name));
  return files.map((file) => relative(folder, file).replaceAll('\\', '/')).toSorted();
}

/** Headers are compared as they were meant: nginx writes the name of a character set its own way. */
const plain = (value: string | null | undefined): string | undefined => value?.toLowerCase().replaceAll('; ', ';');

async function faultsAt(url: string, encoding: string, expected: Expected): Promise<readonly string[]> {
  const answer = await fetch(url, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });
  const body = Buffer.from(await answer.arrayBuffer());
  const type = expected.fields['Content-Type'] ?? '';
  const isCompressed = type.includes('charset') && expected.body.length > WORTH_COMPRESSING;
  const asked = isCompressed && encoding !== 'identity' ? encoding : null;
  const faults = [
    answer.status !== expected.status && `answers ${String(answer.status)} instead of ${String(expected.status)}`,
    !body.equals(expected.body) && 'sends other bytes than were built',
    asked !== null && answer.headers.get('content-encoding') !== asked && `is not sent as ${encoding}`,
    encoding === 'identity' && answer.headers.has('content-encoding') && 'is compressed for who cannot read it',
    asked !== null && !plain(answer.headers.get('vary'))?.includes('accept-encoding') && 'does not vary by encoding',
    ...Object.entries(expected.fields).map(([name, value]) => {
      const sent = answer.headers.get(name);
      return plain(sent) !== plain(value) && `sends ${name}: ${sent ?? 'nothing'} instead of ${value}`;
    }),
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${url} ${fault}`);
}

/** A page whose copy is still good is not sent again. */
async function faultsOfAskingAgain(url: string): Promise<readonly string[]> {
  const first = await fetch(url);
  await first.arrayBuffer();
  const mark = first.headers.get('etag');
  if (mark === null) return [`${url} has no ETag to ask again with`];
  const second = await fetch(url, { headers: { 'If-None-Match': mark } });
  await second.arrayBuffer();
  return second.status === 304 ? [] : [`${url} is sent again although nothing changed (${String(second.status)})`];
}

export type Questions = {
  /** Where the site is served, with a slash at the end. */
  readonly url: string;
  readonly folder: string;
  /** The encodings the server is able to send. */
  readonly encodings: readonly string[];
  /** What every answer carries beside the headers of the file. */
  readonly always?: Fields;
  /** Whether it keeps a copy from being sent again. */
  readonly marks?: boolean;
};

/** Asks for every file, for what is not there and for what is not served. Returns what is wrong, in words. */
export async function servedFaults({ url, folder, encodings, always = {}, marks = true }: Questions) {
  const faults: string[] = [];
  const names = await filesOf(folder);
  const expectedOf = async (name: string, status = 200): Promise<Expected> => {
    const body = await readFile(join(folder, name));
    const policy = name.endsWith('.html') ? policyIn(body.toString()) : undefined;
    return { status, body, fields: { ...fieldsOf(name, policy), ...always } };
  };
  const notFound = await expectedOf('404.html', 404);
  const asking = ['identity', ...encodings];
  for (const encoding of asking) {
    for (const name of names.filter((each) => !NOT_SERVED.includes(each))) {
      const path = encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
      faults.push(...(await faultsAt(url + path, encoding, await expectedOf(name))));
    }
    for (const missing of ['no-such-page/', 'assets/no-such-file.Cqi540t-.js', ...NOT_SERVED]) {
      faults.push(...(await faultsAt(url + missing, encoding, notFound)));
    }
  }
  const page = names.find((name) => name.endsWith('/index.html'))?.replace(/index\.html$/, '') ?? '';
  const unslashed = await fetch(url + page.slice(0, -1), { redirect: 'manual' });
  const to = new URL(unslashed.headers.get('location') ?? '', url).href;
  if (to !== url + page) faults.push(`${url}${page.slice(0, -1)} leads to ${to}`);
  if (marks) faults.push(...(await faultsOfAskingAgain(url + page)));
  return { faults, files: names.length, texts: names.filter((name) => typeOf(name).includes('charset')).length };
}
