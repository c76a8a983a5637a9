import { expect, test } from 'vitest';
import { wordsByAddress } from '../../../src/components/find/everything.ts';
import { finder } from '../../../src/domain/find/find.ts';
import { siteEntries } from '../helpers/site-content.ts';

const ENTRIES = siteEntries();
const find = finder(ENTRIES);
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
  ['erase my data', '/your-data/#erase'],
  ['privacy', '/your-data/'],
  ['backup', '/your-data/#back-up'],
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
  ['how long should I wait to follow up', '/interview/#dates'],
  ['add the interviewer on linkedin', '/follow-up/?kind=linkedin-invitation'],
  ['should I keep applying for other jobs', '/within-24-hours/#task-keep-searching'],
  ['she was rude', '/worksheet/#red-flags-question'],
  ['I was late', special('it-went-badly')],
  ['no response to my thank you email', '/follow-up/?kind=follow-up'],
  ['will I hear back', special('they-did-not-call')],
  ['start date', '/follow-up/?kind=accepting'],
  ['no one answers', special('no-answer')],
];

/** What a nervous person types, and what has to come first. */
const FIRST: readonly (readonly [typed: string, address: string])[] = [
  ['nobody answers', special('they-did-not-call')],
  ['no one answers', special('they-did-not-call')],
  ['phone interview contact details', special('by-phone')],
  ['how long to decide on an offer', special('you-hear-yes')],
  ['do I reply to the invitation email', special('in-the-same-thread')],
  ['pregnant', special('questions-they-may-not-ask')],
  ['kids', special('questions-they-may-not-ask')],
  ['married', special('questions-they-may-not-ask')],
  ['disability', special('questions-they-may-not-ask')],
  ['visa', special('questions-they-may-not-ask')],
  ['they asked my age', special('questions-they-may-not-ask')],
  ['they asked if I am married', special('questions-they-may-not-ask')],
  ['résumé', special('what-you-promised')],
  ['they asked for my CV again', special('what-you-promised')],
  ['zoom', special('by-phone')],
  ['teams', special('by-phone')],
  ['video call', special('by-phone')],
  ['counteroffer', special('you-hear-yes')],
  ['start date', special('you-hear-yes')],
  ['I got the job', special('you-hear-yes')],
  ['I don’t want the job', special('you-decline')],
  ['I messed up', special('it-went-badly')],
  ['blew it', special('it-went-badly')],
  ['I think I bombed', special('it-went-badly')],
  ['i was so nervous my mind went blank', special('it-went-badly')],
  ['can I correct a wrong answer', special('it-went-badly')],
  ['I forgot their name', special('no-address')],
  ['my English is not perfect', special('another-language')],
  ['they said they would call on friday and it is now monday', special('they-did-not-call')],
  ['I have not heard back in two weeks', special('they-did-not-call')],
  ['what if they never reply', special('they-did-not-call')],
  ['is it ok to send a thank you note a week later', special('the-note-is-late')],
  ['can I send the same email to everyone', special('a-panel')],
  ['can I send it on sunday', special('in-the-same-thread')],
  ['should I say sorry', special('what-to-leave-out')],
  ['they want to call my old boss', special('references')],
  ['I changed my mind about the job', special('you-want-to-withdraw')],
  ['they picked someone else', special('you-hear-no')],
  ['I did not get the job', special('you-hear-no')],
  ['I cried after the interview', special('replaying-it')],
  ['cant stop thinking about it', special('replaying-it')],
  ['do I thank the receptionist', '/before-you-leave/#task-contact-details'],
  ['should I call them', '/follow-up/?kind=phone-script'],
  ['got two offers', special('an-offer-elsewhere')],
  ['what should I do now', '/'],
];

test.each(LOOKED_FOR)('who types “%s” has %s among the first three', (typed, address) => {
  const first = find(typed).found.slice(0, 3);
  expect(first.map(({ entry }) => entry.to)).toContain(address);
});

test.each(FIRST)('who types “%s” has %s first', (typed, address) => {
  expect(find(typed).found[0]?.entry.to).toBe(address);
});

test('each address is in the list once', () => {
  const addresses = ENTRIES.map(({ to }) => to);
  expect(addresses.length).toBeGreaterThan(80);
  expect(addresses.filter((each, index) => addresses.indexOf(each) !== index)).toEqual([]);
});

test('each title but those of sources, which are names, finds its own entry among the first three', () => {
  const missed = ENTRIES.filter(({ to }) => !to.startsWith('/sources/')).filter((entry) => {
    const first = find(entry.title).found.slice(0, 3);
    return !first.some((each) => each.entry.to === entry.to);
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
