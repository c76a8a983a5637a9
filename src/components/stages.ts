import { getCollection, type CollectionEntry } from 'astro:content';
import { inOrder } from './in-order.ts';
import { hrefTo } from './site-links.ts';

export type Stage = CollectionEntry<'stages'>;

/** The four stages in the order in which a person meets them. */
export async function stagesInOrder(): Promise<Stage[]> {
  return inOrder(await getCollection('stages'));
}

/** The route of a stage: its file name. */
export function stageRoute(stage: Stage): string {
  return `/${stage.id}/`;
}

/** Every task of the site in order, and the place that explains it. */
export async function tasksInOrder(): Promise<{ id: string; label: string; href: string }[]> {
  const stages = await stagesInOrder();
  return stages.flatMap((stage) =>
    stage.data.tasks.map(({ id, label }) => ({ id, label, href: `${hrefTo(stageRoute(stage))}#task-${id}` })),
  );
}
