import type { NoteKind } from '../../domain/record/note.ts';
import { FIND } from '../../text/find.ts';

/** A place of the site that can be found, and how a person would ask for it. */
export type Place = { readonly title: string; readonly to: string; readonly lines: readonly string[] };
/** Places under one heading, which may lead somewhere itself. */
export type Places = { readonly title: string; readonly to?: string; readonly places: readonly Place[] };

type Titled = { readonly id: string; readonly title: string };
/** What the site is made of, each list in the order of its author. */
export type Content = {
  readonly caseGroups: readonly Titled[];
  readonly cases: readonly (Titled & { readonly group: string; readonly asks: readonly string[] })[];
  readonly notes: readonly { readonly kind: NoteKind; readonly name: string }[];
  readonly stages: readonly (Titled & { readonly tasks: readonly { readonly id: string; readonly label: string }[] })[];
  readonly pages: readonly (Titled & { readonly to: string; readonly asks: readonly string[] })[];
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly examples: readonly (Titled & { readonly when: string })[];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly year?: string | undefined;
    readonly claim: string;
  }[];
};

/** Where a message of each kind is written. */
function messageRoute(kind: NoteKind): string {
  return kind === 'thank-you' ? '/thank-you/' : `/follow-up/?kind=${kind}`;
}

/** Everything that can be found, under the headings of the page, what is most often looked for first. */
export function everything(content: Content): readonly Places[] {
  const { groups } = FIND;
  return [
    ...content.caseGroups.map(({ id, title }) => ({
      title,
      places: content.cases
        .filter(({ group }) => group === id)
        .map((each) => ({ title: each.title, to: `/special-cases/#${each.id}`, lines: each.asks })),
    })),
    {
      title: groups.messages,
      places: content.notes.map(({ kind, name }) => ({ title: name, to: messageRoute(kind), lines: [] })),
    },
    ...content.stages.map(({ id, title, tasks }) => ({
      title,
      to: `/${id}/`,
      places: tasks.map((task) => ({ title: task.label, to: `/${id}/#task-${task.id}`, lines: [] })),
    })),
    { title: groups.pages, places: content.pages.map(({ title, to, asks }) => ({ title, to, lines: asks })) },
    {
      title: groups.worksheet,
      places: content.questions.map(({ id, question }) => ({
        title: question,
        to: `/worksheet/#${id}-question`,
        lines: [],
      })),
    },
    {
      title: groups.examples,
      places: content.examples.map(({ id, title, when }) => ({ title, to: `/examples/#${id}`, lines: [when] })),
    },
    {
      title: groups.sources,
      places: content.sources.map(({ id, publisher, year, claim }) => ({
        title: year === undefined ? publisher : `${publisher}, ${year}`,
        to: `/sources/#${id}`,
        lines: [claim],
      })),
    },
  ];
}

/** Words that lead somewhere although nothing there says them. */
export type MoreWords = { readonly id: string; readonly words: string; readonly to: readonly string[] };

/** The words that lead to each address; an address that is nowhere in the list stops the build. */
export function wordsByAddress(more: readonly MoreWords[], all: readonly Places[]): ReadonlyMap<string, string> {
  const known = new Set(all.flatMap(({ to, places }) => [to, ...places.map((place) => place.to)]));
  const words = new Map<string, string>();
  for (const { id, words: each, to } of more) {
    for (const address of to) {
      if (!known.has(address)) {
        throw new Error(
          `src/content/find/words.yaml, "${id}": nothing that can be found is at ${address}. Correct the address, or remove it.`,
        );
      }
      words.set(address, [words.get(address) ?? '', each].join(' ').trim());
    }
  }
  return words;
}
