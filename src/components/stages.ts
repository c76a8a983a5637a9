import { getCollection, type CollectionEntry } from 'astro:content';
import { inOrder } from './in-order.ts';

export type Stage = CollectionEntry<'stages'>;

/** The four stages in the order in which a person meets them. */
export async function stagesInOrder(): Promise<Stage[]> {
  return inOrder(await getCollection('stages'));
}

/** The route of a stage: its file name. */
export function stageRoute(stage: Stage): string {
  return `/${stage.id}/`;
}
