import { expect, test } from 'vitest';
import { linkTo, takenFrom } from '../../../../src/domain/backup/link-data.ts';

test('the data of a link stands in its fragment, and is found there', () => {
  expect(linkTo('https://example.org/your-data/', 'AQAA')).toBe('https://example.org/your-data/#take=AQAA');
  expect(takenFrom('https://example.org/your-data/#take=AQAA')).toBe('AQAA');
});

test.each([
  ['#take=AQAA', 'AQAA'],
  ['#take=AQAA.', 'AQAA'],
  ['#take=AQAA) Sent from my phone', 'AQAA'],
  ['#take=', ''],
  ['#stored', undefined],
  ['', undefined],
])('of the fragment %j the data is taken without what a message put behind it', (fragment, data) => {
  expect(takenFrom(fragment)).toBe(data);
});
