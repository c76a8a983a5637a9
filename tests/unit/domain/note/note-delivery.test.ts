import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeEmail, MAILTO_LIMIT, mailtoLink } from '../../../../src/domain/note/note-delivery.ts';
import { frozen } from '../../helpers/frozen.ts';
import { asReadBack, hostileText } from '../../helpers/hostile-text.ts';

const link = (email: string, subject: string, body: string) => mailtoLink(email, frozen({ subject, body }));

/** The link taken apart again, as a mail program does; fails on any field but the two, and on one given twice. */
function opened(href: string): { to: string; subject: string | undefined; body: string | undefined } {
  const { protocol, pathname, search, hash } = new URL(href);
  expect([protocol, hash]).toEqual(['mailto:', '']);
  const fields = search === '' ? [] : search.slice(1).split('&');
  const [subject, body, ...more] = fields.map((field) => field.split('=').map(decodeURIComponent));
  expect([subject?.[0] ?? 'subject', body?.[0] ?? 'body', more]).toEqual(['subject', 'body', []]);
  return { to: decodeURIComponent(pathname), subject: subject?.[1], body: body?.[1] };
}

/** What a person reads of a text, and of one in a single line. */
const asText = (text: string): string => asReadBack(text).replaceAll('\ufeff', '');
const asLine = (text: string): string =>
  asText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();

/** An address is one line. */
const firstLine = (text: string): string =>
  asText(text)
    .split('\n')
    .map(asLine)
    .find((line) => line !== '') ?? '';

test('the link holds address, subject and body', () => {
  expect(link('sam@example.org', 'Thank you', 'Hi')).toEqual({
    kind: 'whole',
    href: 'mailto:sam@example.org?subject=Thank%20you&body=Hi',
  });
});

test('line breaks go as CRLF, each once', () => {
  expect(link('', '', 'one\ntwo\r\nthree\n\nfour').href).toBe(
    'mailto:?subject=&body=one%0D%0Atwo%0D%0Athree%0D%0A%0D%0Afour',
  );
});

test('white space around the address goes, and an empty one is no obstacle', () => {
  expect(link(' sam@example.org\n', 'a', 'b').href).toMatch(/^mailto:sam@example\.org\?/);
  expect(link('  ', 'a', 'b').href).toMatch(/^mailto:\?/);
});

test('an address, a subject or a body can smuggle nothing into the link', () => {
  const { href } = link('a@b.c?bcc=spy@evil.example', 'x&cc=spy#y', 'z&bcc=spy\n%0A');
  expect(opened(href)).toEqual({ to: 'a@b.c?bcc=spy@evil.example', subject: 'x&cc=spy#y', body: 'z&bcc=spy\r\n%0A' });
  expect(href).not.toMatch(/[&?](b?cc)=/);
});

test('a newline ends the address and begins no header, and one in the subject is a space', () => {
  expect(opened(link('a@b.c\r\nBcc: spy@evil.example', 'Hi\nBcc: spy@evil.example\u0000', '').href)).toEqual({
    to: 'a@b.c',
    subject: 'Hi Bcc: spy@evil.example',
    body: '',
  });
});

test('half a surrogate pair becomes the replacement character', () => {
  expect(opened(link('\ud800', '\udc00', 'a\ud800').href)).toEqual({
    to: '\ufffd',
    subject: '\ufffd',
    body: 'a\ufffd',
  });
});

test('a link of exactly the limit is whole, and one character more leaves the body out', () => {
  const head = link('sam@example.org', 'Thank you', '').href.length;
  expect(link('sam@example.org', 'Thank you', 'a'.repeat(MAILTO_LIMIT - head))).toMatchObject({ kind: 'whole' });
  expect(link('sam@example.org', 'Thank you', 'a'.repeat(MAILTO_LIMIT - head + 1))).toEqual({
    kind: 'subjectOnly',
    href: 'mailto:sam@example.org?subject=Thank%20you',
  });
});

test('the limit counts encoded characters', () => {
  expect(MAILTO_LIMIT).toBe(1600);
  expect(link('', '', 'é'.repeat(250)).kind).toBe('whole');
  expect(link('', '', 'é'.repeat(300)).kind).toBe('subjectOnly');
  expect(link('', '', '\n'.repeat(300)).kind).toBe('subjectOnly');
});

test('any text goes into a link and comes out as it was, or is left out', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, fc.nat(3), (email, subject, body, longer) => {
      const long = subject.repeat(1 + 50 * longer);
      const { kind, href } = link(email, long, body);
      expect(opened(href)).toEqual({
        to: href === 'mailto:' && kind === 'addressOnly' ? '' : firstLine(email),
        subject: kind === 'addressOnly' ? undefined : asLine(long),
        body: kind === 'whole' ? asText(body).replaceAll('\n', '\r\n') : undefined,
      });
      expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
    }),
  );
});

test('a subject that is too long is left out, too', () => {
  expect(link('sam@example.org', 'a'.repeat(2000), 'Hi')).toEqual({
    kind: 'addressOnly',
    href: 'mailto:sam@example.org',
  });
});

test('an address that is too long leaves a link with nothing in it', () => {
  expect(link('a'.repeat(2000), 'Thank you', 'Hi')).toEqual({ kind: 'addressOnly', href: 'mailto:' });
});

test.each(['sam@example.org', ' sam@example.org ', 'sam.rivera+job@mail.example.co.uk', 'léa@müller.example'])(
  '%j looks like an address',
  (text) => {
    expect(looksLikeEmail(text)).toBe(true);
  },
);

test.each([
  '',
  'sam',
  'sam@example',
  'sam@',
  '@example.org',
  'sam rivera@example.org',
  'a@b@c.de',
  'sam@example.',
  'sam@.org',
])('%j does not look like an address', (text) => {
  expect(looksLikeEmail(text)).toBe(false);
});
