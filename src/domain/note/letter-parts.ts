import { partsOf, type KindTemplate } from './kind-template.ts';

type Sentences = Pick<KindTemplate, 'paragraphs' | 'voices'>;

function formsOf(part: string, { voices }: Sentences): readonly string[] {
  return Object.values(voices).flatMap(({ parts }) => Object.keys(parts[part] ?? {}));
}

export type LetterParts = {
  /** What is asked for before the message: up to the last part that says nothing by itself, or else the first of all. */
  readonly first: readonly string[];
  /** What can be said in other words, and is right for most as it is. */
  readonly rest: readonly string[];
  /** Parts that take no words: they are said or left out. */
  readonly fixed: readonly string[];
};

/**
 * The parts of a kind by how much they need from the person, each list in reading order.
 * @example letterParts(withdrawing) // { first: ['reason'], rest: ['thanks', 'close'], fixed: ['withdraw'] }
 */
export function letterParts(template: Sentences): LetterParts {
  const all = partsOf(template);
  const asked = all.filter((part) => formsOf(part, template).some((form) => form !== 'none'));
  const needed = asked.map((part) => !formsOf(part, template).includes('none'));
  const count = Math.max(needed.lastIndexOf(true) + 1, 1);
  return {
    first: asked.slice(0, count),
    rest: asked.slice(count),
    fixed: all.filter((part) => !asked.includes(part)),
  };
}
