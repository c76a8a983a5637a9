import { getCollection, render } from 'astro:content';
import { inOrder } from './in-order.ts';

/** The special cases in their groups, each group and each case in the order of its author, and the text to render. */
export async function casesInGroups() {
  const all = inOrder(await getCollection('specialCases'));
  const groups = inOrder(await getCollection('caseGroups'));
  return Promise.all(
    groups.map(async ({ id, data: { title } }) => ({
      id,
      title,
      cases: await Promise.all(
        all
          .filter(({ data }) => data.group === id)
          .map(async (entry) => ({
            id: entry.id,
            title: entry.data.title,
            asks: entry.data.asks,
            Content: (await render(entry)).Content,
          })),
      ),
    })),
  );
}
