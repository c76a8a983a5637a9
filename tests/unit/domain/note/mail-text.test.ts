import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asParagraphs, mailAddress, mailLine, mailText } from '../../../../src/domain/note/mail-text.ts';
import { asReadBack, HOSTILE_RUNS, hostileText } from '../../helpers/hostile-text.ts';

test('each kind of newline is one, and what no message may carry is gone', () => {
  expect(mailText('one\r\ntwo\u0000')).toBe('one\ntwo');
  expect(mailText('a\rb\u2028c\u0085d\te\u001b')).toBe('a\nb\nc\nd\te');
  expect(mailText('a\ud800')).toBe('a\ufffd');
});

test('a line is one line, whatever is in it', () => {
  expect(mailLine(' Thank you\r\nBcc: spy@example.org ')).toBe('Thank you Bcc: spy@example.org');
});

test('an address is the first line that has anything in it', () => {
  expect(mailAddress('sam@example.org\r\nBcc: spy@example.org')).toBe('sam@example.org');
  expect(mailAddress('\n \u2028 sam@example.org \vCc: spy@example.org')).toBe('sam@example.org');
  expect(mailAddress(' \n')).toBe('');
});

test('any text keeps all that can be read of it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(mailText(text)).toBe(asReadBack(text).replaceAll('\ufeff', ''));
      expect(mailLine(text)).not.toMatch(/\p{Cc}/u);
    }),
    HOSTILE_RUNS,
  );
});

test('a text as HTML has its paragraphs and lines', () => {
  expect(asParagraphs('Hi Sam,\n\nThank you & bye,\nAlex')).toBe('<p>Hi Sam,</p><p>Thank you &amp; bye,<br>Alex</p>');
  expect(asParagraphs('\r\n\r\n one\r\n\r\n\r\n\r\ntwo \n')).toBe('<p>one</p><p>two</p>');
  expect(asParagraphs(' \n\n ')).toBe('');
});

test('nothing that is typed becomes markup', () => {
  expect(asParagraphs('<img src=x onerror="a()"> &lt;b>')).toBe(
    '<p>&lt;img src=x onerror=&quot;a()&quot;&gt; &amp;lt;b&gt;</p>',
  );
  fc.assert(
    fc.property(hostileText, (text) => {
      const bare = asParagraphs(text).replace(/<\/?p>|<br>/g, '');
      expect(bare).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
    HOSTILE_RUNS,
  );
});

test('a text of a million characters takes no longer than it should', () => {
  for (const unit of ['\n', ' ', '\r\n ', '<', '\ud800']) {
    const start = performance.now();
    mailLine(unit.repeat(1_000_000));
    asParagraphs(unit.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
