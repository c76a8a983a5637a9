import type { Loader } from 'astro/loaders';
import { AuthorError } from './author-error.ts';
import { checkIdsInCode } from './ids-in-code.ts';
import { mdxLoader } from './mdx-loader.ts';

type Placed = { readonly tag: 'Task' | 'Jot'; readonly field: 'tasks' | 'jots' };
const PLACED: readonly Placed[] = [
  { tag: 'Task', field: 'tasks' },
  { tag: 'Jot', field: 'jots' },
];

/** The ids that a body places with `<Tag id="...">`; what stands in code or in a comment is not placed. */
function placedIds(body: string, tag: string): readonly string[] {
  const shown = body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/^ *(~{3,}|`{3,})[\s\S]*?^ *\1/gm, '')
    .replace(/(?<![`{])(`+)(?!`)(?:(?!\n[^\S\n]*\n)[\s\S])*?(?<!`)\1(?!`)/g, '');
  return [...shown.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      /(?<![\w-])id=(?:"([^"]*)"|'([^']*)'|\{["'`]([^"'`]*)["'`]\})/.exec(attributes)?.slice(1).join('') ?? '',
  );
}

/**
 * Stops the build unless the frontmatter and the body of a stage agree: every declared id is placed once, and nothing
 * else is.
 * @param file the stage's file, for the message
 * @throws AuthorError naming the file, the id and the remedy
 */
export function checkPlaced(
  file: string,
  { tag, field }: Placed,
  declared: readonly { readonly id: string }[],
  body: string,
): void {
  const ids = declared.map(({ id }) => id);
  const known = ids.length === 0 ? `"${field}" is empty` : `"${field}" declares ${ids.join(', ')}`;
  const placed = placedIds(body, tag);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) {
      throw new AuthorError(file, `"${field}" declares "${id}" twice.`, 'Remove one, or give it an id of its own.');
    }
  });
  placed.forEach((id, index) => {
    if (id === '') {
      throw new AuthorError(file, `a <${tag}> has no id.`, `Write <${tag} id="...">; ${known}.`);
    }
    if (!ids.includes(id)) {
      throw new AuthorError(file, `<${tag} id="${id}"> is not declared.`, `Correct the id, or declare it: ${known}.`);
    }
    if (placed.indexOf(id) !== index) {
      throw new AuthorError(file, `<${tag} id="${id}"> stands twice in the body.`, 'Keep one of them.');
    }
  });
  const missing = ids.find((id) => !placed.includes(id));
  if (missing !== undefined) {
    throw new AuthorError(
      file,
      `"${field}" declares "${missing}", which the body does not place.`,
      `Add <${tag} id="${missing}"> where it is to be read, or remove it from "${field}".`,
    );
  }
}

/**
 * Loads the stages from a folder of MDX, and checks what only all of a file, or all files, can tell.
 * @param folder relative to the project
 * @param idsInCode the ids that code relies on, each of which some stage has to declare
 */
export function stagesLoader(folder: string, idsInCode: Readonly<Record<Placed['field'], readonly string[]>>): Loader {
  const files = mdxLoader(folder);
  return {
    name: 'stages-loader',
    async load(context) {
      await files.load(context);
      const homes = new Map<string, string>();
      const all: Record<Placed['field'], string[]> = { tasks: [], jots: [] };
      const claim = (what: string, file: string, remedy: string): void => {
        const home = homes.get(what);
        if (home !== undefined) throw new AuthorError(file, `${what} is also declared in ${home}.`, remedy);
        homes.set(what, file);
      };
      for (const entry of context.store.values()) {
        const file = entry.filePath ?? entry.id;
        claim(`order ${String(entry.data.order)}`, file, 'Give each stage a place of its own, from 1 to 4.');
        for (const placed of PLACED) {
          const declared = (entry.data[placed.field] ?? []) as readonly { readonly id: string }[];
          checkPlaced(file, placed, declared, entry.body ?? '');
          for (const { id } of declared) {
            all[placed.field].push(id);
            claim(`${placed.field.slice(0, -1)} "${id}"`, file, 'Ids are the site’s: rename the newer.');
          }
        }
      }
      for (const { tag, field } of PLACED) checkIdsInCode(folder, tag.toLowerCase(), idsInCode[field], all[field]);
    },
  };
}
