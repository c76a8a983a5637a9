import { test } from 'vitest';
import { expectPeople, type Pasted } from '../../../helpers/people-in-short.ts';

test.each<Pasted>([
  [
    'addresses of guests below an organizer',
    'Maya Chen\nOrganizer\nsam@harbour.com\npriya@harbour.com',
    ['Maya Chen', ' |  | sam@harbour.com', ' |  | priya@harbour.com'],
    '',
  ],
  [
    'an address of a guest among remarks',
    'Maya Chen\nOrganizer\nSam Hill\nAccepted\njlee@harbour.com\nAwaiting',
    ['Maya Chen', 'Sam Hill', ' |  | jlee@harbour.com'],
    '',
  ],
  [
    'an address with a bullet of its own',
    "• Sam O'Neill - creator\n• alex@example.com",
    ["Sam O'Neill | creator", ' |  | alex@example.com'],
    '',
  ],
  [
    'one address above another',
    'Maya Chen\nsam@example.org\npriya@example.org',
    ['Maya Chen', ' |  | sam@example.org', ' |  | priya@example.org'],
    '',
  ],
  [
    'an address that fits below a remark',
    'Maya Chen\nOrganizer\nmchen@harbour.com',
    ['Maya Chen |  | mchen@harbour.com'],
    '',
  ],
  ['an address alone below a name', 'Maya Chen\nmc@example.org', ['Maya Chen |  | mc@example.org'], ''],
  [
    'two letters of a surname inside an address',
    'Anh Le <ale@example.org>\nAnh Le <alex.smith@example.org>',
    ['Anh Le |  | ale@example.org', 'Anh Le', 'Alex Smith |  | alex.smith@example.org'],
    '',
  ],
  [
    'a word behind a name whose address names the organization',
    'Maya Chen, Shopify, maya@shopify.example',
    [],
    'Maya Chen, Shopify, maya@shopify.example',
  ],
  [
    'addresses that nobody reads',
    'Maya Chen <no-reply@hiring.example>\nAmy Ng\ncalendar-notification@calendar.example\nSam Hill\nnoreply@zoom.example',
    ['Maya Chen', 'Amy Ng', 'Sam Hill'],
    '',
  ],
  ...[
    ['Jürgen Müller', 'juergen.mueller@hafen.de'],
    ['Jürgen Müller', 'jurgen.muller@hafen.de'],
    ['Jörg Schäfer', 'joerg.schaefer@hafen.de'],
    ['Søren Kjær', 'soeren.kjaer@havn.dk'],
    ['Åsa Öberg', 'asa.oberg@hamn.se'],
    ['Łukasz Wałęsa', 'lukasz.walesa@port.pl'],
    ['Nguyễn Văn Đức', 'duc.nguyen@cang.vn'],
    ['María José García-Lopez', 'mj.garcia@puerto.es'],
    ['김민수', 'minsu.kim@hang.kr'],
    ['山田太郎', 'taro.yamada@minato.jp'],
    ['Иван Петров', 'ivan.petrov@port.ru'],
  ].flatMap<Pasted>(([name = '', email = '']) => [
    [`the address ${email} on a line`, `${name} <${email}>`, [`${name} |  | ${email}`], ''],
    [`the address ${email} below a name`, `${name}\n${email}`, [`${name} |  | ${email}`], ''],
  ]),
  ['a name inside a label', 'Mai Tran\n\nEmail: sam@example.org', ['Mai Tran', ' |  | sam@example.org'], ''],
  [
    'somebody else’s address on a line',
    'Maya Chen <sam.rivera@example.org>',
    ['Maya Chen', 'Sam Rivera |  | sam.rivera@example.org'],
    '',
  ],
])('%s', (_, text, people, rest) => {
  expectPeople(text, people, rest);
});
