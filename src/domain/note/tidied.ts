/* What a hurried thumb leaves out of a word, put back where no other word can be meant. */

/** What stands before a clause: its own beginning, or a word that leads to one; then what only a verb can be. */
const WILL =
  /(^|[.,;(\n] ?|\b(?:and|but|so|that|if|because|think|hope|know|when|how) )[Ii](ll|d)(?= (?:be|have|like|love|bring|send|call|let|do|give|start|see|get|need|take|make|work|go|wait|know|hear|also|never)\b)/g;
const ITS =
  /\b(it)s(?= (?:too|so|not|an?|the|my|your|been|just|what|where|how|because|going|very|really|in|at|on|about|always|never|still|also|more|less|full|walking|actually|\d+)\b| (?:close|closer|far|near|good|great|better|hard|easy|nice|fun|clear|fine|ok|late|cheaper|worth)(?:$|[.,!?]| (?:to|for|from|and|but|than|in|with|my|the|your|here)\b))/gi;
const MONTH = '(jan|feb|mar(?:ch)?|apr|may|jun|jul|aug|sept?|oct|nov|dec)';
const NAMES =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|english|french|spanish|mandarin|punjabi|hindi|arabic)s?\b/g;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** What is short for a word and for nothing else. */
const SHORT = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['thx', 'thanks'],
  ['pls', 'please'],
  ['bc', 'because'],
]);

/** A pattern, and what its match becomes; each is tried in turn. */
const REPAIRS: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  [/(^|[\s"“(])i(?=$|[\s,;!?]|['’](?:m|ve|d|ll)\b)/g, '$1I'],
  [/(^|[\s"“(])[Ii](m|ve)(?= \S)/g, "$1I'$2"],
  [/\b((?:do|does|did|ca|could|was|is|are|have|has|had|would|should|wo|were)n)(t)\b/gi, "$1'$2"],
  [/\b(they|you|we(?=ve))(re|ve|ll)\b/gi, "$1'$2"],
  [/\b(that|what|there|he|she)(s)\b/gi, "$1'$2"],
  [ITS, "$1's"],
  [WILL, "$1I'$2"],
  [/^(we)ll(?= (?:be|have|see|get|meet|talk|need|keep)\b)/i, "$1'll"],
  [
    /(^|\s)(u(?! of )|ur|[Tt]hx|pls|bc)(?=$|[\s.,!?])/g,
    (_, before = '', short = '') => {
      const word = SHORT.get(short.toLowerCase()) ?? '';
      return before + (short.startsWith('T') ? capital(word) : word);
    },
  ],
  [/(^|\s)w\/o(?=\s)/g, '$1without'],
  [/(^|\s)w\/ ?(?=\S)/g, '$1with '],
  [/(\p{L}\s)w (?=[\p{L}\p{N}])/gu, '$1with '],
  [NAMES, capital],
  [new RegExp(`\\b${MONTH}(?=\\.? \\d)`, 'g'), capital],
  [
    new RegExp(`((?:\\d(?:st|nd|rd|th)?|\\b(?:in|of|by|since|until|till|early|late|mid)) (?:of )?)${MONTH}\\b`, 'g'),
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
