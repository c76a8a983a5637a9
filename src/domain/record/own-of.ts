/**
 * What a map has under a key of its own: under `__proto__` or `constructor`, every object has something by birth.
 * @example ownOf({ k3v9q1: 'Maya' }, 'constructor') // undefined
 */
export function ownOf<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
