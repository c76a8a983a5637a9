import { expect, test } from 'vitest';
import { readCode } from '../../../../src/domain/backup/code.ts';
import { framesOf } from '../../../../src/domain/backup/frames.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a code holds a link, a frame of a sequence, or something that is not ours', () => {
  expect(readCode(bytesOf('https://example.org/your-data/#take=AQAA'))).toEqual({ kind: 'link', data: 'AQAA' });
  const [frame = new Uint8Array()] = framesOf(new Uint8Array([1, 2, 3]), 100);
  expect(readCode(frame)).toMatchObject({ kind: 'frame', frame: { index: 0, total: 1 } });
  expect(readCode(bytesOf('https://example.org/menu/'))).toEqual({ kind: 'other' });
  expect(readCode(new Uint8Array())).toEqual({ kind: 'other' });
});

test('a frame of a newer version is known as one', () => {
  const [frame = new Uint8Array()] = framesOf(new Uint8Array([1, 2, 3]), 100);
  expect(readCode(frame.map((byte, at) => (at === 3 ? 9 : byte)))).toEqual({ kind: 'tooNew' });
});
