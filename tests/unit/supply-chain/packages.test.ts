import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly resolved?: string; readonly integrity?: string }>
  >;
};
const read = (file: string): string => readFileSync(file, 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const manifest = JSON.parse(read('package.json')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('no package runs a script when it is installed but those that are listed, and each listed one does', () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
});

test('every package comes from the registry of npm, and is what it was when it was chosen', () => {
  const strange = packages.filter(
    ([, { resolved, integrity }]) =>
      integrity?.startsWith('sha512-') !== true ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('every version is exact, so that a new one comes by a change that somebody sees', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every action of a workflow is named by the hash of its code', () => {
  type Workflow = {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
  };
  const workflows = globSync('.github/workflows/*.yml').map((file) => parse(read(file)) as Workflow);
  const used = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps));
  const actions = used.map(({ uses }) => uses).filter((uses) => uses !== undefined);
  expect(actions.length).toBeGreaterThan(5);
  expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
});
