import fc from 'fast-check';
import { anyKey } from './arbitraries.ts';

/** Where in a document something is replaced, removed or added. */
type Damage = {
  readonly at: number;
  readonly by: unknown;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
};

const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    0,
    -0,
    1,
    2,
    5.5,
    true,
    '',
    'done',
    'warm',
    'video',
    'agreed',
    'email',
    [],
    ['fit'],
    ['fit', 'x'],
    {},
    { '': '' },
  ),
);

function nodesOf(json: unknown): Record<string, unknown>[] {
  if (typeof json !== 'object' || json === null) return [];
  return [json as Record<string, unknown>, ...Object.values(json).flatMap(nodesOf)];
}

function damage(document: unknown, { at, by, how, key: newKey }: Damage): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const nodes = nodesOf(copy);
  const node = nodes[at % nodes.length];
  if (node === undefined) return copy;
  const keys = Object.keys(node);
  const chosen = how === 'add' ? newKey : keys[at % Math.max(1, keys.length)];
  if (chosen === undefined) return copy;
  if (how === 'remove' && !Array.isArray(node)) Reflect.deleteProperty(node, chosen);
  else Object.defineProperty(node, chosen, { value: by, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** A sound document with up to two places damaged: the neighbourhood in which a parser's mistakes live. */
export function nearly(document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const damages = fc.record({
    at: fc.nat(100),
    by: anyJson,
    how: fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
    key: anyKey,
  });
  return fc.tuple(document, fc.array(damages, { maxLength: 2 })).map(([sound, all]) => all.reduce(damage, sound));
}
