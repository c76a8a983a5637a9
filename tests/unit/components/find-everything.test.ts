import { expect, test } from 'vitest';
import { wordsByAddress } from '../../../src/components/find/everything.ts';
import { find } from '../../../src/domain/find/find.ts';
import { siteEntries } from '../helpers/site-content.ts';

const ENTRIES = siteEntries();
const special = (id: string): string => `/special-cases/#${id}`;

/** What people type, and what has to be among the first three. */
const LOOKED_FOR: readonly (readonly [typed: string, address: string])[] = [
  ['feedback', special('feedback')],
  ['How do I ask for feedback?', special('feedback')],
  ['why did i not get the job', special('feedback')],
  ['no answer', special('no-answer')],
  ['ghosted', special('no-answer')],
  ['they havent replied', special('they-did-not-call')],
  ['they didn’t call', special('they-did-not-call')],
  ['deadline', special('they-did-not-call')],
  ['salary', special('what-to-leave-out')],
  ['salary', special('you-hear-yes')],
  ['offer', special('you-hear-yes')],
  ['another offer', special('an-offer-elsewhere')],
  ['decline', special('you-decline')],
  ['accept an offer', special('you-hear-yes')],
  ['recruiter', special('a-recruiter')],
  ['headhunter', special('a-recruiter')],
  ['panel', special('a-panel')],
  ['several people', special('a-panel')],
  ['phone', special('by-phone')],
  ['phone script', '/follow-up/?kind=phone-script'],
  ['video', special('one-way-video')],
  ['group', special('in-a-group')],
  ['assessment centre', special('an-assessment-day')],
  ['second round', special('a-second-round')],
  ['second interview', special('a-second-round')],
  ['internal', special('an-internal-interview')],
  ['promotion', special('an-internal-interview')],
  ['references', special('references')],
  ['referees', special('references')],
  ['portfolio', special('what-you-promised')],
  ['promised', '/follow-up/?kind=promised'],
  ['illegal question', special('questions-they-may-not-ask')],
  ['age', special('questions-they-may-not-ask')],
  ['religion', special('questions-they-may-not-ask')],
  ['children', special('questions-they-may-not-ask')],
  ['late', special('the-note-is-late')],
  ['too late', special('the-note-is-late')],
  ['wrong answer', special('it-went-badly')],
  ['went badly', special('it-went-badly')],
  ['linkedin', '/follow-up/?kind=linkedin-invitation'],
  ['thank you', '/thank-you/'],
  ['THANK-YOU NOTE', '/thank-you/'],
  ['business card', '/before-you-leave/#task-contact-details'],
  ['rejected', special('you-hear-no')],
  ['nervous', special('replaying-it')],
  ['can’t sleep', special('replaying-it')],
  ['withdraw', special('you-want-to-withdraw')],
  ['english', special('another-language')],
  ['subject line', special('in-the-same-thread')],
  ['no email address', special('no-address')],
  ['erase my data', '/interviews/#delete-everything'],
  ['privacy', '/interviews/#delete-everything'],
  ['backup', '/worksheet/#keep'],
  ['print', '/print/'],
  ['print worksheet', '/worksheet/#print-blank'],
  ['calendar', '/interview/#dates'],
  ['compare', '/compare/'],
  ['red flags', '/worksheet/#red-flags-question'],
  ['gut feeling', '/worksheet/#gut-feeling-question'],
  ['example', '/examples/'],
  ['ontario', '/sources/#ontario-deadline'],
  ['follow up', '/follow-up/?kind=follow-up'],
  ['followup', '/follow-up/?kind=follow-up'],
  ['recuriter', special('a-recruiter')],
  ['feeback', special('feedback')],
  ['réferences', special('references')],
];

test.each(LOOKED_FOR)('who types “%s” has %s among the first three', (typed, address) => {
  const first = find(ENTRIES, typed).slice(0, 3);
  expect(first.map(({ entry }) => entry.to)).toContain(address);
});

test('each address is in the list once', () => {
  const addresses = ENTRIES.map(({ to }) => to);
  expect(addresses.length).toBeGreaterThan(80);
  expect(addresses.filter((each, index) => addresses.indexOf(each) !== index)).toEqual([]);
});

test('each title but those of sources, which are names, finds its own entry among the first three', () => {
  const missed = ENTRIES.filter(({ to }) => !to.startsWith('/sources/')).filter((entry) => {
    const found = find(ENTRIES, entry.title);
    return !found.slice(0, 3).some((each) => each.entry.to === entry.to);
  });
  expect(missed.map(({ title }) => title)).toEqual([]);
});

test('words that lead to an address that is nowhere in the list stop the build, and say which', () => {
  const all = [{ title: 'Waiting', places: [{ title: 'A', to: '/a/', lines: [] }] }];
  expect(() => wordsByAddress([{ id: 'pay', words: 'salary', to: ['/b/'] }], all)).toThrow(/"pay".*\/b\//);
  const words = wordsByAddress(
    [
      { id: 'pay', words: 'salary', to: ['/a/'] },
      { id: 'offer', words: 'offer', to: ['/a/'] },
    ],
    all,
  );
  expect(words.get('/a/')).toBe('salary offer');
});
