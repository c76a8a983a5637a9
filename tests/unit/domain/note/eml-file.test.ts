import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { emlFile } from '../../../../src/domain/note/eml-file.ts';
import { frozen } from '../../helpers/frozen.ts';
import { asReadBack, HOSTILE_RUNS, hostileText } from '../../helpers/hostile-text.ts';

const file = (name: string, email: string, subject: string, body: string): string =>
  emlFile(frozen({ name, email }), frozen({ subject, body }));

/** What another program reads in the file: the names of its headers, and what a person sees of it. */
async function read(eml: string) {
  const { headers, to, subject, text } = await PostalMime.parse(new TextEncoder().encode(eml));
  return { headers: headers.map(({ key }) => key), to, subject: subject ?? '', text };
}

const HEADERS = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];

/** What a person reads of a text. */
const asText = (text: string): string => asReadBack(text).replaceAll('\ufeff', '');

/** The same in one line: no newline in it, and no white space around it. */
const asLine = (text: string): string =>
  asText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();

/** Fails unless each line ends in CRLF, is ASCII of 76 characters at most, and a header goes on only after a space. */
function expectSound(eml: string): void {
  expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(eml.endsWith('\r\n')).toBe(true);
  const lines = eml.split('\r\n');
  expect(lines.filter((line) => line.length > 76 && !/^ <.*>$|^To: \S+$/.test(line))).toEqual([]);
  const head = lines.slice(0, lines.indexOf(''));
  expect(
    head.filter((line) => !/^(X-Unsent|To|Subject|MIME-Version|Content-Type|Content-Transfer-Encoding): | /.test(line)),
  ).toEqual([]);
  expect(lines.slice(lines.indexOf('')).join('')).toMatch(/^[\t -~]*$/);
}

test('the file is a draft with its address, its subject and its text', () => {
  expect(file('Sam Rivera', 'sam@example.org', 'Thank you', 'Hi Sam').split('\r\n')).toEqual([
    'X-Unsent: 1',
    'To: Sam Rivera',
    ' <sam@example.org>',
    'Subject: Thank you',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Hi Sam',
    '',
  ]);
});

test('another program reads what was written', async () => {
  const body = 'Liebe Zoë,\n\nfog = 50 %; « ça va » 😀\n\n\u05ea\u05d5\u05d3\u05d4,\nAlex ';
  const eml = file('Chen, Dr. Maya “MC” Ł.', 'maya@example.org', 'Thank you: Planner (nights), 日本 😀', body);
  expectSound(eml);
  expect(await read(eml)).toEqual({
    headers: HEADERS,
    to: [{ name: 'Chen, Dr. Maya “MC” Ł.', address: 'maya@example.org' }],
    subject: 'Thank you: Planner (nights), 日本 😀',
    text: body + '\n',
  });
});

test.each(['sam@example.org, spy@evil.example', 'Sam <sam@example.org>', 'sam', '', `${'a'.repeat(250)}@b.example`])(
  'an address that no header can hold is left out: %j',
  async (email) => {
    const eml = file('Sam', email, 'Thank you', 'Hi');
    expectSound(eml);
    expect(await read(eml)).toMatchObject({ headers: HEADERS.filter((key) => key !== 'to'), to: undefined });
  },
);

test('what stands below an address is none of it', async () => {
  const eml = file('Sam', 'sam@example.org\r\nBcc: spy@evil.example', 'Thank you', 'Hi');
  expectSound(eml);
  expect(await read(eml)).toMatchObject({ headers: HEADERS, to: [{ name: 'Sam', address: 'sam@example.org' }] });
});

test('an address in another script goes as it is, and one without a name stands alone', async () => {
  expect(await read(file('', 'léa@müller.example', '', ''))).toMatchObject({
    to: [{ name: '', address: 'léa@müller.example' }],
  });
});

test.each([
  'Maya\r\nBcc: spy@evil.example',
  'Maya" <spy@evil.example>, "',
  'Maya <spy@evil.example>;',
  'team:a@b.example;',
  '=?utf-8?Q?Maya=0ABcc:_spy?=',
  '\u0000\ud800\u202eayaM',
  '(comment) \\"',
  "Seán O'Neill-Ó Dálaigh",
])('a name stays a name: %j', async (name) => {
  const eml = file(name, 'maya@example.org', name, name);
  expectSound(eml);
  expect(await read(eml)).toEqual({
    headers: HEADERS,
    to: [{ name: asLine(name), address: 'maya@example.org' }],
    subject: asLine(name),
    text: asText(name) + '\n',
  });
});

test('any texts come out as they went in, and add no header', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (name, subject, body) => {
      const eml = file(name, 'maya@example.org', subject, body);
      expectSound(eml);
      const seen = await read(eml);
      expect(seen.headers).toEqual(HEADERS);
      expect(seen.to).toEqual([{ name: asLine(name), address: 'maya@example.org' }]);
      expect(seen.subject).toBe(asLine(subject));
      expect(seen.text).toBe(asText(body) + '\n');
    }),
    { ...HOSTILE_RUNS, numRuns: 500 },
  );
});

test.each(['a', 'é', '😀', ' ', '\r\nBcc: x', '"', '=', '\ud800'])(
  '100,000 characters of %j are no trouble',
  async (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    const eml = file(long, 'maya@example.org', long, long);
    expectSound(eml);
    expect((await read(eml)).headers).toEqual(HEADERS);
  },
);
