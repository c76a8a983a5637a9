const AGAIN = '(?:(?:very|really|super|so|quite|pretty|always|never|not|also|still) )*';
const ADJECTIVES =
  'good great strong fluent skilled certified trained licensed qualified experienced familiar able used willing ready happy interested quick patient calm organi[sz]ed detail[-_]oriented hard[-_]?working motivated bilingual afraid punctual honest friendly polite easy[-_]?going outgoing creative passionate eager keen confident dedicated efficient loyal open new late on_time kind fast smart tidy tough hands[-_]on self[-_]motivated excited (?!hand)[a-z]{3,}(?:[ai]ble|ful|ous)'
    .replaceAll(' ', '|')
    .replaceAll('_', ' ');
const TRAIT = new RegExp(
  `^${AGAIN}(?:${ADJECTIVES})(?:$|[,;.]? (?:and|but|in|with|at|to|on|as|under|from|of|about|for|around|enough|when|because) |, | \\(| (?:\\w+days?|weekends|nights|evenings|anytime|now)\\b)`,
  'i',
);
const PERSON =
  /^(?:an? |(?=(?:very )?(?:good|great|hard|quick|fast|team|strong|natural|born|problem|self|people|experienced|certified|licensed|qualified|skilled|trained|dedicated) ))(?:[\p{L}-]+ ){0,3}(?!(?:number|matter|letter|offer|career|order|computer|paper|answer|power|flavour|colour|customer|manner)\b)(?:[\p{L}-]+(?:er|or|ist)|person)(?:,? (?:with|who|in|for|from|at|by|of|and|but|under) |$)/iu;
/** What is said of a job or of a place, with the `it is` left out: `too far`, `not the right fit`. */
const OF_IT =
  /^(?:(?:way |much |just |a bit )?too \p{L}|(?:very |so |really )?(?:(?:close|closer|near|nearer|far|further) (?:to|from|for|away)\b|(?:close|closer|far|further|local|stable|steady|fun|interesting|flexible|challenging|easy|nice|great|good|cool|better|convenient|nearby|remote|(?:full|part)[- ]time)$)|(?:more|less) (?:interesting|exciting|flexible|challenging|stable)\b|not (?:full|part|for me|the|an?|my|what|right|quite|really|close|worth|done|\p{L}+ed)\b)/iu;
const OF_ME = /^(?:no longer|not) (?:interested|able|available|looking|ready|sure)\b/i;

/** Whether what is left out of the words was said of oneself, or of the work. */
export type About = 'me' | 'it';

/**
 * What is said of somebody or something, with the words that are left out of it before it; undefined where it is none.
 * @param about what words such as `no parking` are said of
 * @example traitOf('good with people', 'me') // 'I am good with people'
 * @example traitOf('too far', 'it') // 'it is too far'
 */
export function traitOf(text: string, about: About = 'me'): string | undefined {
  const head = text.slice(0, 200);
  if (OF_ME.test(head)) return `I am ${text}`;
  if (about === 'me' && /^not (?:too |very |so |that )?\p{L}+$/iu.test(head)) return `I am ${text}`;
  if (/^(?:too m|not enough )/i.test(head))
    return `there ${/^too many|^not enough \w+s\b/i.test(head) ? 'are' : 'is'} ${text}`;
  if (OF_IT.test(head)) return `it is ${text}`;
  if (/^no (?!longer|one)\S/i.test(head)) return about === 'me' ? `I have ${text}` : `there is ${text}`;
  if (about === 'me' && /^being (?!\p{L}+ing)/iu.test(head)) return `I am ${text.slice(6)}`;
  if (TRAIT.test(head)) return `I am ${text}`;
  if (!PERSON.test(head)) return undefined;
  const article = /^[aeio]/i.test(head) ? 'an ' : 'a ';
  return `I am ${/^an? /i.test(head) ? '' : article}${text}`;
}

/** Whether a line begins with a word that tells of its subject, so that its capital letter is only a phone's. */
export function isTrait(text: string): boolean {
  const head = text.slice(0, 200);
  return TRAIT.test(head) || OF_IT.test(head) || OF_ME.test(head);
}
