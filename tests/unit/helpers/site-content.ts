import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { everything, wordsByAddress, type Content, type MoreWords } from '../../../src/components/find/everything.ts';
import type { Findable } from '../../../src/domain/find/find.ts';
import { NOTE_KINDS } from '../../../src/domain/record/note.ts';

const CONTENT = 'src/content';

/** A YAML file of the content. */
export function yamlOf(file: string): unknown {
  return parse(readFileSync(`${CONTENT}/${file}`, 'utf8'));
}

type Guidance = { readonly id: string; readonly text: string; readonly order: number };

/** The guidance of a folder, in its order: each file with its frontmatter and its text. */
export function guidanceIn(folder: string): readonly Guidance[] {
  const all = globSync(`${CONTENT}/${folder}/*.mdx`).map((file) => {
    const [, front = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    return { ...(parse(front) as { order: number }), id: basename(file, '.mdx'), text };
  });
  return all.sort((a, b) => a.order - b.order);
}

/** The content of the site as the page of finding has it. */
function siteContent(): Content {
  return {
    caseGroups: yamlOf('special-cases/groups.yaml') as Content['caseGroups'],
    cases: guidanceIn('special-cases') as unknown as Content['cases'],
    notes: NOTE_KINDS.map((kind) => yamlOf(`notes/${kind}.yaml`) as Content['notes'][number]),
    stages: guidanceIn('stages') as unknown as Content['stages'],
    pages: yamlOf('find/pages.yaml') as Content['pages'],
    questions: yamlOf('worksheet/questions.yaml') as Content['questions'],
    examples: yamlOf('examples/examples.yaml') as Content['examples'],
    sources: yamlOf('sources/sources.yaml') as Content['sources'],
  };
}

/** Everything that can be found on the site, with its address. */
export function siteEntries(): readonly (Findable & { readonly to: string })[] {
  const all = everything(siteContent());
  const words = wordsByAddress(yamlOf('find/words.yaml') as readonly MoreWords[], all);
  return all
    .flatMap(({ title, to, places }) => [...(to === undefined ? [] : [{ title, to, lines: [] }]), ...places])
    .map((place) => ({ ...place, words: words.get(place.to) ?? '' }));
}
