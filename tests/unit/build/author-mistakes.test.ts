import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sync } from 'astro';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** One slip of an author: `wrong` stands in `file` where `right` stood. */
type Mistake = { file: string; right: string | RegExp; wrong: string };
type BuildError = Error & { readonly loc?: { readonly file?: string } };

const PROJECT = process.cwd();
const ASTRO = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
const CONTENT = ['src', 'public', 'integrations', 'lint', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Keeps what Astro and Vite remember in the copy: through the link they would write into the project. */
const CONFIG = `import config from './astro.config.mjs';
export default { ...config, outDir: './dist', cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.vite' } };`;

const STAGE = 'src/content/stages/after-a-couple-of-days.mdx';
const OTHER_STAGE = 'src/content/stages/right-after.mdx';
const QUESTIONS = 'src/content/worksheet/questions.yaml';
const NOTE = 'src/content/notes/thank-you.yaml';

let copy = '';

/** Reads and checks all content of the copy; gives what the error says. Here, as the command line starts slowly. */
async function errorOfSync(): Promise<string | undefined> {
  try {
    await sync({ root: copy, configFile: 'scratch.config.mjs', logLevel: 'silent' });
    return undefined;
  } catch (error) {
    const { message, loc } = error as BuildError;
    return `${loc?.file ?? ''} ${message}`;
  }
}

/** What an author reads on the command line, and whether it stopped. */
function onCommandLine(command: 'sync' | 'build'): Promise<{ exitCode: number; said: string }> {
  const args = [ASTRO, command, '--config', 'scratch.config.mjs'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: copy }, (_error, _stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, said: stderr });
    });
  });
}

/** `build` also renders, in a process of its own: a second one in the same may render the pages of the first. */
const RUNS = { sync: errorOfSync, build: async () => (await onCommandLine('build')).said };

/** Makes these mistakes for as long as `run` takes. */
async function withMistakes<Result>(mistakes: readonly Mistake[], run: () => Promise<Result>): Promise<Result> {
  const originals = new Map<string, string>();
  for (const { file, right, wrong } of mistakes) {
    const path = join(copy, file);
    const text = await readFile(path, 'utf8');
    if (!originals.has(path)) originals.set(path, text);
    const spoilt = text.replace(right, wrong);
    if (spoilt === text) throw new Error(`${file} has no ${String(right)} to make the mistake in: correct this test.`);
    await writeFile(path, spoilt);
  }
  const result = await run();
  for (const [path, text] of originals) await writeFile(path, text);
  return result;
}

/** Proves that these mistakes stop the build with the file, the offending value and the remedy. */
async function expectStop(
  command: keyof typeof RUNS,
  mistakes: readonly Mistake[],
  { file, value, remedy }: { file: string; value: string; remedy: RegExp },
): Promise<void> {
  const said = await withMistakes(mistakes, RUNS[command]);
  expect.soft(said).toContain(file);
  expect.soft(said).toContain(value);
  expect.soft(said).toMatch(remedy);
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'author-mistakes-'));
  for (const name of CONTENT) await cp(join(PROJECT, name), join(copy, name), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await writeFile(join(copy, 'scratch.config.mjs'), CONFIG);
  vi.stubEnv('NODE_ENV', 'production');
  expect(await errorOfSync()).toBeUndefined();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(copy, { recursive: true, force: true });
});

it('a task that is placed and not declared ends the command, and the terminal says what to do', async () => {
  const mistake = { file: STAGE, right: '<Task id="linkedin">', wrong: '<Task id="linkedon">' };
  const { exitCode, said } = await withMistakes([mistake], () => onCommandLine('sync'));
  expect(exitCode).not.toBe(0);
  expect(said).toContain(STAGE);
  expect(said).toMatch(/"linkedon".*Correct the id, or declare it/s);
});

