import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { AuthorError } from './author-error.ts';
import { checkIdsInCode } from './ids-in-code.ts';

function readList(file: string, text: string): readonly (Record<string, unknown> | null)[] {
  let list: unknown;
  try {
    list = parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AuthorError(file, `this is not YAML: ${reason}`, 'Check the indentation and the quotes at that line.');
  }
  if (!Array.isArray(list) || list.length === 0) {
    throw new AuthorError(file, 'a list was expected.', 'Start each entry with "- id: its-id".');
  }
  return list as readonly (Record<string, unknown> | null)[];
}

/**
 * Loads a YAML list of entries, each with an id, and gives each its place in the file as `order`, as collections come
 * sorted by id. Astro's own file loader only logs; this one stops the build on a file that is no list, and on a
 * missing or repeated id.
 * @param file the list, relative to the project
 * @param idsInCode the ids that code relies on, each of which has to be in the list
 */
export function listLoader(file: string, idsInCode: readonly string[] = []): Loader {
  return {
    name: 'list-loader',
    async load(context) {
      const { config, store, watcher } = context;
      const path = fileURLToPath(new URL(file, config.root));
      const load = async (): Promise<void> => {
        const seen = new Set<string>();
        const entries = [];
        for (const [order, item] of readList(file, await readFile(path, 'utf8')).entries()) {
          const id = item?.id;
          if (typeof id !== 'string') {
            throw new AuthorError(
              file,
              `entry ${String(order + 1)} has no id.`,
              'Give it one that no other entry has.',
            );
          }
          if (seen.has(id)) {
            throw new AuthorError(
              file,
              `the id "${id}" stands twice.`,
              'Give one of the two entries an id of its own.',
            );
          }
          seen.add(id);
          const data = { ...item, order };
          entries.push({
            id,
            data: await context.parseData({ id, data, filePath: path }),
            digest: context.generateDigest(data),
          });
        }
        checkIdsInCode(file, 'entry', idsInCode, [...seen]);
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await load();
      watcher?.on('change', (changed) => {
        if (changed === path) void load();
      });
    },
  };
}
