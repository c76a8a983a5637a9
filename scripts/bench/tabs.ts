import { spawnSync } from 'node:child_process';

/** Runs a thousand orders in which two and three tabs may write: the property of tests/unit, a hundred times as long. */
export function benchTabs(): void {
  console.log(
    '\nTWO AND THREE TABS\n1,000 orders of edits, ticks, restores, erasures and reloads; no field may be lost.\n',
  );
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/stores/record/tabs.property.test.ts'];
  const env = { ...process.env, INTERLEAVINGS: process.env.INTERLEAVINGS ?? '1000' };
  const { status } = spawnSync(process.execPath, vitest, { env, stdio: 'inherit' });
  console.log(`  1,000 orders: ${status === 0 ? 'no field was lost' : 'NO: a field was lost'}`);
}
