import { examplesByKind } from '../examples.ts';
import { casesInGroups } from '../special-cases.ts';
import { stageRoute, stagesInOrder } from '../stages.ts';
import { PAPER } from '../../text/stages/paper.ts';

/** A place in the whole guide, and the addresses of the site that say the same. */
export type Place = {
  /** Its id on the page; every id of the guide begins with `guide-`, as those of the parts stand on other pages. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly addresses: readonly string[];
  /** How a reference to it is put. */
  readonly said: string;
};
export type Chapter = Place & { readonly parts: readonly Place[] };

/** The chapters of the whole guide in order, numbered, with their numbered parts. */
export async function guideChapters(): Promise<Chapter[]> {
  const stages = (await stagesInOrder()).map((stage, index): Chapter => {
    const number = String(index + 1);
    const { id, data } = stage;
    const addresses = [stageRoute(stage), ...data.tasks.map((task) => `${stageRoute(stage)}#task-${task.id}`)];
    return { id: `guide-${id}`, number, title: data.title, addresses, said: PAPER.stage(number), parts: [] };
  });
  let last = stages.length;
  const chapter = (
    name: string,
    title: string,
    addresses: readonly string[],
    parts: readonly Omit<Place, 'number' | 'said'>[] = [],
    say: (number: string) => string = PAPER.section,
  ): Chapter => {
    last += 1;
    const number = String(last);
    const numbered = parts.map((part, index) => {
      const own = `${number}.${String(index + 1)}`;
      return { ...part, number: own, said: say(own) };
    });
    return { id: `guide-${name}`, number, title, addresses, said: PAPER.section(number), parts: numbered };
  };
  const cases = (await casesInGroups()).flatMap((group) => group.cases);
  const kinds = await examplesByKind();
  return [
    ...stages,
    chapter(
      'special-cases',
      PAPER.cases,
      ['/special-cases/'],
      cases.map(({ id, title }) => ({ id: `guide-${id}`, title, addresses: [`/special-cases/#${id}`] })),
    ),
    chapter(
      'examples',
      PAPER.examples,
      ['/examples/', '/follow-up/'],
      kinds.map(({ kind, name, examples }) => ({
        id: `guide-example-${kind}`,
        title: name,
        addresses: [
          kind === 'thank-you' ? '/thank-you/' : `/follow-up/?kind=${kind}`,
          `/examples/#${kind}`,
          ...examples.map(({ id }) => `/examples/#${id}`),
        ],
      })),
      PAPER.example,
    ),
    chapter('worksheet', PAPER.worksheet, ['/worksheet/']),
    chapter('sources', PAPER.sources, ['/sources/']),
    chapter('card', PAPER.card, ['/before-the-interview/']),
  ];
}

/** Where the guide says what is at an address of the site; undefined for a tool, which is on no paper. */
export async function placeOf(address: string): Promise<Place | undefined> {
  const chapters = await guideChapters();
  const places = [...chapters, ...chapters.flatMap(({ parts }) => parts)];
  const at = (wanted: string) => places.find(({ addresses }) => addresses.includes(wanted));
  return at(address) ?? at(address.replace(/[?#].*$/, ''));
}

/** The chapter or part with this id, for the page that sets it. */
export function placeWithId<Known extends Place>(places: readonly Known[], id: string): Known {
  const place = places.find((each) => each.id === id);
  if (place === undefined)
    throw new Error(`The guide has no "${id}"; it has ${places.map((each) => each.id).join(', ')}.`);
  return place;
}
