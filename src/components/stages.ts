import { getCollection, type CollectionEntry } from 'astro:content';

export type Stage = CollectionEntry<'stages'>;

/** The four stages in the order in which a person meets them. */
export async function stagesInOrder(): Promise<Stage[]> {
  return (await getCollection('stages')).sort((a, b) => a.data.order - b.data.order);
}

/** The route of a stage: its file name. */
export function stageRoute(stage: Stage): string {
  return `/${stage.id}/`;
}
