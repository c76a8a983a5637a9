/*
 * A backup that one code cannot hold is shown as a sequence of codes that begins again when it is over. Each code holds
 * one frame, of these bytes:
 *
 *   3  "ATI", by which a frame is known, and not any code that hangs on the wall
 *   1  the version of this format
 *   4  the id of the sequence: the checksum of all of it, with how it was cut
 *   2  which frame this is, from 0
 *   2  how many there are
 *   4  the checksum of the part
 *   …  the part of the bytes of link.ts
 */
import { checksum } from './checksum.ts';

const MARK = [0x41, 0x54, 0x49] as const;
const FORMAT = 1;
const HEADER = 16;
/** Of more frames than this no sequence of ours is: one would take half an hour to show. */
const MOST_FRAMES = 4096;

const sumOf = (bytes: Uint8Array): number => parseInt(checksum(String.fromCharCode(...bytes)), 16);

/** The checksum of bytes of any number: too many at once are no arguments of a function. */
function sumOfAll(bytes: Uint8Array): number {
  let sums = '';
  for (let at = 0; at < bytes.length; at += 1024) sums += String(sumOf(bytes.subarray(at, at + 1024)));
  return parseInt(checksum(sums), 16);
}

/**
 * Cuts bytes into frames, each of at most `size` bytes with its header.
 * @param size in bytes; a code holds at most 2,953
 * @example framesOf(bytes, 480).length // 3, for 1,000 bytes
 */
export function framesOf(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const room = size - HEADER;
  const total = Math.max(1, Math.ceil(bytes.length / room));
  const id = (sumOfAll(bytes) ^ size) >>> 0;
  return Array.from({ length: total }, (_, index) => {
    const part = bytes.subarray(index * room, (index + 1) * room);
    const frame = new Uint8Array(HEADER + part.length);
    const view = new DataView(frame.buffer);
    frame.set(MARK);
    view.setUint8(3, FORMAT);
    view.setUint32(4, id);
    view.setUint16(8, index);
    view.setUint16(10, total);
    view.setUint32(12, sumOf(part));
    frame.set(part, HEADER);
    return frame;
  });
}

/** One part of a sequence, with its place in it. */
export type Frame = {
  readonly id: number;
  readonly index: number;
  readonly total: number;
  readonly part: Uint8Array<ArrayBuffer>;
};

/**
 * Reads the bytes of one code. `tooNew`: a frame of a newer version of the site.
 * @returns undefined when it is no frame of ours, or is not whole
 */
export function readFrame(bytes: Uint8Array): Frame | 'tooNew' | undefined {
  if (bytes.length < HEADER || MARK.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint8(3) !== FORMAT) return 'tooNew';
  const [id, index, total] = [view.getUint32(4), view.getUint16(8), view.getUint16(10)];
  const part = Uint8Array.from(bytes.subarray(HEADER));
  if (index >= total || total > MOST_FRAMES || sumOf(part) !== view.getUint32(12)) return undefined;
  return { id, index, total, part };
}

/** What was read of one sequence so far, by the number of the frame. */
export type Collected = {
  readonly id: number;
  readonly total: number;
  readonly parts: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
};

/** What is read with one frame more. A frame of another sequence begins anew: what is shown now is what counts. */
export function withFrame(collected: Collected | undefined, { id, index, total, part }: Frame): Collected {
  const isSame = collected?.id === id && collected.total === total;
  if (isSame && collected.parts.has(index)) return collected;
  return { id, total, parts: new Map([...(isSame ? collected.parts : []), [index, part]]) };
}

/** The bytes that were cut into frames, once none is missing. */
export function wholeOf({ total, parts }: Collected): Uint8Array<ArrayBuffer> | undefined {
  if (parts.size < total) return undefined;
  const inOrder = Array.from({ length: total }, (_, index) => parts.get(index) ?? new Uint8Array());
  const whole = new Uint8Array(inOrder.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of inOrder) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * In which order the frames are shown in a round. Each round after the first begins elsewhere and steps over some, so
 * that what a camera misses in step with the showing comes in another moment.
 * @param round from 0
 * @example orderOf(4, 0) // [0, 1, 2, 3]
 */
export function orderOf(total: number, round: number): readonly number[] {
  const steps = [1, 7, 3, 11, 5, 13].filter((step) => step < total && total % step !== 0);
  const step = round === 0 ? 1 : (steps[round % Math.max(1, steps.length)] ?? 1);
  return Array.from({ length: total }, (_, place) => (place * step + round) % total);
}
