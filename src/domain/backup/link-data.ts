/** What stands before the data in the fragment of a link. */
const TAKE = 'take=';

/**
 * The address of a link that holds this data. It stands in the fragment, which no browser sends to a server.
 * @param page the address of the page that opens it, without a fragment
 * @example linkTo('https://example.org/your-data/', 'AQAA') // 'https://example.org/your-data/#take=AQAA'
 */
export function linkTo(page: string, data: string): string {
  return `${page}#${TAKE}${data}`;
}

/**
 * The data in a link or in the fragment of one, without the signs that a message may have put behind it.
 * @returns undefined when it is another kind of address
 * @example takenFrom('#take=AQAA.') // 'AQAA'
 * @example takenFrom('#stored') // undefined
 */
export function takenFrom(address: string): string | undefined {
  return /#take=([\w-]*)/.exec(address)?.[1];
}
