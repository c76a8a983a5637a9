/** Letters that are doubled before an ending, as in "planned", but not those that end a word twice, as in "called". */
const DOUBLED = /([bdgmnprt])\1$/;

/**
 * What is left of a word without a plural or the ending of a verb, so that "answers" is known for "answer". It is compared
 * and never shown: words under five letters, and endings that would leave fewer than three, stay.
 * @param word without capitals and accents
 * @example stemOf('replied') // 'reply'
 * @example stemOf('deciding') // 'decid', as is stemOf('decide')
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  if (/..ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  const verb = /^(...+)(?:ed|ing)$/.exec(word)?.[1];
  if (verb !== undefined) return verb.replace(DOUBLED, '$1');
  return word.replace(/([^su])s$/, '$1').replace(/(...)e$/, '$1');
}
