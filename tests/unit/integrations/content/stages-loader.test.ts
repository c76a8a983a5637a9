import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthorError } from '../../../../integrations/content/author-error.ts';
import { checkPlaced, stagesLoader } from '../../../../integrations/content/stages-loader.ts';
import { frozen } from '../../helpers/frozen.ts';

const readFiles = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('astro/loaders', () => ({ glob: () => ({ name: 'glob', load: readFiles }) }));

const FILE = 'src/content/stages/right-after.mdx';
const TASK = frozen({ tag: 'Task', field: 'tasks' } as const);
const ids = (...names: string[]): readonly { readonly id: string }[] => frozen(names.map((id) => ({ id })));

/** The message for an author, or undefined when nothing is wrong. */
function complaint(declared: readonly { readonly id: string }[], body: string): string | undefined {
  try {
    checkPlaced(FILE, TASK, declared, body);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(AuthorError);
    return (error as AuthorError).message;
  }
}

test.each([
  ['each in its place', ids('reflect', 'breathe'), 'Text\n<Task id="breathe">Slowly.</Task>\n\n<Task id="reflect" />'],
  ['in either quotes', ids('reflect', 'breathe'), `<Task id='breathe' /> <Task id={"reflect"} />`],
  ['an id in braces and single quotes', ids('reflect'), `<Task id={'reflect'} />`],
  ['a tag over several lines, with more attributes', ids('reflect'), '<Task\n  open\n  id="reflect"\n>'],
  ['no tasks at all', ids(), 'Only text, and <Tasks id="x" /> <Jot id="y" />.'],
])('nothing is wrong with %s', (_, declared, body) => {
  expect(complaint(declared, body)).toBeUndefined();
});

describe('an author is told of', () => {
  test.each<[string, readonly { readonly id: string }[], string, readonly string[]]>([
    [
      'a task that the body does not place',
      ids('reflect'),
      'Text.',
      ['"tasks"', '"reflect"', 'Add <Task id="reflect">'],
    ],
    [
      'the missing one of two',
      ids('reflect', 'breathe'),
      '<Task id="reflect" />',
      ['"breathe"', 'remove it from "tasks"'],
    ],
    [
      'a task that is not declared',
      ids('reflect'),
      '<Task id="relfect" />',
      ['<Task id="relfect">', 'declares reflect'],
    ],
    ['a task where none is declared', ids(), '<Task id="reflect" />', ['<Task id="reflect">', '"tasks" is empty']],
    [
      'a task that stands twice',
      ids('a'),
      '<Task id="a" />\n<Task id="a" />',
      ['<Task id="a"> stands twice', 'Keep one'],
    ],
    ['an id that is declared twice', ids('a', 'b', 'a'), '<Task id="a" />', ['declares "a" twice', 'an id of its own']],
    ['a task without an id', ids('a'), '<Task>Breathe.</Task>', ['a <Task> has no id', 'Write <Task id="...">', 'a']],
    ['a task with an empty id', ids('a'), '<Task id="">', ['a <Task> has no id', 'declares a']],
    ['an id that is computed', ids('a'), '<Task id={a} />', ['a <Task> has no id', 'Write <Task id="...">']],
  ])('%s: file, value and remedy', (_, declared, body, parts) => {
    const message = complaint(declared, body);
    for (const part of [`${FILE}: `, ...parts]) expect(message).toContain(part);
  });
});

describe('a task is not placed when it stands', () => {
  test.each([
    ['in a comment', '{/* <Task id="a" /> */}'],
    ['in a comment over several lines', '{/*\n<Task id="a" />\n*/}'],
    ['in a code fence', '```mdx\n<Task id="a" />\n```'],
    ['in code', 'Write `<Task id="a" />` there.'],
    ['in a fence of tildes', '~~~\n<Task id="a" />\n~~~'],
    ['in code of two backticks', 'Write ``<Task id="a" />`` there.'],
  ])('%s', (_, body) => {
    expect(complaint(ids('a'), body)).toContain('"a", which the body does not place');
    expect(complaint(ids('a'), `${body}\n\n<Task id="a" />`)).toBeUndefined();
    expect(complaint(ids(), body)).toBeUndefined();
  });
});

test('a task between two stray backticks is placed', () => {
  expect(complaint(ids('a'), 'Press `.\n\n<Task id="a" />\n\nPress ` again.')).toBeUndefined();
});

test('nothing is wrong with an id in a template literal', () => {
  expect(complaint(ids('a'), '<Task id={`a`} />')).toBeUndefined();
});

test('another attribute that ends in id is not the id', () => {
  expect(complaint(ids('a'), '<Task data-id="x" id="a" />')).toBeUndefined();
});

describe('the loader of the stages', () => {
  type Stage = { tasks?: readonly { id: string }[]; jots?: readonly { id: string }[] };
  const load = (
    stages: Readonly<Record<string, readonly [Stage, string]>>,
    idsInCode: { tasks?: readonly string[]; jots?: readonly string[] } = {},
  ): Promise<void> => {
    const entries = Object.entries(stages).map(([id, [data, body]], order) => ({
      id,
      data: { order, ...data },
      body,
      filePath: `${id}.mdx`,
    }));
    return stagesLoader('stages', frozen({ tasks: [], jots: [], ...idsInCode })).load({
      store: { values: () => entries },
    } as unknown as LoaderContext);
  };

  beforeEach(() => {
    readFiles.mockReset().mockResolvedValue();
  });

  test('reads the files and has nothing to say when they agree', async () => {
    await load({
      one: [{ tasks: ids('a'), jots: ids('a') }, '<Task id="a" /><Jot id="a" />'],
      two: [{ tasks: ids('b') }, '<Task id="b" />'],
    });
    expect(readFiles).toHaveBeenCalledOnce();
  });

  test('checks the jots like the tasks', async () => {
    await expect(load({ one: [{ tasks: ids('a'), jots: ids('b') }, '<Task id="a" />'] })).rejects.toThrow(
      'one.mdx: "jots" declares "b", which the body does not place. Add <Jot id="b">',
    );
  });

  test('tells an author of an id that two stages declare', async () => {
    const stage = [{ tasks: ids('a') }, '<Task id="a" />'] as const;
    await expect(load({ one: stage, two: stage })).rejects.toThrow(
      'two.mdx: task "a" is also declared in one.mdx. Ids are',
    );
  });

  test('stops when no stage declares an id that code relies on, naming it and what was found', async () => {
    const stages = {
      one: [{ tasks: ids('a'), jots: ids('c') }, '<Task id="a" /><Jot id="c" />'],
      two: [{ tasks: ids('b') }, '<Task id="b" />'],
    } as const;
    await load(stages, { tasks: ['b', 'a'], jots: ['c'] });
    await expect(load(stages, { tasks: ['b', 'd'] })).rejects.toThrow(
      'stages: no task has the id "d", which the code relies on; found a, b. Put that id back',
    );
    await expect(load(stages, { jots: ['a'] })).rejects.toThrow('stages: no jot has the id "a"');
  });
});
