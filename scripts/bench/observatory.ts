/*
 * MDN's HTTP Observatory, run on this machine against nginx with the configuration that was built. The scanner takes a
 * host name and asks at ports 80 and 443, so that it needs root; it is no dependency, as it brings 232 packages, a
 * database among them, but is fetched into .cache without running their scripts. Those would download the list of hosts
 * that browsers know to be HTTPS only, on which localhost is not: an empty list says the same.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { findNginx, startNginx } from '../servers/nginx.ts';
import { printTable } from './figures.ts';

const SCANNER = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
const PLACE = resolve('.cache', `observatory-${VERSION}`);

type Test = { readonly result: string; readonly pass: boolean; readonly scoreModifier: number };
type Scan = {
  readonly error?: string;
  readonly scan?: {
    readonly grade: string;
    readonly score: number;
    readonly testsPassed: number;
    readonly testsQuantity: number;
  };
  readonly tests?: Readonly<Record<string, Test>>;
};

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} failed, so that there is nothing to scan.\n${stderr}`);
}

async function scanner(): Promise<string> {
  const folder = join(PLACE, 'node_modules', SCANNER);
  if (!existsSync(folder)) {
    await mkdir(PLACE, { recursive: true });
    const quietly = ['--ignore-scripts', '--omit=optional', '--no-save'];
    run('npm', ['install', '--prefix', PLACE, ...quietly, `${SCANNER}@${VERSION}`]);
  }
  await writeFile(join(folder, 'conf/hsts-preload.json'), '{}');
  return join(folder, 'src/scan.js');
}

/** A certificate for this machine alone, which only the scanner is told to trust. */
async function certificate(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'certificate-'));
  const forLocalhost = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'certificate.pem')];
  run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...forLocalhost, ...files]);
  return place;
}

/** Scans a built folder and prints the grade with what each test says. */
export async function benchObservatory(folder: string): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error('The observatory scans ports 80 and 443, which only root may open: run this as root.');
  }
  findNginx();
  const [script, place] = [await scanner(), await certificate()];
  const { stop } = await startNginx(folder, { ports: [80, 443], certificate: place });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(place, 'certificate.pem') };
  const child = spawn(process.execPath, [script, 'localhost'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  await stop();
  const { error, scan, tests = {} } = JSON.parse(said) as Scan;
  if (scan === undefined) throw new Error(`The observatory could not scan: ${error ?? said}`);
  printTable(
    'HTTP OBSERVATORY',
    `${SCANNER} ${VERSION} on nginx: grade ${scan.grade}, score ${String(scan.score)}, ` +
      `${String(scan.testsPassed)} of ${String(scan.testsQuantity)} tests passed. A host on browsers' own HTTPS list gets 5 more.`,
    ['test', 'points', 'passed', 'result'],
    Object.entries(tests).map(([name, { result, pass, scoreModifier }]) => {
      return [name, scoreModifier, pass ? 'yes' : 'NO', result];
    }),
  );
}
