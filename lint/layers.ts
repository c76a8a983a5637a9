import { dirname, relative, resolve } from 'node:path';
import type { Rule } from 'eslint';

type Layer = {
  /** The other layers it may import from. */
  readonly layers: readonly string[];
  readonly packages: 'any' | readonly string[];
};

/** Which way imports point: domain <- stores <- islands <- components <- layouts, pages. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { layers: [], packages: ['date-fns'] },
  browser: { layers: ['domain'], packages: [] },
  text: { layers: ['domain'], packages: [] },
  stores: { layers: ['domain', 'browser'], packages: ['nanostores'] },
  islands: { layers: ['domain', 'browser', 'text', 'stores'], packages: 'any' },
  components: { layers: ['domain', 'text', 'stores', 'islands', 'styles'], packages: 'any' },
  layouts: { layers: ['domain', 'text', 'stores', 'islands', 'components', 'styles', 'public'], packages: 'any' },
  pages: { layers: ['domain', 'text', 'stores', 'islands', 'components', 'layouts', 'styles'], packages: 'any' },
  content: { layers: ['domain', 'integrations'], packages: 'any' },
  integrations: { layers: ['domain'], packages: 'any' },
};

/** What to do about an import that is not allowed, where more can be said than to move the code. */
const REMEDIES: Readonly<Record<string, string>> = {
  domain: 'Take what it needs as an argument, or define it in src/domain.',
  text: 'Interface strings know only the domain: define the type they are keyed by in src/domain.',
  browser: 'Side effects know nothing of the page: hand them what they need as an argument.',
  stores: 'Let the island that calls the store pass it in, or move what both need down to src/domain.',
};

/**
 * The layer of a file: its folder in src, or else in the project; undefined when it is in none.
 * @param file relative to the project, with forward slashes
 * @example layerOf('src/domain/note.ts') // 'domain'
 */
export function layerOf(file: string): string | undefined {
  if (file === 'src/content.config.ts') return 'content';
  return /^(?:src\/)?([^/]+)\//.exec(file)?.[1];
}

/** The file an import names, relative to the project; undefined when it names a package. */
function targetOf(specifier: string, file: string, root: string): string | undefined {
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  return relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
}

/**
 * What is wrong with an import, in words for its author; undefined when nothing is.
 * @param file the importing file, relative to the project root
 * @param specifier what stands in the quotes
 */
export function layerFault(file: string, specifier: string, root: string): string | undefined {
  const from = layerOf(file);
  const layer = from === undefined ? undefined : LAYERS[from];
  if (from === undefined || layer === undefined) return undefined;
  const remedy = REMEDIES[from] ?? 'Move what both need down to a layer that both may import.';

  const target = targetOf(specifier, file, root);
  if (target === undefined) {
    if (layer.packages === 'any' || layer.packages.includes(specifier)) return undefined;
    const allowed = layer.packages.length === 0 ? 'no packages' : `no packages but ${layer.packages.join(', ')}`;
    return `${file} is in the layer "${from}", which imports ${allowed}; found "${specifier}". ${remedy}`;
  }
  const to = layerOf(target);
  if (to === from || (to !== undefined && layer.layers.includes(to))) return undefined;
  const where = to === undefined ? 'no layer' : `"${to}"`;
  const allowed = [from, ...layer.layers].join(', ');
  return `${file} is in the layer "${from}" and imports ${target} from ${where}; it may import from ${allowed}. ${remedy}`;
}

function specifierOf(node: unknown): string | undefined {
  const { source } = node as { readonly source?: { readonly value?: unknown } | null };
  return typeof source?.value === 'string' ? source.value : undefined;
}

/** Fails on an import that points up the layers of the design, types included. */
export const layersRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { upward: '{{fault}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node: Rule.Node): void => {
      const specifier = specifierOf(node);
      const fault = specifier === undefined ? undefined : layerFault(file, specifier, context.cwd);
      if (fault !== undefined) context.report({ node, messageId: 'upward', data: { fault } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
