import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { AuthorError } from './author-error.ts';

/** The fault of a frontmatter that is not YAML, as its reader reports it. */
type YamlFault = Error & { readonly loc: { readonly file: string; readonly line: number } };

function isYamlFault(error: unknown): error is YamlFault {
  return error instanceof Error && error.name === 'YAMLException' && 'loc' in error;
}

/**
 * Loads a folder of MDX as Astro does, and says what to do when a frontmatter is not YAML, which Astro does not.
 * @param folder relative to the project
 */
export function mdxLoader(folder: string): Loader {
  const files = glob({ pattern: '*.mdx', base: folder });
  return {
    name: 'mdx-loader',
    async load(context) {
      try {
        await files.load(context);
      } catch (error) {
        if (!isYamlFault(error)) throw error;
        const file = relative(fileURLToPath(context.config.root), error.loc.file);
        throw new AuthorError(
          `${file}, line ${String(error.loc.line)}`,
          `the frontmatter is not YAML: ${error.message}.`,
          'Check the indentation, and close the quotes at that line or before it.',
        );
      }
    },
  };
}
