/* What a hurried thumb leaves out of a word, put back where no other word can be meant. */

const LATER =
  'be have like love bring send call let do give start see get need take make try learn work keep come go wait follow answer know hear meet find show tell say stay want never always gladly also not just rather definitely really'
    .split(' ')
    .join('|');
/** What stands before a clause: its own beginning, or a word that leads to one. */
const BEFORE = String.raw`(^|[.!?,;(\n] ?|\b(?:and|but|so|that|if|because|then|think|hope|know|as|when) )`;
const BARE =
  'close closer far farther near nearer good great better best hard easy nice fun important different interesting exciting clear true fine ok late early new true closest nearby local cheaper safer worth'
    .split(' ')
    .join('|');
const AFTER_IT =
  'too so not a an the my your our been just what where how why because going very really pretty quite in at on about always never still also all only like more less full part actually \\d+'
    .split(' ')
    .join('|');
const MONTHS = 'january february april june july august september october november december';
const SHORT_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|march';
const NAMES =
  `monday tuesday wednesday thursday friday saturday sunday ${MONTHS} english french spanish german italian mandarin cantonese punjabi hindi arabic portuguese tagalog christmas`
    .split(' ')
    .join('|');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** What is short for a word and for nothing else. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  thx: 'thanks',
  pls: 'please',
  plz: 'please',
  bc: 'because',
  tmrw: 'tomorrow',
};

function spelled(short: string): string {
  const word = SHORT[short] ?? SHORT[short.toLowerCase()] ?? short;
  return /^[A-Z][a-z]/.test(short) ? capital(word) : /[A-Z]/.test(short) ? short : word;
}

/** A pattern, and what its match becomes; each is tried in turn. */
const REPAIRS: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  [/(^|[\s"“(])i(?=$|[\s,;!?]|['’](?:m|ve|d|ll)\b)/g, '$1I'],
  [/(^|[\s"“(])[Ii](m|ve)(?= \S)/g, "$1I'$2"],
  [
    /\b(?:do|does|did|ca|could|was|is|are|have|has|had|would|should|wo|were)nt\b/gi,
    (word) => `${word.slice(0, -1)}'${word.slice(-1)}`,
  ],
  [
    /\b(they|you)(re|ve|ll)\b|\b(we)(ve)\b|\b(that|what|there|he|she)(s)\b/gi,
    (match) => match.replace(/(?=(?:[rv]e|ll|s)$)/i, "'"),
  ],
  [
    new RegExp(
      String.raw`\b(it)s(?= (?:${AFTER_IT})\b| (?:${BARE})(?:$|[.,!?]| (?:to|for|from|and|but|than|in|with|at|on|here|there|now|that|because|when|if|my|the|our|your|home|work)\b))`,
      'gi',
    ),
    "$1's",
  ],
  [new RegExp(String.raw`${BEFORE}[Ii](ll|d)(?= (?:${LATER})\b)`, 'g'), "$1I'$2"],
  [
    /^(we)ll(?= (?:be|have|see|get|meet|talk|need|keep)\b)|^(we)re(?= (?:moving|going|both|expecting|relocating|not)\b)/i,
    (match) => match.replace(/(?=(?:re|ll)$)/, "'"),
  ],
  [/(^|\s)(u(?! of )|ur|thx|pls|plz|bc|tmrw)(?=$|[\s.,!?])/gi, (_, before = '', short = '') => before + spelled(short)],
  [/(^|\s)w\/o(?=\s)/g, '$1without'],
  [/(^|\s)w\/ ?(?=\S)/g, '$1with '],
  [/(\p{L}\s)w (?=[\p{L}\p{N}])/gu, '$1with '],
  [new RegExp(String.raw`\b(?:${NAMES})s?\b`, 'g'), capital],
  [new RegExp(String.raw`\b(?:${SHORT_MONTHS})(?=\.? \d)`, 'g'), capital],
  [
    new RegExp(String.raw`(\d(?:st|nd|rd|th)? (?:of )?)(${SHORT_MONTHS})\b`, 'g'),
    (_, day = '', month = '') => day + capital(month),
  ],
  [
    /\b((?:in|of|by|since|until|till|from|early|late|mid|this|next|last|end) )(march|may|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?=$|[\s.,])(?! (?:be|not|have|also|need|take|want|come)\b)/g,
    (_, lead = '', month = '') => lead + capital(month),
  ],
];

/**
 * The words with what a phone's keyboard costs put back: apostrophes, a capital `I`, `with` for `w/`, and the capital
 * letter of a day or month. Only where nothing else can be meant, so that `its owner` and `ill since May` stay.
 * @example tidied('im good w/ numbers and dont panic') // "I'm good with numbers and don't panic"
 * @example tidied('its too far, see you friday') // "it's too far, see you Friday"
 */
export function tidied(text: string): string {
  return REPAIRS.reduce(
    (kept, [found, put]) => (typeof put === 'string' ? kept.replace(found, put) : kept.replace(found, put)),
    text,
  );
}
