import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { layerFault, layerOf, roomOf } from '../../../lint/layers.ts';

const ROOT = '/project';

/** The project's own rules on a file that does not exist, without those that need its types. */
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

async function lint(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'broken'}: ${message}`);
}

describe('the layer of a file', () => {
  test.each([
    ['src/domain/record/note.ts', 'domain'],
    ['src/pages/[stage].astro', 'pages'],
    ['src/content.config.ts', 'content'],
    ['integrations/content/list-loader.ts', 'integrations'],
    ['src/env.d.ts', 'src'],
    ['astro.config.mjs', undefined],
  ])('%s is in %s', (file, layer) => {
    expect(layerOf(file)).toBe(layer);
  });
});

describe('imports point down the layers', () => {
  test.each([
    ['src/domain/note/note-delivery.ts', '../record/note.ts'],
    ['src/stores/people.ts', '../browser/local-storage.ts'],
    ['src/stores/people.ts', 'nanostores'],
    ['src/islands/note/NoteField.tsx', '../../stores/note.ts'],
    ['src/islands/note/NoteField.tsx', 'preact/hooks'],
    ['src/text/note/note.ts', '../../domain/record/note.ts'],
    ['src/components/Task.astro', '../islands/stages/TaskCheckbox.tsx'],
    ['src/pages/index.astro', '../layouts/Page.astro'],
    ['src/content.config.ts', '../integrations/content/list-loader.ts'],
    ['integrations/content/list-loader.ts', '../../src/domain/record/note.ts'],
    ['tests/unit/domain/note.test.ts', '../../../src/pages/index.astro'],
  ])('%s may import %s', (file, specifier) => {
    expect(layerFault(file, specifier, ROOT)).toBeUndefined();
  });

  test.each([
    ['src/domain/note.ts', '../stores/interview.ts'],
    ['src/domain/note.ts', '/src/stores/interview.ts'],
    ['src/domain/note.ts', 'preact'],
    ['src/domain/note.ts', 'node:crypto'],
    ['src/domain/note.ts', '../../scripts/serve.ts'],
    ['src/text/saving.ts', '../stores/trouble.ts'],
    ['src/browser/download.ts', '../stores/interview.ts'],
    ['src/stores/interview.ts', '../islands/use-saved.ts'],
    ['src/stores/interview.ts', '../text/saving.ts'],
    ['src/stores/interview.ts', 'preact/hooks'],
    ['src/islands/NoteField.tsx', '../components/Link.astro'],
    ['src/components/Task.astro', '../layouts/Page.astro'],
    ['src/components/Task.astro', '../browser/print.ts'],
    ['src/layouts/Page.astro', '../pages/index.astro'],
    ['integrations/list-loader.ts', '../src/content.config.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(layerFault(file, specifier, ROOT)).toBeTypeOf('string');
  });

  test('the fault names the file, its layer, what was found and what to do', () => {
    expect(layerFault('src/stores/interview.ts', '../islands/use-saved.ts', ROOT)).toBe(
      'src/stores/interview.ts is in the layer "stores" and imports src/islands/use-saved.ts from "islands"; ' +
        'it may import from stores, domain, browser. ' +
        'Let the island that calls the store pass it in, or move what both need down to src/domain.',
    );
  });
});

describe('rooms inside a layer', () => {
  test.each([
    ['src/domain/people/paste/parse-people.ts', 'people'],
    ['src/stores/people.ts', 'people'],
    ['src/stores/record/saved-record.ts', 'record'],
    ['src/islands/shared-islands.ts', undefined],
    ['src/browser/print.ts', undefined],
  ])('%s is in %s', (file, room) => {
    expect(roomOf(file)).toBe(room);
  });

  test.each([
    ['src/domain/people/paste/parse-people.ts', '../contact-details.ts'],
    ['src/domain/dates/due-dates.ts', '../record/interview.ts'],
    ['src/stores/people.ts', './record/saved-record.ts'],
    ['src/islands/people/PersonFields.tsx', '../fields/TextField.tsx'],
    ['src/islands/shared-islands.ts', './stages/TaskCheckbox.tsx'],
    ['src/browser/print.ts', './share.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(layerFault(file, specifier, ROOT)).toBeUndefined();
  });

  test.each([
    ['src/domain/record/interview.ts', '../people/duplicates.ts', /room "people"; it may import from record\./],
    ['src/domain/note/compose-note.ts', '../people/duplicates.ts', /room "people"; it may import from note, record\./],
    ['src/stores/record/saved-record.ts', '../people.ts', /room "people"/],
    ['src/islands/fields/TextField.tsx', '../people/PeopleMet.tsx', /room "people"/],
    ['src/islands/people/PeopleMet.tsx', '../shared-islands.ts', /beside the rooms/],
    ['src/domain/misc/anything.ts', '../record/interview.ts', /room "misc", which lint\/layers.ts does not know/],
  ])('%s may not import %s', (file, specifier, fault) => {
    expect(layerFault(file, specifier, ROOT)).toMatch(fault);
  });
});

describe('the lint of the project fails on', () => {
  const up = '../islands/use-saved.ts';

  test.each([
    ['an import', 'src/stores/virtual.ts', `import { useSaved } from '${up}'; useSaved();`],
    ['an import of a type', 'src/stores/virtual.ts', `import type { A } from '${up}'; export type B = A;`],
    ['an import for its effects', 'src/stores/virtual.ts', `import '${up}';`],
    ['an import while running', 'src/stores/virtual.ts', `export const late = () => import('${up}');`],
    ['a type imported in place', 'src/stores/virtual.ts', `export type A = import('${up}').A;`],
    ['a passing on', 'src/stores/virtual.ts', `export { useSaved } from '${up}';`],
    [
      'an import in a component',
      'src/components/Virtual.astro',
      `---\nimport Page from '../layouts/Page.astro';\n---\n<Page />`,
    ],
  ])('an upward step by %s', async (_, file, code) => {
    expect(await lint(file, code)).toContainEqual(expect.stringMatching(/^local\/layers: src\/.* is in the layer/));
  });

  test.each([
    ['a clock in the domain', 'src/domain/virtual.ts', 'export const now = () => new Date();', /clock is an argument/],
    ['a count of milliseconds in the domain', 'src/domain/virtual.ts', 'export const now = () => Date.now();', /clock/],
    ['chance in the domain', 'src/domain/virtual.ts', 'export const any = () => Math.random();', /Randomness/],
    ['storage in the domain', 'src/domain/virtual.ts', 'export const all = () => localStorage;', /takes what it needs/],
    ['a default export', 'src/islands/virtual.tsx', 'export default 1;', /Give the export a name/],
    ['an index file', 'src/stores/index.ts', 'export const one = 1;', /No index files/],
    ['a blind barrel', 'src/islands/virtual.ts', `export * from './NoteField.tsx';`, /Name what is exported/],
    [
      'a style attribute in an island',
      'src/islands/virtual.tsx',
      'export const A = () => <i style="top:0" />;',
      /policy/,
    ],
    ['a style attribute in a component', 'src/components/Virtual.astro', '<i style="top:0"></i>', /policy/],
    ['a style template in a component', 'src/components/Virtual.astro', '<i style=`top:0`></i>', /policy/],
    ['variables of a style', 'src/components/Virtual.astro', '<style define:vars={{ a: 1 }}></style>', /policy/],
    [
      'a method past the browser floor',
      'src/domain/virtual.ts',
      'export const a = [2, 1].toSorted();',
      /has no toSorted/,
    ],
    ['lookbehind', 'src/islands/virtual.ts', 'export const a = /(?<!a)b/u;', /lookbehind/],
    [
      'lookbehind put together',
      'src/domain/virtual.ts',
      'export const a = new RegExp(String.raw`(?<=a)b`);',
      /lookbehind/,
    ],
    ['a late function in a store', 'src/stores/virtual.ts', 'export const a = structuredClone({});', /structuredClone/],
    ['a file past 200 lines', 'src/stores/virtual.ts', '\n'.repeat(201), /too many lines/],
  ])('%s', async (_, file, code, message) => {
    expect(await lint(file, code)).toContainEqual(expect.stringMatching(message));
  });

  test('nothing in a moment that was given', async () => {
    expect(
      await lint('src/domain/virtual.ts', 'export const year = (now: Date): number => now.getFullYear();\n'),
    ).toEqual([]);
  });
});
