import { AuthorError } from './author-error.ts';

/**
 * Stops the build when an id that code knows is not in the content, as after somebody renamed it.
 * @param file the file, or the folder, that has to have it
 * @param what is known by the id: "question", "task"
 * @throws AuthorError naming the id, what was found in its place, and the remedy
 */
export function checkIdsInCode(file: string, what: string, known: readonly string[], found: readonly string[]): void {
  const missing = known.find((id) => !found.includes(id));
  if (missing === undefined) return;
  throw new AuthorError(
    file,
    `no ${what} has the id "${missing}", which the code relies on; found ${found.join(', ')}.`,
    'Put that id back: the wording may change, an id may not. To remove it for good, remove what uses it in src first.',
  );
}
