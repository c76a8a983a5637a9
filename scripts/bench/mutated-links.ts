/*
 * Links and codes as nobody of ours makes them: cut short, changed, followed by junk, of the wrong types, nested too deep,
 * or far larger once inflated than they look. Each has to end in a backup or in a fault that there are words for.
 */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unpackBackup } from '../../src/browser/packed-backup.ts';
import { packed } from '../../src/domain/backup/link.ts';
import { ARRIVED } from '../../src/text/devices/reading.ts';
import { printTable, verdict } from './figures.ts';
import { plausibleStore } from './plausible-store.ts';

const TARGET = { milliseconds: 200, inflated: 1 << 20 };

const TEXT = JSON.stringify({
  version: 1,
  madeOn: '2026-11-20',
  settings: { version: 4 },
  interviews: plausibleStore(1),
});

const linkOf = (text: string): Uint8Array<ArrayBuffer> => packed(text, Buffer.byteLength(text), deflateSync(text));

const SOUND = linkOf(TEXT);
const BOMB = Uint8Array.from(deflateSync(Buffer.alloc(50 << 20)));
const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

const anyByte = fc.integer({ min: 0, max: 255 });
const anyPlace = fc.nat({ max: SOUND.length - 1 });

/** A value of the text put in the place of another: the wrong type, a key that objects inherit, one far too deep. */
const wrongValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.stringify(json)),
  fc.constantFrom('{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}', '1e999', '-0'),
);
const VALUES = [...TEXT.matchAll(/:("[^"]*"|\d+|\{)/g)];

const anyLink: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 3, arbitrary: anyPlace.map((length) => SOUND.slice(0, length)) },
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(anyPlace, anyByte), { minLength: 1, maxLength: 4 }).map((changes) => {
      const changed = SOUND.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      return changed;
    }),
  },
  {
    weight: 2,
    arbitrary: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((junk) => Uint8Array.from([...SOUND, ...junk])),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...VALUES), wrongValue).map(([{ index, 1: old = '' }, value]) => {
      const end = old === '{' ? index + 2 : index + 1 + old.length;
      return linkOf(`${TEXT.slice(0, index + 1)}${value}${old === '{' ? ',"x":{' : ''}${TEXT.slice(end)}`);
    }),
  },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from(bytes)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: (1 << 24) - 1 }).map((length) => packed('', length, BOMB)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(DEEP, TEXT.replace('"interviews":{', `"interviews":{"x":${DEEP},`)).map(linkOf),
  },
);

/** Counts what comes out of every inflation, and keeps the most that one gave. */
function countInflated(): { most: number; stop: () => void } {
  const Original = DecompressionStream;
  const counted = {
    most: 0,
    stop: (): void => {
      globalThis.DecompressionStream = Original;
    },
  };
  globalThis.DecompressionStream = class {
    readonly writable: WritableStream<BufferSource>;
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
    constructor(format: CompressionFormat) {
      const inside = new Original(format);
      let sum = 0;
      this.writable = inside.writable;
      this.readable = inside.readable.pipeThrough(
        new TransformStream({
          transform(chunk: Uint8Array<ArrayBuffer>, controller) {
            sum += chunk.length;
            counted.most = Math.max(counted.most, sum);
            controller.enqueue(chunk);
          },
        }),
      );
    }
  };
  return counted;
}

/** Other work of the machine is no fault of the link: one that seems slow is opened twice more, and the least counts. */
async function timed(link: Uint8Array<ArrayBuffer>) {
  let milliseconds = Infinity;
  for (let time = 0; ; time += 1) {
    const from = performance.now();
    const read = await unpackBackup(link);
    milliseconds = Math.min(milliseconds, performance.now() - from);
    if (milliseconds < TARGET.milliseconds / 2 || time === 2) return { read, milliseconds };
  }
}

export type MutatedLinks = {
  readonly results: Readonly<Record<string, number>>;
  readonly withoutWords: readonly string[];
  readonly mostInflated: number;
  readonly slowest: number;
  readonly isPrototypeSound: boolean;
};

/** Opens so many mutated links, one of them cut at every byte, and says what came of them. */
export async function openMutatedLinks(runs: number): Promise<MutatedLinks> {
  const links = fc.sample(anyLink, runs);
  const inflation = countInflated();
  const results: Record<string, number> = {};
  let slowest = 0;
  for (const link of links) {
    const { read, milliseconds } = await timed(link);
    slowest = Math.max(slowest, milliseconds);
    const result = read.kind === 'ok' ? 'opened' : read.fault;
    results[result] = (results[result] ?? 0) + 1;
  }
  inflation.stop();
  return {
    results,
    withoutWords: Object.keys(results).filter((each) => each !== 'opened' && !Object.hasOwn(ARRIVED.faults, each)),
    mostInflated: inflation.most,
    slowest,
    isPrototypeSound: !('isAdmin' in {}) && Object.keys(Object.prototype).length === 0,
  };
}

/** Opens many mutated links and prints what came of them. */
export async function benchMutatedLinks(runs: number): Promise<void> {
  const { results, withoutWords, mostInflated, slowest, isPrototypeSound } = await openMutatedLinks(runs);
  const met = verdict({
    words: withoutWords.length === 0,
    inflated: mostInflated <= TARGET.inflated,
    time: slowest <= TARGET.milliseconds,
    prototype: isPrototypeSound,
  });
  const ends = Object.entries(results).map(([result, count]) => `${result} ${count}`);
  printTable(
    'MUTATED LINKS',
    `${runs} links. Each ends in words, inflates ${TARGET.inflated} bytes at most, and takes under ${TARGET.milliseconds} ms.`,
    ['ends', 'most inflated', 'slowest, ms', 'met'],
    [[ends.join(', '), mostInflated, slowest.toFixed(0), met]],
  );
}
