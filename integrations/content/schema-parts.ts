/* What the schemas of several collections are made of, each with its remedy for the author. */
import { z } from 'astro/zod';

/** A permanent id. */
export const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: ({ input }) =>
    `"${String(input)}" is not an id: use lower-case words joined by hyphens, and never change it afterwards`,
});
/** The place in its list, given by the loader. */
export const order = z.number();
/** Words that are there. */
export const words = z.string().min(1, 'is empty: write it, or remove the field');

/** An object of exactly these fields. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has "${issue.keys.join('", "')}", which nothing reads: remove it, or correct its name to one of ${Object.keys(shape).join(', ')}`
        : undefined,
  });

/** One of these words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, {
    error: ({ input }) => `"${String(input)}" is unknown: correct it to one of ${values.join(', ')}`,
  });
