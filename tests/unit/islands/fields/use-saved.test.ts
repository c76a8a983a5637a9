import { atom } from 'nanostores';
import { beforeEach, expect, test } from 'vitest';
import { useSaved } from '../../../../src/islands/fields/use-saved.ts';
import { drawText } from '../../helpers/draw-text.ts';
import { frozen } from '../../helpers/frozen.ts';

const EMPTY = frozen({ a: 'empty a', b: 'empty b' });
const SAVED = frozen({ a: 'saved a', b: 'saved b' });

let $store = atom<Readonly<Record<'a' | 'b', string>>>(EMPTY);
/** What was shown, at each render. */
let renders: string[] = [];

function Shown({ field }: { readonly field: 'a' | 'b' }) {
  const text = useSaved($store, (record) => record[field]);
  renders.push(text);
  return text as never;
}

beforeEach(() => {
  $store = atom<Readonly<Record<'a' | 'b', string>>>(EMPTY);
  renders = [];
});

test('the first render gives the empty state, as the server did, and the next what is saved', async () => {
  $store.set(SAVED);
  const { draw, text } = drawText(Shown);
  await draw({ field: 'a' });
  expect([renders, text()]).toEqual([['empty a', 'saved a'], 'saved a']);
});

test('a render that picks another part gets that part, at once and from then on', async () => {
  $store.set(SAVED);
  const { draw, happen, text } = drawText(Shown);
  await draw({ field: 'a' });
  await draw({ field: 'b' });
  expect([renders.at(-1), text()]).toEqual(['saved b', 'saved b']);
  await happen(() => {
    $store.set({ ...SAVED, b: 'typed b' });
  });
  expect(text()).toBe('typed b');
});

test('it is drawn again only when the part that is shown is another one', async () => {
  $store.set(SAVED);
  const { draw, happen, text } = drawText(Shown);
  await draw({ field: 'a' });
  const before = renders.length;
  await happen(() => {
    $store.set({ ...SAVED, b: 'typed b' });
  });
  expect(renders).toHaveLength(before);
  await draw({ field: 'b' });
  expect(text()).toBe('typed b');
});
