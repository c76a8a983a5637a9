import { getCollection } from 'astro:content';
import { inOrder } from './in-order.ts';

type PrivateQuestion = { readonly id: string; readonly question: string };

/** The questions of the worksheet about a feeling or a red flag, whose answers may stay behind. */
export async function privateQuestions(): Promise<readonly PrivateQuestion[]> {
  return inOrder(await getCollection('worksheet'))
    .filter(({ data }) => data.private)
    .map(({ data: { id, question } }) => ({ id, question }));
}