describe('a mistake in a stage stops the build, naming file, value and remedy', () => {
  it('when a declared task is not placed', async () => {
    const mistake = { file: STAGE, right: /<Task id="linkedin">[\s\S]*<\/Task>/, wrong: '' };
    await expectStop('sync', [mistake], { file: STAGE, value: '"linkedin"', remedy: /Add <Task id="linkedin">/ });
  });

  it('when a task is placed twice', async () => {
    const mistake = { file: STAGE, right: /$/, wrong: '\n<Task id="linkedin">\n\nAgain.\n\n</Task>\n' };
    await expectStop('sync', [mistake], { file: STAGE, value: '"linkedin"', remedy: /Keep one/ });
  });

  it('when a task is declared twice in one stage', async () => {
    const mistake = { file: STAGE, right: 'tasks:\n', wrong: 'tasks:\n  - id: linkedin\n    label: Twice\n' };
    await expectStop('sync', [mistake], { file: STAGE, value: '"linkedin"', remedy: /Remove one/ });
  });

  it('when a task is declared in two stages', async () => {
    const mistakes = [
      { file: OTHER_STAGE, right: 'tasks:\n', wrong: 'tasks:\n  - id: linkedin\n    label: Again\n' },
      { file: OTHER_STAGE, right: /$/, wrong: '\n<Task id="linkedin">\n\nAgain.\n\n</Task>\n' },
    ];
    await expectStop('sync', mistakes, { file: OTHER_STAGE, value: '"linkedin"', remedy: /rename/ });
  });

  it('when the frontmatter has a field that no stage has', async () => {
    const mistake = { file: OTHER_STAGE, right: 'moveOn:', wrong: 'moveon: Never.\nmoveOn:' };
    const remedy = /remove|correct|one of|rename/i;
    await expectStop('sync', [mistake], { file: OTHER_STAGE, value: '"moveon"', remedy });
  });

  it('when a label is empty', async () => {
    const mistake = { file: OTHER_STAGE, right: 'label: Write it all down today', wrong: "label: ''" };
    await expectStop('sync', [mistake], { file: OTHER_STAGE, value: 'tasks.1.label', remedy: /is empty: write it/ });
  });

  it('when setting a task aside is called nothing', async () => {
    const mistake = { file: OTHER_STAGE, right: 'notForMe: Nothing promised', wrong: "notForMe: ''" };
    await expectStop('sync', [mistake], { file: OTHER_STAGE, value: 'notForMe', remedy: /is empty: write it/ });
  });

  it('when the frontmatter is not YAML', async () => {
    const mistake = { file: OTHER_STAGE, right: 'title: Right after', wrong: 'title: "Right after' };
    const said = { file: OTHER_STAGE, value: 'double quoted scalar', remedy: /check the|close the|correct/i };
    await expectStop('sync', [mistake], said);
  });

  it('when a source is cited that the sources do not list', async () => {
    const mistake = { file: OTHER_STAGE, right: '<Cite id="debriefs" />', wrong: '<Cite id="debrief" />' };
    await expectStop('build', [mistake], { file: OTHER_STAGE, value: '"debrief"', remedy: /Correct it or add one/ });
  });
});

describe('a mistake in the worksheet stops the build, naming file, value and remedy', () => {
  it('when a question is of a kind that does not exist', async () => {
    const mistake = { file: QUESTIONS, right: '  kind: word\n', wrong: '  kind: essay\n' };
    await expectStop('sync', [mistake], { file: QUESTIONS, value: 'essay', remedy: /one of.*word.*text.*list.*scale/ });
  });

  it('when a scale does not say what its ends are', async () => {
    const mistake = { file: QUESTIONS, right: '  ends: [Not at all, Completely]\n', wrong: '' };
    await expectStop('sync', [mistake], { file: QUESTIONS, value: 'content-with-it', remedy: /says what 1 and 5/ });
  });

  it('when two questions have one id', async () => {
    const mistake = { file: QUESTIONS, right: 'id: went-well', wrong: 'id: one-word' };
    await expectStop('sync', [mistake], { file: QUESTIONS, value: '"one-word"', remedy: /Give one of the two/ });
  });

  it('when a question that the code relies on has another id', async () => {
    const mistake = { file: QUESTIONS, right: 'id: left-unsaid', wrong: 'id: unsaid' };
    await expectStop('sync', [mistake], { file: QUESTIONS, value: '"left-unsaid"', remedy: /Put that id back/ });
  });

  it('when the file is not YAML', async () => {
    const mistake = { file: QUESTIONS, right: 'question: What went well?', wrong: 'question: "What went well?' };
    await expectStop('sync', [mistake], { file: QUESTIONS, value: 'quote at line', remedy: /Check the indentation/ });
  });
});

describe('a mistake in a note template stops the build, naming file, value and remedy', () => {
  it('when a sentence has a slot that does not exist', async () => {
    const mistake = { file: NOTE, right: 'Hello[ {name}],', wrong: 'Hello[ {nmae}],' };
    await expectStop('sync', [mistake], { file: NOTE, value: '{nmae}', remedy: /use one of \{name\}/ });
  });

  it('when a sentence needs what may be empty', async () => {
    const mistake = { file: NOTE, right: 'I want to join your team.', wrong: 'I want to join {company}.' };
    await expectStop('sync', [mistake], { file: NOTE, value: '{company}', remedy: /put it in square brackets/ });
  });

  it('when a bracket is not closed', async () => {
    const mistake = { file: NOTE, right: 'Hello[ {name}],', wrong: '"Hello[ {name},"' };
    await expectStop('sync', [mistake], { file: NOTE, value: '"Hello[ {name},"', remedy: /close it or remove it/ });
  });

  it('when a kind has no file', async () => {
    const mistake = { file: NOTE, right: 'kind: thank-you', wrong: 'kind: follow-up' };
    const said = { file: 'src/content/notes/thank-you.yaml', value: '"kind: thank-you"', remedy: /add the file/ };
    await expectStop('build', [mistake], said);
  });
});
