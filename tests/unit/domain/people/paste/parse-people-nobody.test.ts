import { test } from 'vitest';
import { expectPeople, type Pasted } from '../../../helpers/people-in-short.ts';

test.each<Pasted>([
  [
    'surnames that are particles',
    'Maya Chen, Anh Le, Sanjay Das\nSam Hill (CTO) and Anh Le (HR)\nSam Hill (CTO) and Priya (HR)',
    ['Maya Chen', 'Anh Le', 'Sanjay Das', 'Sam Hill | CTO', 'Anh Le | HR', 'Sam Hill | CTO', 'Priya | HR'],
    '',
  ],
  ['a town behind a name', 'Maya Chen, Toronto', ['Maya Chen | Toronto'], ''],
  ['letters behind a name', 'Maya Chen, CRHA, CPHR', ['Maya Chen | CRHA, CPHR'], ''],
  [
    'a signature in French',
    'Jean Tremblay, ing.\nChef de projet\nHydro-Québec\nCell. : 514 555 0134\ntremblay.jean@hydro.example',
    ['Jean Tremblay | ing., Chef de projet, Hydro-Québec | tremblay.jean@hydro.example | 514 555 0134'],
    '',
  ],
  [
    'another one in French',
    'Marie Roy, CPHR\nConseillère RH\nTéléphone : 514 555 0134\nBureau : 514 555 0199\nCourriel : marie.roy@hydro.example',
    ['Marie Roy | CPHR, Conseillère RH | marie.roy@hydro.example | 514 555 0134; 514 555 0199'],
    '',
  ],
  [
    'a title for both genders',
    'Marie Roy, CHRL\nAdjoint(e) administratif\nTél. : 514-555-0199',
    ['Marie Roy | CHRL, Adjoint(e) administratif |  | 514-555-0199'],
    '',
  ],
  ['a job in French', 'Marie Roy, chargée de projet', ['Marie Roy | chargée de projet'], ''],
  [
    'labels in German',
    'Anna Schmidt\nMobil: +49 171 5550123\nTelefon: +49 30 5550123',
    ['Anna Schmidt |  |  | +49 171 5550123; +49 30 5550123'],
    '',
  ],
  [
    'labels in Spanish',
    'Ana Ruiz\nMóvil: +34 600 555 123\nTeléfono: +34 91 555 01 23\nCorreo: ana.ruiz@example.org',
    ['Ana Ruiz |  | ana.ruiz@example.org | +34 600 555 123; +34 91 555 01 23'],
    '',
  ],
  [
    'labels of two lines',
    'Amy Ng\nToll-free: 1-800-555-0199\nMain: 416-555-0134',
    ['Amy Ng |  |  | 1-800-555-0199; 416-555-0134'],
    '',
  ],
  [
    'labels and a job in East Asia',
    '王小明\n电话: 010-5555-0134\n邮箱: wang@example.cn\n\n山田太郎\n営業部長\nyamada@example.jp',
    ['王小明 |  | wang@example.cn | 010-5555-0134', '山田太郎 | 営業部長 | yamada@example.jp'],
    '',
  ],
  [
    'letters to dial below a name',
    'Maya Chen\n+1 647-555-0123,,123456789#',
    ['Maya Chen'],
    '+1 647-555-0123,,123456789#',
  ],
  ['a number in a list', '1. Maya Chen 416-555-0199', ['Maya Chen |  |  | 416-555-0199'], ''],
  ...['Warmly,', 'Cordially,', 'Respectfully,\n', 'Gratefully,', 'KR,', 'Talk soon,', 'Take care,'].map<Pasted>(
    (line) => [`the closing ${line}`, `${line}\nMaya Chen\nDesign lead`, ['Maya Chen | Design lead'], ''],
  ),
  [
    'commas at the ends of a list',
    'Maya,\nSam,\nPriya\n\nMaya Chen,\nSam Hill',
    ['Maya', 'Sam', 'Priya', 'Maya Chen', 'Sam Hill'],
    '',
  ],
  ['a greeting above a list', 'Hello,\nMaya Chen\nSam Hill', ['Maya Chen', 'Sam Hill'], 'Hello,'],
  [
    'links in a signature',
    'Maya Chen\nhttps://social.example/in/maya\nharbour.com/team\nLinkedIn | Twitter\nSubject: Product Designer\nmaya@example.org',
    ['Maya Chen |  | maya@example.org'],
    'https://social.example/in/maya\nharbour.com/team\nSubject: Product Designer',
  ],
  ['links in a line', 'Maya Chen | Design lead | harbour.com | LinkedIn', ['Maya Chen | Design lead'], ''],
  [
    'a heading above names',
    'Interviewers\nMaya Chen\nSam Hill\n\nName\tAttendance\tResponse\nAmy Ng\tRequired\tAccepted',
    ['Maya Chen', 'Sam Hill', 'Amy Ng'],
    'Interviewers\n\nName\tAttendance\tResponse',
  ],
  [
    'a schedule',
    '10:00 - 10:45 Maya Chen, Director of Product\n2:00 PM Sam Hill\n9h30 – 10h15: Amy Ng and Jo Lee\nInterview 1: Alex Doe (Product)',
    ['Maya Chen | Director of Product', 'Sam Hill', 'Amy Ng', 'Jo Lee', 'Alex Doe | Product'],
    '',
  ],
])('%s', (_, text, people, rest) => {
  expectPeople(text, people, rest);
});

test.each([
  'Maya Chen, Sam, Priya',
  'Maya Chen, Sam and Priya',
  'Téléphone : 514 555 0134',
  'Toll-free: 1-800-555-0199',
  '+1 647-555-0123,,123456789#   Canada, Toronto',
  '+1 647 558 0588 Canada',
  'Dial in: +1 647 555 0123 (Toronto)',
  'PIN: 123 456 789#',
  '(CA) +1 647-734-1234',
  'Order 1234567890',
  'Greater Toronto Area, Canada',
  'San Francisco Bay Area',
  'Vancouver, British Columbia, Canada',
  'Toronto +1 647 555 0123',
  '10:00 Budget',
  '11:00 Whiteboard Exercise',
])('nobody is found in %j', (text) => {
  expectPeople(text, [], text);
});
