import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INTERVIEW, type Interview } from '../../../../src/domain/record/interview.ts';
import { mergeInterviews } from '../../../../src/domain/record/merge-interviews.ts';
import { FakeStorage } from '../../helpers/fake-browser.ts';
import { KEY, openInterview, storedInterview } from '../../helpers/interview-record.ts';

/** `npm run bench -- tabs` runs a thousand; here it is a hundredth of them. */
const INTERLEAVINGS = Number(process.env.INTERLEAVINGS ?? 10);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Step = readonly [
  kind: 'edit' | 'tick' | 'wait' | 'hear' | 'restore' | 'erase' | 'reload',
  tab: number,
  of: number,
];

const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('edit' as const, 'tick' as const) },
    { weight: 6, arbitrary: fc.constantFrom('wait' as const, 'hear' as const) },
    { weight: 2, arbitrary: fc.constantFrom('restore' as const, 'erase' as const, 'reload' as const) },
  ),
  fc.nat(2),
  fc.nat(600),
);

type Tab = Awaited<ReturnType<typeof openInterview>>;

/** Two or three tabs over one storage: each hears of the others' writes only when a step says so. */
async function run(count: number, steps: readonly Step[]): Promise<void> {
  const storage = new FakeStorage();
  const tabs: Tab[] = [];
  const expected: { answers: Record<string, string>; tasks: Record<string, string> } = { answers: {}, tasks: {} };
  for (let opened = 0; opened < count; opened += 1) tabs.push(await openInterview(storage));
  const saveAgainWhereErased = (): void => {
    for (const each of tabs) each.hear(null);
    for (const each of tabs) if (each.troubleHere() === 'erased') each.saveAgain();
    vi.runAllTimers();
    for (const each of tabs) each.hear(KEY);
    vi.runAllTimers();
  };
  for (const [index, [kind, which, of]] of steps.entries()) {
    const at = which % count;
    const tab = tabs[at];
    if (tab === undefined) continue;
    const id = `${kind}-${String(index)}`;
    if (kind === 'edit') {
      // Each field is one person's: the last word in a field that two tabs write is a matter of its own.
      tab.answer(id, `text ${String(of)}`);
      expected.answers[id] = `text ${String(of)}`;
    } else if (kind === 'tick') {
      tab.tick(id);
      expected.tasks[id] = 'done';
    } else if (kind === 'wait') vi.advanceTimersByTime(of);
    else if (kind === 'hear') tab.hear(KEY);
    else if (kind === 'restore') {
      const backup: Interview = { ...EMPTY_INTERVIEW, answers: { [id]: 'from a backup' } };
      const now = storage.items[KEY] === undefined ? EMPTY_INTERVIEW : storedInterview(storage);
      storage.items[KEY] = JSON.stringify(mergeInterviews(now, backup));
      expected.answers[id] = 'from a backup';
      // Whoever brings a backup back writes to storage, and every tab hears of it.
      for (const each of tabs) each.hear(KEY);
    } else if (kind === 'erase') {
      // What no tab has seen is not in any of them to be stored again.
      vi.runAllTimers();
      for (const each of tabs) each.hear(KEY);
      storage.items = {};
      saveAgainWhereErased();
    } else {
      tab.fire('pagehide');
      tabs[at] = await openInterview(storage);
    }
  }
  vi.runAllTimers();
  for (const tab of tabs) tab.hear(KEY);
  vi.runAllTimers();
  const kept = storage.items[KEY] === undefined ? EMPTY_INTERVIEW : storedInterview(storage);
  expect({ answers: kept.answers, tasks: kept.tasks }).toEqual(expected);
  for (const tab of tabs) expect(tab.value()).toEqual(kept);
}

test('whatever two or three tabs do in whatever order, no field is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 3 }), fc.array(anyStep, { minLength: 5, maxLength: 30 }), run),
    { numRuns: INTERLEAVINGS },
  );
});
