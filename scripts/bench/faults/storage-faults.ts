/* Twelve kinds of faults of storage, and six things that a person does under each. */
import type { Browser } from '@playwright/test';
import { printTable } from '../figures.ts';
import { FAULTS } from './faults.ts';
import { OPERATIONS } from './operations.ts';
import { runFault, type Outcome } from './run-fault.ts';

/** Runs every fault with every operation, and prints what became of what was done. */
export async function benchStorageFaults(browser: Browser, origin: string): Promise<void> {
  const operations = Object.keys(OPERATIONS);
  const outcomes: Outcome[] = [];
  for (const fault of Object.keys(FAULTS)) {
    const ran = operations.map((operation) => runFault(browser, origin, fault, operation));
    outcomes.push(...(await Promise.all(ran)));
  }
  const count = (result: Outcome['result']): number => outcomes.filter((each) => each.result === result).length;
  printTable(
    'FAULTS OF STORAGE',
    `${String(outcomes.length)} cases: ${String(count('kept'))} kept over a reload, ${String(count('said'))} said on the page; ` +
      `${String(count('BLANK'))} blank pages or errors (target 0), ${String(count('LOST'))} silent losses (target 0).`,
    ['fault', ...operations],
    Object.keys(FAULTS).map((fault) => [
      fault,
      ...operations.map((each) => outcomes.find((one) => one.fault === fault && one.operation === each)?.result ?? ''),
    ]),
  );
  for (const { fault, operation, detail } of outcomes.filter((each) => each.detail.trim() !== '')) {
    console.log(`  ${fault}, ${operation}: ${detail}`);
  }
}
