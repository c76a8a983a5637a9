import { expect, test } from 'vitest';
import { firstWays, otherWays, sentByWays, WAYS } from '../../../../src/domain/note/ways-to-send.ts';
import { MEDIUMS, NOTE_KINDS } from '../../../../src/domain/record/note.ts';

test('an email goes to the mail app first, a card to the printer, a LinkedIn message to the clipboard', () => {
  expect(firstWays({ kind: 'thank-you', medium: 'email' })).toEqual(['mail', 'copy']);
  expect(firstWays({ kind: 'follow-up', medium: 'email' })).toEqual(['mail', 'copy']);
  expect(firstWays({ kind: 'thank-you', medium: 'card' })).toEqual(['print', 'copy']);
  expect(firstWays({ kind: 'linkedin-invitation', medium: 'email' })).toEqual(['copy']);
  expect(firstWays({ kind: 'linkedin-message', medium: 'email' })).toEqual(['copy']);
  expect(firstWays({ kind: 'phone-script', medium: 'email' })).toEqual(['print', 'copy']);
});

test('what comes less often is there too, and no way twice', () => {
  expect(otherWays({ kind: 'thank-you', medium: 'card' })).toEqual(['share', 'text']);
  for (const kind of NOTE_KINDS) {
    for (const medium of MEDIUMS) {
      const ways = [...firstWays({ kind, medium }), ...otherWays({ kind, medium })];
      expect(new Set(ways).size).toBe(ways.length);
      expect(firstWays({ kind, medium }).length).toBeLessThanOrEqual(2);
    }
  }
  expect(
    [...firstWays({ kind: 'after-no', medium: 'email' }), ...otherWays({ kind: 'after-no', medium: 'email' })].sort(),
  ).toEqual([...WAYS].sort());
});

test('the way says by what a message was sent, or what to ask', () => {
  const email = { kind: 'thank-you', medium: 'email' } as const;
  expect(sentByWays('mail', email)).toEqual(['email']);
  expect(sentByWays('eml', email)).toEqual(['email']);
  expect(sentByWays('print', email)).toEqual(['card']);
  expect(sentByWays('copy', email)).toEqual(['email', 'linkedin', 'other']);
  expect(sentByWays('share', email)).toEqual(['email', 'linkedin', 'other']);
  expect(sentByWays('copy', { ...email, medium: 'card' })).toEqual(['card', 'email', 'other']);
  expect(sentByWays('print', { ...email, medium: 'card' })).toEqual(['card']);
  expect(sentByWays('copy', { ...email, kind: 'linkedin-message' })).toEqual(['linkedin']);
  expect(sentByWays('print', { ...email, kind: 'phone-script' })).toEqual(['phone']);
});
