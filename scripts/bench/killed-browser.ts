/*
 * How much typing is lost when the whole browser is killed, as when a phone runs out of power: from localStorage, where the site
 * keeps it, and from a second copy in IndexedDB that is asked to be on the disk before it counts. Each run types into the
 * worksheet for a while, kills every process of the browser, starts it again on the same profile and looks what is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGS } from '../find-browser.ts';
import { printTable } from './figures.ts';

const FIELD = 'What went well?';
/** Between two keystrokes, in milliseconds. */
const BEAT = 100;

/** Copies each change of the record into IndexedDB, as a second copy would be kept. */
function copyToDisk(): void {
  const opened = indexedDB.open('copy', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('texts');
  opened.onsuccess = () => {
    let before = '';
    setInterval(() => {
      const text = localStorage.getItem('after-the-interview:interview/first') ?? '';
      if (text === before) return;
      before = text;
      const writing = opened.result.transaction('texts', 'readwrite', { durability: 'strict' });
      writing.objectStore('texts').put(text, 'first');
    }, 50);
  };
}

/** What both have after the browser was started again. */
function readBoth(): Promise<readonly [string, string]> {
  const stored = localStorage.getItem('after-the-interview:interview/first') ?? '';
  return new Promise((resolve) => {
    const opened = indexedDB.open('copy', 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore('texts');
    opened.onsuccess = () => {
      const read = opened.result.transaction('texts').objectStore('texts').get('first');
      read.onsuccess = () => {
        resolve([stored, (read.result as string | undefined) ?? '']);
      };
    };
  });
}

const lengthIn = (record: string): number =>
  record === '' ? 0 : ((JSON.parse(record) as { answers: Record<string, string> }).answers['went-well'] ?? '').length;

async function open(executablePath: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath, args: CHROMIUM_ARGS, serviceWorkers: 'block' });
}

async function killOnce(executablePath: string, origin: string, beats: number): Promise<readonly [number, number]> {
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const context = await open(executablePath, profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/worksheet/`);
  await page.evaluate(copyToDisk);
  const field = page.getByRole('textbox', { name: FIELD });
  await field.click();
  for (let typed = 0; typed < beats; typed += 1) await field.press('a', { delay: BEAT });
  execFileSync('pkill', ['-9', '-f', profile]);
  const again = await open(executablePath, profile);
  const anew = again.pages()[0] ?? (await again.newPage());
  await anew.goto(`${origin}/robots.txt`);
  const [stored, copied] = await anew.evaluate(readBoth);
  await again.close();
  rmSync(profile, { recursive: true, force: true });
  const lost = (kept: string): number => ((beats - lengthIn(kept)) * BEAT) / 1000;
  return [lost(stored), lost(copied)];
}

/** Prints how many seconds of typing are gone after the browser was killed, with one copy and with two. */
export async function benchKilledBrowser(executablePath: string, origin: string, runs: number): Promise<void> {
  const lost: (readonly [number, number])[] = [];
  for (let run = 0; run < runs; run += 1) lost.push(await killOnce(executablePath, origin, 30 + ((run * 17) % 80)));
  const row = (name: string, index: 0 | 1): string[] => {
    const sorted = lost.map((each) => each[index]).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return [name, String(runs), middle.toFixed(1), (sorted.at(-1) ?? 0).toFixed(1)];
  };
  printTable(
    'THE BROWSER KILLED WHILE TYPING',
    'Seconds of typing that were gone afterwards.',
    ['kept in', 'runs', 'median', 'worst'],
    [row('localStorage', 0), row('IndexedDB as well, durability strict', 1)],
  );
}
