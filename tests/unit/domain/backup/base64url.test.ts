import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/domain/backup/base64url.ts';

test('bytes are written as an address may hold them', () => {
  expect(toBase64url(new Uint8Array([255, 254]))).toBe('__4');
  expect(fromBase64url('__4')).toEqual(new Uint8Array([255, 254]));
});

test('any bytes are written as Node writes them, and read again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test.each(['a b', 'a+b/', 'YQ==', 'é', '\ud800'])('what is no base64url is refused (%j)', (text) => {
  expect(fromBase64url(text)).toBeUndefined();
});
