import { readFileSync } from 'node:fs';

/** The text of a stored document that some released version wrote. */
export function fixture(
  name: 'interview-v1' | 'interview-v2' | 'interview-v3' | 'settings-v1' | 'settings-v2',
): string {
  return readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
}
