import type { Plugin } from 'vite';
import { parse } from 'yaml';

const WORDS = /\/src\/content\/[^?]+\.yaml$/;

/**
 * Lets an island import words from src/content as a module, so that what few people need is fetched when it is asked
 * for. The content collections check the same files.
 */
export const yamlModules: Plugin = {
  name: 'yaml-modules',
  transform(text, id) {
    if (!WORDS.test(id)) return undefined;
    return { code: `export default ${JSON.stringify(parse(text))};`, map: null };
  },
};
