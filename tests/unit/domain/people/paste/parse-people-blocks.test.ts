import { test } from 'vitest';
import { expectPeople, type Pasted } from '../../../helpers/people-in-short.ts';

test.each<Pasted>([
  ['a label above several', 'Interviewers: Maya Chen, Sam Rivera', ['Maya Chen', 'Sam Rivera'], ''],
  [
    'a mail header',
    'From: Maya Chen <maya@example.org>\nSent: Monday, November 2, 2026 3:00 PM\nTo: Alex Doe <alex@example.org>; Sam Rivera <sam@example.org>\nSubject: Interview with Maya Chen',
    ['Maya Chen |  | maya@example.org', 'Alex Doe |  | alex@example.org', 'Sam Rivera |  | sam@example.org'],
    'Sent: Monday, November 2, 2026 3:00 PM\nSubject: Interview with Maya Chen',
  ],
  [
    'a guest list of Google Calendar',
    '5 guests\n3 yes, 1 awaiting\nMaya Chen\nOrganizer\nSam Rivera\nOptional\namy.ng@example.org\nAwaiting',
    ['Maya Chen', 'Sam Rivera', 'Amy Ng |  | amy.ng@example.org'],
    '5 guests\n3 yes, 1 awaiting',
  ],
  [
    'a guest list with remarks in brackets',
    'Attendees:\nMaya Chen (Organiser)\nSam Rivera (Required)\nAmy Ng - optional',
    ['Maya Chen', 'Sam Rivera', 'Amy Ng'],
    'Attendees:',
  ],
  [
    'a meeting in Outlook',
    'Required\nMaya Chen\nMeeting Organizer\nSam Rivera\nAccepted\nAmy Ng\nTentative',
    ['Maya Chen', 'Sam Rivera', 'Amy Ng'],
    'Required',
  ],
  [
    'participants in Zoom',
    'Maya Chen (Host)\nSam Rivera (Guest, Harbour Foods)\nAmy Ng (they/them)\nAlex Doe (You)',
    ['Maya Chen', 'Sam Rivera | Harbour Foods', 'Amy Ng', 'Alex Doe'],
    '',
  ],
  [
    'names and addresses in turn',
    'Maya Chen\nmaya@example.org\nSam Rivera\nsam@example.org',
    ['Maya Chen |  | maya@example.org', 'Sam Rivera |  | sam@example.org'],
    '',
  ],
  ['an address above its name', 'maya@example.org\nMaya Chen', ['Maya Chen |  | maya@example.org'], ''],
  [
    'names and jobs in turn',
    'Maya Chen\nDesign lead\nSam Rivera\nHead of planning',
    ['Maya Chen | Design lead', 'Sam Rivera | Head of planning'],
    '',
  ],
  [
    'a signature',
    'Thank you for coming in. They decide next week.\n\nKind regards,\n\nMaya Chen\nDesign Lead\nHarbour Foods\n\nT: +1 416 555 0134 | M: +1 416 555 0199\nmaya@example.org\nwww.example.org\n100 King Street West, Toronto, ON M5H 1A1\n\nSent from my iPhone',
    ['Maya Chen | Design Lead, Harbour Foods | maya@example.org | +1 416 555 0134; +1 416 555 0199'],
    'Thank you for coming in. They decide next week.\n\nwww.example.org\n100 King Street West, Toronto, ON M5H 1A1',
  ],
  [
    'a signature below its mark',
    'They decide next week.\n--\nMaya Chen (she/her)\nDesign Lead | Harbour Foods\nmaya@example.org',
    ['Maya Chen | Design Lead | Harbour Foods | maya@example.org'],
    'They decide next week.',
  ],
  [
    'a signature with an organization that its address gives away',
    'Maya Chen\nHarbour Kitchen\nmaya@harbour-kitchen.example.org',
    ['Maya Chen | Harbour Kitchen | maya@harbour-kitchen.example.org'],
    '',
  ],
  ['a name below a thank you', 'Thanks so much,\nMaya', ['Maya'], ''],
  [
    'a form',
    'Name: Maya Chen\nTitle: Design Lead\nEmail: maya@example.org\nPhone: 416-555-0199',
    ['Maya Chen | Design Lead | maya@example.org | 416-555-0199'],
    '',
  ],
  [
    'a signature with an address of the organization alone',
    'Maya Chen\nHarbour Kitchen\ninfo@harbour-kitchen.example.org',
    ['Maya Chen | Harbour Kitchen | info@harbour-kitchen.example.org'],
    '',
  ],
  [
    'a town in a signature',
    'Maya Chen\nDesign Lead\nToronto\n416-555-0199',
    ['Maya Chen | Design Lead, Toronto |  | 416-555-0199'],
    '',
  ],
  [
    'one line with bars, as in a signature',
    'Maya Chen | Design Lead | Harbour Foods | maya@example.org | +1 416 555 0134',
    ['Maya Chen | Design Lead | Harbour Foods | maya@example.org | +1 416 555 0134'],
    '',
  ],
  [
    'two signatures',
    'Maya Chen\nDesign Lead\nmaya@example.org\n\nSam Rivera\nPlanner\n416-555-0199',
    ['Maya Chen | Design Lead | maya@example.org', 'Sam Rivera | Planner |  | 416-555-0199'],
    '',
  ],
  ['an address somewhere below a gap', 'Maya Chen\n\nsam@example.org', ['Maya Chen', ' |  | sam@example.org'], ''],
  ['a number below a gap', 'Maya Chen\n\n416-555-0199', ['Maya Chen |  |  | 416-555-0199'], ''],
  ['gaps and lines across', '\n\nMaya Chen\n\n\n_______\nThey decide.\n', ['Maya Chen'], '_______\n\nThey decide.'],
])('%s', (_, text, people, rest) => {
  expectPeople(text, people, rest);
});
