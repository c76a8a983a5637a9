const AGAIN = '(?:(?:very|really|super|so|quite|pretty|always|never|not|also|still|extremely|both) )*';
const ADJECTIVES =
  'good great strong fluent skilled certified trained licensed qualified experienced comfortable familiar able used willing ready happy interested quick patient calm organi[sz]ed detail[-_]oriented hard[-_]?working reliable flexible available motivated careful curious bilingual afraid punctual honest friendly polite easy[-_]?going outgoing creative passionate eager keen confident dependable dedicated adaptable proactive responsible resourceful efficient energetic enthusiastic disciplined focused respectful loyal open new late on_time kind fast thorough precise persistent positive hands[-_]on self[-_](?:motivated|taught|driven) self-starting team[-_]oriented trustworthy stubborn fair consistent methodical practical attentive tidy early excited unable allergic committed determined proud tired'
    .replaceAll(' ', '|')
    .replaceAll('_', ' ');
const TRAIT = new RegExp(
  `^${AGAIN}(?:${ADJECTIVES})(?:$|[,;.]? (?:and|but|in|with|at|to|on|as|under|from|of|about|for|around|enough|when|where|because|that|so|even|by) |, | \\(| (?:\\w+days?|weekends|nights|evenings|anytime|now|full-time|part-time|immediately|early)\\b)`,
  'i',
);
const PERSON =
  /^(?:an? |(?=(?:very )?(?:good|great|hard|quick|fast|team|strong|natural|born|problem|self|people|lifelong|early|real|experienced|certified|licensed|qualified|skilled|trained|dedicated|motivated|reliable|registered) ))(?:[\p{L}-]+ ){0,3}(?!(?:number|matter|letter|offer|career|order|computer|paper|answer|power|flavour|colour|behaviou?r|customer|humou?r|manner|summer|winter|labou?r|job-?offer)\b)(?:[\p{L}-]+(?:er|or|ist)|person)(?:,? (?:with|who|in|for|from|at|by|of|and|but|under) |$)/iu;
/** What is said of a job or of a place, with the `it is` left out: `too far`, `not the right fit`. */
const OF_IT =
  /^(?:(?:way |much |just |a bit |a little )?too \p{L}|(?:very |so |really )?(?:close|closer|near|nearer|far|further|farther) (?:to|from|for|away)\b|(?:very |so |really )?(?:close|closer|far|further|farther)(?: by| home)?$|(?:very |so |really )?(?:local|stable|steady|fun|interesting|exciting|flexible|different|challenging|easy|nice|great|good|cool|perfect|better|cheaper|convenient|nearby|remote|permanent|temporary)$|(?:more|less) (?:interesting|exciting|flexible|challenging|stable|suitable|convenient)\b|(?:full|part)[- ]time$|not (?:full|part|for me|the|an?|my|what|enough|right|quite|really|close|worth|possible|done|final|complete|\p{L}+ed)\b)/iu;
const OF_ME = /^(?:no longer|not) (?:interested|able|available|looking|in a position|ready|sure)\b/i;

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
  if (/^too many /i.test(head)) return `there are ${text}`;
  if (/^too much /i.test(head)) return `there is ${text}`;
  if (/^not enough /i.test(head)) return `there is ${text}`;
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
