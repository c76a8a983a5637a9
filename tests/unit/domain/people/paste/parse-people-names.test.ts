import { test } from 'vitest';
import { expectPeople, type Pasted } from '../../../helpers/people-in-short.ts';

test.each<Pasted>([
  ['given names', 'Maya and Sam\n\nMaya, Sam, Amy', ['Maya', 'Sam', 'Maya', 'Sam', 'Amy'], ''],
  ['one given name', 'Maya', ['Maya'], ''],
  ['two single words that could be one name or two', 'Chen, Maya', [], 'Chen, Maya'],
  ['two such lines, which are names', 'Chen, Maya\nRivera, Sam', ['Maya Chen', 'Sam Rivera'], ''],
  [
    'particles and accents',
    'Ludwig van der Berg\nMaría José de la Cruz\nZoë D’Angelo',
    ['Ludwig van der Berg', 'María José de la Cruz', 'Zoë D’Angelo'],
    '',
  ],
  [
    'titles, letters and suffixes',
    'Dr. Amy Ng, PhD\nNg, Amy, MBA\nSam Rivera, Jr.\nProf. Maya Chen',
    ['Dr. Amy Ng | PhD', 'Amy Ng | MBA', 'Sam Rivera Jr.', 'Prof. Maya Chen'],
    '',
  ],
  [
    'a name that people use between brackets',
    'Margaret (Peggy) Chen\nWang Xiaoming (王小明)',
    ['Margaret (Peggy) Chen', 'Wang Xiaoming (王小明)'],
    '',
  ],
  [
    'surnames that are small words',
    'Linh Do <linh@example.org>\nWill Smith, planner',
    ['Linh Do |  | linh@example.org', 'Will Smith | planner'],
    '',
  ],
  [
    'names without an alphabet of capitals',
    '王小明\n山田 太郎 <yamada@example.jp>\n김민준 부장\nمحمد علي',
    ['王小明', '山田 太郎 |  | yamada@example.jp', '김민준 | 부장', 'محمد علي'],
    '',
  ],
  [
    'Cyrillic',
    'Иван Петров, директор\nОльга <olga@example.org>',
    ['Иван Петров | директор', 'Ольга |  | olga@example.org'],
    '',
  ],
  ['small letters beside an address', 'maya chen <maya@example.org>', ['maya chen |  | maya@example.org'], ''],
  ['capital letters', 'MAYA CHEN', ['MAYA CHEN'], ''],
])('%s', (_, text, people, rest) => {
  expectPeople(text, people, rest);
});
