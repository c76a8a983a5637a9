import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  framesOf,
  orderOf,
  readFrame,
  wholeOf,
  withFrame,
  type Collected,
} from '../../../../src/domain/backup/frames.ts';

const bytesOf = (length: number, from = 0): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7 + from) % 256);

function collect(frames: readonly (Uint8Array | undefined)[]): Collected | undefined {
  return frames.reduce<Collected | undefined>((collected, bytes) => {
    const frame = bytes === undefined ? undefined : readFrame(bytes);
    return frame === undefined || frame === 'tooNew' ? collected : withFrame(collected, frame);
  }, undefined);
}

const read = (frames: readonly (Uint8Array | undefined)[]): number[] | undefined => {
  const collected = collect(frames);
  const whole = collected === undefined ? undefined : wholeOf(collected);
  return whole === undefined ? undefined : [...whole];
};

test('a frame holds no more than it may, with its header', () => {
  const frames = framesOf(bytesOf(1000), 480);
  expect(frames.map(({ length }) => length)).toEqual([480, 480, 88]);
});

test('frames read in any order, and some of them twice, give the bytes back', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 900 }),
      fc.integer({ min: 17, max: 300 }),
      fc.array(fc.nat(), { maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      (bytes, size, again, chance) => {
        const frames = framesOf(bytes, size);
        const doubled = [...frames, ...again.map((each) => frames[each % frames.length])];
        const shuffled = doubled
          .map((frame) => ({ frame, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ frame }) => frame);
        expect(read(shuffled)).toEqual([...bytes]);
      },
    ),
  );
});

test('while one frame is missing there is nothing to read, and it is known which', () => {
  const frames = framesOf(bytesOf(1000), 100);
  const collected = collect(frames.filter((_, index) => index !== 4));
  expect(collected && wholeOf(collected)).toBeUndefined();
  expect([...(collected?.parts.keys() ?? [])].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11]);
});

test('frames of two sequences are never mixed: the one shown last counts', () => {
  const first = framesOf(bytesOf(300), 100);
  const second = framesOf(bytesOf(300, 1), 100);
  expect(read([first[0], first[1], second[2], second[3], second[0], second[1]])).toEqual([...bytesOf(300, 1)]);
  expect(read([first[0], first[1], second[2], second[3]])).toBeUndefined();
});

test('the same bytes cut otherwise are another sequence', () => {
  const [large] = framesOf(bytesOf(300), 200);
  const small = framesOf(bytesOf(300), 100);
  expect(collect([large, small[0]])?.parts.size).toBe(1);
});

test('two stores that share their beginning are different sequences', () => {
  const [frame] = framesOf(bytesOf(3000), 200);
  const [other] = framesOf(Uint8Array.from([...bytesOf(2999), 2]), 200);
  expect(collect([frame, other])?.parts.size).toBe(1);
  expect(collect([frame, other])?.id).not.toBe(collect([frame])?.id);
});

test('what is no frame of ours, or is not whole, is passed over', () => {
  const [frame = new Uint8Array()] = framesOf(bytesOf(50), 100);
  expect(readFrame(new TextEncoder().encode('https://example.org/menu/of/the/day'))).toBeUndefined();
  expect(readFrame(new Uint8Array())).toBeUndefined();
  for (let at = 0; at < frame.length; at += 1) {
    const changed = readFrame(frame.map((byte, index) => (index === at ? byte ^ 1 : byte)));
    const isOther = at === 3 ? changed === 'tooNew' : at >= 4 && at < 12;
    expect(changed === undefined || isOther, `byte ${at}`).toBe(true);
    if (at < frame.length - 1) expect(readFrame(frame.slice(0, at))).toBeUndefined();
  }
});

test('each round shows every frame once, and no two rounds in a row in the same order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 12 }), (total, round) => {
      const order = orderOf(total, round);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, index) => index));
      if (total > 1) expect(orderOf(total, round + 1)).not.toEqual(order);
    }),
  );
  expect(orderOf(4, 0)).toEqual([0, 1, 2, 3]);
});
