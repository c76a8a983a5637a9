import { expect, test } from 'vitest';
import { parsePeople } from '../../../../../src/domain/people/paste/parse-people.ts';
import { expectPeople, type Pasted } from '../../../helpers/people-in-short.ts';

test.each<Pasted>([
  ['a name and an address', 'Maya Chen <maya@example.org>', ['Maya Chen |  | maya@example.org'], ''],
  [
    'a name between quotation marks, family name first',
    '"Chen, Maya" <maya@example.org>',
    ['Maya Chen |  | maya@example.org'],
    '',
  ],
  ['quotation marks without an address', '"Chen, Maya"', ['Maya Chen'], ''],
  ['a family name first', 'Chen, Maya <maya@example.org>', ['Maya Chen |  | maya@example.org'], ''],
  [
    'a family name of several words first',
    'van der Berg, Ludwig <ludwig@example.org>',
    ['Ludwig van der Berg |  | ludwig@example.org'],
    '',
  ],
  [
    'two family names first',
    'García López, Ana <ana.garcia@example.org>',
    ['Ana García López |  | ana.garcia@example.org'],
    '',
  ],
  [
    'single quotation marks, as Outlook sets them',
    "'Maya Chen' <maya@example.org>",
    ['Maya Chen |  | maya@example.org'],
    '',
  ],
  [
    'an Outlook list',
    'Maya Chen <maya@example.org>; Sam Rivera <sam@example.org>;',
    ['Maya Chen |  | maya@example.org', 'Sam Rivera |  | sam@example.org'],
    '',
  ],
  [
    'an Outlook list with family names first',
    'Chen, Maya <maya@example.org>; Rivera, Sam <sam@example.org>',
    ['Maya Chen |  | maya@example.org', 'Sam Rivera |  | sam@example.org'],
    '',
  ],
  ['an Outlook list without addresses', "O'Neill, Jean-Luc; Ng, Amy", ["Jean-Luc O'Neill", 'Amy Ng'], ''],
  [
    'a list with commas',
    'Maya Chen <maya@example.org>, "Rivera, Sam" <sam@example.org>, amy.ng@example.org',
    ['Maya Chen |  | maya@example.org', 'Sam Rivera |  | sam@example.org', 'Amy Ng |  | amy.ng@example.org'],
    '',
  ],
  [
    'a list with commas and family names first',
    'Chen, Maya <maya@example.org>, Rivera, Sam <sam@example.org>',
    ['Maya Chen |  | maya@example.org', 'Sam Rivera |  | sam@example.org'],
    '',
  ],
  ['addresses in brackets', 'Maya Chen (maya@example.org)', ['Maya Chen |  | maya@example.org'], ''],
  [
    'an address twice, as Outlook copies links',
    'Maya Chen<mailto:maya@example.org>\nsam@example.org<mailto:sam@example.org>',
    ['Maya Chen |  | maya@example.org', ' |  | sam@example.org'],
    '',
  ],
  ['a link', 'mailto:maya.chen@example.org?subject=Hello%20there', ['Maya Chen |  | maya.chen@example.org'], ''],
  [
    'bare addresses',
    'maya.chen@example.org\nhr@example.org\ns.rivera@example.org\njean-luc.oneill2@example.org',
    [
      'Maya Chen |  | maya.chen@example.org',
      ' |  | hr@example.org',
      ' |  | s.rivera@example.org',
      'Jean-Luc Oneill |  | jean-luc.oneill2@example.org',
    ],
    '',
  ],
  [
    'addresses of departments',
    'careers@example.org, info@example.org; no-reply@example.org, talent.acquisition@example.org',
    [
      ' |  | careers@example.org',
      ' |  | info@example.org',
      ' |  | no-reply@example.org',
      ' |  | talent.acquisition@example.org',
    ],
    '',
  ],
  ['a department with a name', 'HR Team <hr@example.org>', [' | HR Team | hr@example.org'], ''],
  ['a remark right behind a name', 'Maya Chen Organizer', ['Maya Chen'], ''],
  ['a jotted name and job', 'Maya Chen, design lead', ['Maya Chen | design lead'], ''],
  ['a jotted line with dashes', 'Maya - design lead - maya@example.org', ['Maya | design lead | maya@example.org'], ''],
  ['a job in brackets', 'Maya (design lead)', ['Maya | design lead'], ''],
  ['a colon and a number', 'Sam: head of planning, 416-555-0199', ['Sam | head of planning |  | 416-555-0199'], ''],
  ['a job before the name', 'Hiring manager: Maya Chen', ['Maya Chen | Hiring manager'], ''],
  ['a job with nothing before it', 'Maya design lead', ['Maya | design lead'], ''],
  [
    'a job in several parts',
    '- Maya Chen, VP, Product\n- Sam Rivera, People & Culture',
    ['Maya Chen | VP, Product', 'Sam Rivera | People & Culture'],
    '',
  ],
  [
    'a numbered list',
    '1. Maya Chen, design lead\n2) Sam Rivera – planner',
    ['Maya Chen | design lead', 'Sam Rivera | planner'],
    '',
  ],
  ['columns', 'Maya Chen\tDesign lead\tmaya@example.org', ['Maya Chen | Design lead | maya@example.org'], ''],
  ['names in one line', 'Maya Chen, Sam Rivera and Amy Ng', ['Maya Chen', 'Sam Rivera', 'Amy Ng'], ''],
  [
    'names and jobs in one line',
    'Maya Chen, design lead, Sam Rivera, planner',
    ['Maya Chen | design lead', 'Sam Rivera | planner'],
    '',
  ],
  [
    'numbers of several countries',
    'Maya Chen +44 (0)20 7946 0958 ext. 12\nSam Rivera 06 12 34 56 78\nAmy Ng (416) 555-0199 x4\nAlex Doe +81 3-5555-0123\nJo Lee 0171 / 5550123',
    [
      'Maya Chen |  |  | +44 (0)20 7946 0958 ext. 12',
      'Sam Rivera |  |  | 06 12 34 56 78',
      'Amy Ng |  |  | (416) 555-0199 x4',
      'Alex Doe |  |  | +81 3-5555-0123',
      'Jo Lee |  |  | 0171 / 5550123',
    ],
    '',
  ],
  ['no numbers', 'Maya Chen, 2026-11-20\n20.11.2026\n2019-2026', [], 'Maya Chen, 2026-11-20\n20.11.2026\n2019-2026'],
  [
    'sentences',
    'They decide next week.\nAsk Maya about the buses\nI met Maya Chen, Sam Rivera and others.\nCall me at maya@example.org',
    [],
    'They decide next week.\nAsk Maya about the buses\nI met Maya Chen, Sam Rivera and others.\nCall me at maya@example.org',
  ],
  [
    'headings and notes',
    'Agenda: design review\nPortfolio, two copies\nSalary - 80k\nDecision Friday\nNext Steps\nNight buses: Maya Chen\nMicrosoft Teams',
    [],
    'Agenda: design review\nPortfolio, two copies\nSalary - 80k\nDecision Friday\nNext Steps\nNight buses: Maya Chen\nMicrosoft Teams',
  ],
  [
    'a word among sentences',
    'They decide next week.\nBudget\nMaya Chen, design lead',
    ['Maya Chen | design lead'],
    'They decide next week.\nBudget',
  ],
  ['a number of nobody', '416-555-0199', [], '416-555-0199'],
  ['a greeting', 'Hi Alex,\nDear Ms. Chen', [], 'Hi Alex,\nDear Ms. Chen'],
  ['line ends of all kinds', 'Maya Chen\r\nOrganizer\rSam Rivera planner', ['Maya Chen', 'Sam Rivera | planner'], ''],
  ['nothing', ' \n\t\n', [], ''],
])('%s', (_, text, people, rest) => {
  expectPeople(text, people, rest);
});

test('a jotted line is a person, and a sentence stays', () => {
  expect(parsePeople('Maya Chen, design lead\nThey decide next week.')).toEqual({
    people: [{ name: 'Maya Chen', role: 'design lead', email: '', phone: '', from: 'Maya Chen, design lead' }],
    rest: 'They decide next week.',
  });
});

test('each person says which piece of the text they were read from', () => {
  const { people } = parsePeople(
    'Chen, Maya <m@example.org>, Sam Rivera (Host)\nAccepted\n\nThanks,\nAmy Ng\n416-555-0199',
  );
  expect(people.map(({ from }) => from)).toEqual([
    'Chen, Maya <m@example.org>',
    'Sam Rivera (Host)\nAccepted',
    'Thanks,\nAmy Ng\n416-555-0199',
  ]);
});
