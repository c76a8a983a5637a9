import { checksum } from './checksum.ts';

/** Names that every object inherits, by which something may be found that nobody stored. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * An id from elsewhere that is safe as a key and in a link: as it is where it is one of ours, else one that follows from it.
 * @example harmlessId('k2v8x1q9') // 'k2v8x1q9'
 * @example harmlessId('../"<b>') // 'from-bacbe2f8'
 */
export function harmlessId(id: string): string {
  if (id === '') return id;
  return /^[\w-]{1,64}$/.test(id) && !INHERITED.has(id) ? id : `from-${checksum(id)}`;
}

/**
 * A name from elsewhere under which a document is set aside.
 * @example harmlessName('interview/first:1') // 'interview/first:1'
 */
export function harmlessName(name: string): string {
  return /^[\w-][\w/:-]{0,119}$/.test(name) ? name : `from-${checksum(name)}`;
}
