import { dirname, relative, resolve } from 'node:path';
import type { Rule } from 'eslint';

type Layer = {
  /** The other layers it may import from. */
  readonly layers: readonly string[];
  readonly packages: 'any' | readonly string[];
};

/** Which way imports point: domain <- stores <- islands <- components <- layouts, pages. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { layers: [], packages: [] },
  browser: { layers: ['domain'], packages: [] },
  text: { layers: ['domain'], packages: [] },
  stores: { layers: ['domain', 'browser'], packages: ['nanostores'] },
  islands: { layers: ['domain', 'browser', 'text', 'stores', 'content'], packages: 'any' },
  components: { layers: ['domain', 'text', 'stores', 'islands', 'styles'], packages: 'any' },
  layouts: { layers: ['domain', 'text', 'stores', 'islands', 'components', 'styles', 'public'], packages: 'any' },
  pages: { layers: ['domain', 'text', 'stores', 'islands', 'components', 'layouts', 'styles'], packages: 'any' },
  content: { layers: ['domain', 'integrations'], packages: 'any' },
  integrations: { layers: ['domain'], packages: 'any' },
};

/**
 * The rooms inside a layer, one a feature, and the rooms of the same layer that each may import from. A room is a folder,
 * or a single file of its name. Files beside the rooms, such as the bundles of islands, may import from all of them, and
 * no room imports from those.
 */
export const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  domain: {
    record: [],
    people: ['record'],
    dates: ['record'],
    note: ['record'],
    // What is typed of a promise may hold a name and a day.
    promised: ['record', 'people', 'dates'],
    worksheet: ['record'],
    files: ['people'],
    find: [],
    offline: [],
    // A backup says in words what it holds, and writes people and dates as a table.
    backup: ['record', 'dates'],
  },
  stores: {
    record: [],
    agreement: ['record'],
    dates: ['record'],
    facts: ['record'],
    interviews: ['record', 'facts', 'settings'],
    note: ['record'],
    people: ['record'],
    promised: ['record'],
    // A message that is sent may bring a card with it.
    sent: ['record', 'note', 'people'],
    settings: ['record'],
    stages: ['record'],
    worksheet: ['record'],
    backup: ['record', 'interviews', 'settings'],
    safety: ['record', 'interviews', 'settings', 'backup'],
  },
  islands: {
    fields: [],
    files: [],
    offline: ['fields'],
    saving: ['fields', 'offline'],
    stages: ['fields', 'saving'],
    worksheet: ['fields', 'saving'],
    people: ['fields', 'saving'],
    promised: ['fields', 'saving'],
    dates: ['fields', 'saving', 'files'],
    // A message that has to wait offers its day for the calendar.
    note: ['fields', 'saving', 'files', 'promised'],
    interviews: ['fields', 'saving'],
    find: ['fields'],
    backup: ['fields', 'saving'],
    // The same backup, as a link or a code.
    devices: ['fields', 'saving', 'backup'],
    safety: ['fields', 'saving', 'backup'],
  },
  text: {
    saving: [],
    stages: [],
    worksheet: ['promised'],
    people: [],
    promised: [],
    dates: ['promised'],
    note: [],
    interviews: [],
    find: [],
    backup: ['interviews'],
    devices: ['backup'],
    safety: ['interviews'],
    offline: [],
  },
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
 * @example layerOf('src/domain/record/note.ts') // 'domain'
 */
export function layerOf(file: string): string | undefined {
  if (file === 'src/content.config.ts') return 'content';
  return /^(?:src\/)?([^/]+)\//.exec(file)?.[1];
}

/**
 * The room of a file inside its layer; undefined when it stands beside the rooms, or its layer has none.
 * @param file relative to the project, with forward slashes
 * @example roomOf('src/domain/people/paste/parse-people.ts') // 'people'
 * @example roomOf('src/stores/people.ts') // 'people'
 */
export function roomOf(file: string): string | undefined {
  const [, layer = '', folder, only = ''] = /^src\/([^/]+)\/(?:([^/]+)\/.*|([^/.]+)\.tsx?)$/.exec(file) ?? [];
  const rooms = ROOMS[layer] ?? {};
  return folder ?? (Object.hasOwn(rooms, only) ? only : undefined);
}

/** What is wrong with an import inside one layer: the rooms of each form floors, and imports point down them. */
function roomFault(layer: string, file: string, target: string): string | undefined {
  const rooms = ROOMS[layer];
  const [from, to] = [roomOf(file), roomOf(target)];
  if (rooms === undefined || from === to || from === undefined) return undefined;
  const mayImport = rooms[from];
  if (mayImport === undefined) {
    return `${file} is in the room "${from}", which lint/layers.ts does not know. Move the file, or add the room there.`;
  }
  if (to !== undefined && mayImport.includes(to)) return undefined;
  const where = to === undefined ? 'beside the rooms' : `the room "${to}"`;
  const allowed = [from, ...mayImport].join(', ');
  return (
    `${file} is in the room "${from}" of ${layer} and imports ${target} from ${where}; it may import from ${allowed}. ` +
    'Move what both need down to a room that both may import.'
  );
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
  if (to === from) return roomFault(from, file, target);
  if (to !== undefined && layer.layers.includes(to)) return undefined;
  const where = to === undefined ? 'no layer' : `"${to}"`;
  const allowed = [from, ...layer.layers].join(', ');
  return `${file} is in the layer "${from}" and imports ${target} from ${where}; it may import from ${allowed}. ${remedy}`;
}

function specifierOf(node: unknown): string | undefined {
  const { source } = node as { readonly source?: { readonly value?: unknown } | null };
  return typeof source?.value === 'string' ? source.value : undefined;
}

/** Fails on an import that points up the layers of the design or the rooms inside them, types included. */
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
