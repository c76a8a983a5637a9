import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/**
 * Builds a script that stands inline in a page: one expression that leaves no name behind, in a language that even a
 * browser below the floor reads, because it is the one that can say there what is not saved.
 * @param file its path from the root of the project
 * @throws when it needs anything beside itself
 */
export async function buildInlineScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: { write: false, minify: true, target: 'es2015', lib: { entry: file, formats: ['iife'], name: 'inline' } },
  });
  const [chunk, ...more] = (built as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${file} did not build into one script.`);
  return chunk.code.trim();
}
