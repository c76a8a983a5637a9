import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

type Frontmatter = {
  readonly order: number;
  readonly tasks: readonly { readonly id: string; readonly label: string }[];
};

const STAGES = new URL('../../../src/content/stages/', import.meta.url);

function frontmatterOf(file: string): Frontmatter {
  const [, text = ''] = readFileSync(new URL(file, STAGES), 'utf8').split(/^---$/m);
  return parse(text) as Frontmatter;
}

/** Every task of the site in order, as its authors wrote them. */
export const SITE_TASKS = readdirSync(STAGES)
  .map(frontmatterOf)
  .sort((a, b) => a.order - b.order)
  .flatMap(({ tasks }) => tasks);
