import { z } from 'astro/zod';
import { fields, id, order, words } from './schema-parts.ts';

/** An address of the site, as authors write it. */
const route = z.string().regex(/^\/(?:[\w-]+\/)?(?:\?kind=[\w-]+)?(?:#[\w-]+)?$/, {
  error: ({ input }) =>
    `"${String(input)}" is no address of the site: write it from its root, such as /worksheet/#keep`,
});

/** A tool or a page as it is found, and how a person would ask for it. */
export const findPage = fields({
  id,
  order,
  title: words,
  to: route,
  asks: z.array(words).min(1, 'is empty: write how a person would ask for this, so that it is found'),
});

/** Words that lead to addresses which do not say them. */
export const findWordList = fields({
  id,
  order,
  words,
  to: z.array(route).min(1, 'is empty: say where the words lead'),
});
