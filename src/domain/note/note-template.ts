/**
 * A sentence of a note with slots for what the person gave: `Thank you for meeting me[ about the {jobTitle} position].`
 * A part in square brackets is dropped when its slot is empty; a slot outside brackets must be filled. `name` is the one
 * that is greeted, `fullName` all of it. `[ {the}] {words}`, `[ {my}] {words}` and `[ {a}] {words}` give an article to words
 * without one; `[ {by}]`, `[ {on}]` and `[ {at}]` stand before a day or a place, where these need them.
 */
export const SLOTS = [
  'name',
  'fullName',
  'company',
  'jobTitle',
  'yourName',
  'interviewOn',
  'decideBy',
  'checkIn',
  'words',
  'the',
  'my',
  'a',
  'at',
  'by',
  'on',
] as const;
export type Slot = (typeof SLOTS)[number];
export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

type Token = { readonly kind: 'literal' | 'value'; readonly text: string };

const OPTIONAL = /(\[[^\]]*\])/;
const SLOT = /(\{[^}]*\})/;

function fillPiece(piece: string, values: SlotValues): readonly Token[] | undefined {
  const tokens = piece.split(SLOT).map((text): Token | undefined => {
    if (!SLOT.test(text)) return { kind: 'literal', text };
    const value = values[text.slice(1, -1) as Slot];
    return value === undefined || value === '' ? undefined : { kind: 'value', text: value };
  });
  return tokens.every((token) => token !== undefined) ? tokens : undefined;
}

/** The next text where it meets the one before: neither a word nor a full stop that ends a sentence is said twice. */
function joint(text: string, next: Token, afterValue: boolean): string {
  const [, last = ''] = /(?:^|\s)(\p{L}{1,20}) ?$/u.exec(text.slice(-24)) ?? [];
  const [first = ''] = /^ ?\p{L}{1,20}(?=\s)/u.exec(next.text) ?? [];
  if (last !== '' && first.trim().toLowerCase() === last.toLowerCase())
    return next.text.slice(first.length).trimStart();
  const isClosed = afterValue && next.text.startsWith('.') && /[.!?…。！？]["'”’»]*$/u.test(text.slice(-8));
  return isClosed ? next.text.slice(1) : next.text;
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.text !== '')
    .reduce(
      ({ text, afterValue }, token) => ({
        text: text + joint(text, token, afterValue),
        afterValue: token.kind === 'value',
      }),
      { text: '', afterValue: false },
    ).text;
}

/**
 * The template with its slots filled, or undefined when a slot outside brackets is empty. What a value contains is
 * never read as a slot or a bracket.
 * @example fillTemplate('Hello[ {name}],', { name: 'Sam' }) // 'Hello Sam,'
 * @example fillTemplate('Hello[ {name}],', {}) // 'Hello,'
 */
export function fillTemplate(template: string, values: SlotValues): string | undefined {
  const pieces = template
    .split(OPTIONAL)
    .map((piece) => (OPTIONAL.test(piece) ? (fillPiece(piece.slice(1, -1), values) ?? []) : fillPiece(piece, values)));
  return pieces.every((piece) => piece !== undefined) ? joinTokens(pieces.flat()) : undefined;
}

/**
 * What is wrong with a template, in words for its author; undefined when nothing is.
 * @param allowed the slots that may stand outside brackets
 * @example templateFault('Dear {nmae},', []) // 'unknown slot {nmae}; use one of {name}, ...'
 */
export function templateFault(template: string, allowed: readonly Slot[]): string | undefined {
  const names = [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const unknown = names.find((name) => !SLOTS.includes(name as Slot));
  if (unknown !== undefined) {
    return `unknown slot {${unknown}}; use one of ${SLOTS.map((slot) => `{${slot}}`).join(', ')}`;
  }
  const withoutPairs = template.replace(/\[[^[\]]*\]/g, '').replace(/\{[^{}[\]]*\}/g, '');
  if (/[[\]{}]/.test(withoutPairs)) return `a bracket or brace is not closed in "${template}"; close it or remove it`;
  const required = [...template.replace(/\[[^\]]*\]/g, '').matchAll(/\{([^}]*)\}/g)].map((match) => match[1] as Slot);
  const bare = required.find((slot) => !allowed.includes(slot));
  return bare === undefined
    ? undefined
    : `{${bare}} may be empty and would leave a hole; put it in square brackets with the words around it`;
}
