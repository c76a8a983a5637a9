import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../../src/domain/files/calendar-file.ts';
import { contactsFile } from '../../../../src/domain/files/contacts-file.ts';
import { emlFile } from '../../../../src/domain/note/eml-file.ts';
import { mailtoLink } from '../../../../src/domain/note/note-delivery.ts';
import { frozen } from '../../helpers/frozen.ts';
import { soundLines } from '../../helpers/hostile-text.ts';

/** What may come before a header of somebody else's, in a text that was stored by another hand than the page's. */
const BREAKS = ['\r\n', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\n\r\n', '\n ', '\ud800\n'];
const HEADERS = ['Bcc: spy@evil.example', 'Cc: spy@evil.example', 'To: spy@evil.example', 'Reply-To: spy@evil.example'];
/** What begins another header or another recipient in the address of a link. */
const IN_A_LINK = [
  ...['?bcc=spy@evil.example', '&bcc=spy@evil.example', '%0D%0ABcc:spy@evil.example', '%0abcc:spy@evil.example'],
  ...[',spy@evil.example', ';spy@evil.example', '%2Cspy@evil.example', '#&cc=spy@evil.example', '?body=pay%20me'],
];
const PAYLOADS = [...BREAKS.flatMap((each) => HEADERS.map((header) => each + header)), ...IN_A_LINK];

const STAMP = new Date('2026-11-03T14:05:06Z');

/** The fields of a link as a mail program reads them, each with how often it is there. */
function fieldsOf(href: string): readonly string[] {
  const { search } = new URL(href);
  return search === ''
    ? []
    : search
        .slice(1)
        .split(/[&;]/)
        .map((field) => field.split('=')[0] ?? '');
}

describe.each(PAYLOADS)('with %j behind each text', (payload) => {
  const text = `sam@example.org${payload}`;

  test('a mail link has one address, one subject and one body', () => {
    const { href } = mailtoLink(text, frozen({ subject: text, body: text }));
    expect(fieldsOf(href)).toEqual(['subject', 'body']);
    const [address = ''] = href.slice('mailto:'.length).split('?');
    expect(address).toMatch(/^sam@example\.org(?![\w.])[^?&,;#]*$/);
    expect(decodeURIComponent(address)).not.toMatch(/[\p{Cc}\u2028\u2029]|^.*(bcc|cc|to): /iu);
  });

  test('a draft has no header but ours, and no other address', async () => {
    const { headers, to, cc, bcc, replyTo } = await PostalMime.parse(
      emlFile(frozen({ name: text, email: text }), frozen({ subject: text, body: text })),
    );
    const keys = headers.map(({ key }) => key).filter((key) => key !== 'to');
    expect(keys).toEqual(['x-unsent', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding']);
    expect([cc, bcc, replyTo]).toEqual([undefined, undefined, undefined]);
    const addresses = (to ?? []).map(({ address }) => address ?? '');
    expect(addresses.length).toBeLessThanOrEqual(1);
    expect(addresses.filter((address) => !address.startsWith('sam@example.org'))).toEqual([]);
  });

  test('a contacts file has no line but its own', () => {
    const card = { uid: text, name: text, role: text, company: text, email: text, phone: text };
    const people = frozen([{ ...card, note: text, pronounced: text }]);
    const lines = soundLines(contactsFile(people, { stamp: STAMP, nameless: 'Interviewer' }));
    const names = lines.map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((name) => /^(?:b?cc|to|reply-to)$/i.test(name ?? ''))).toEqual([]);
    expect(names.filter((name) => name === 'END')).toHaveLength(1);
  });

  test('a calendar file has no line but its own', () => {
    const event = { uid: text, date: '2026-11-03', summary: text, description: text, url: '', alarmAt: '09:00' };
    const lines = soundLines(calendarFile(frozen([{ ...event, sequence: 1 }]), STAMP));
    const names = lines.map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((name) => /^(?:b?cc|to|reply-to|attendee)$/i.test(name ?? ''))).toEqual([]);
  });
});
