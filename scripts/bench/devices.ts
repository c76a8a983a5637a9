/*
 * Thirty interviews from a phone to a laptop: by codes, by link as far as one reaches, and by file. For the codes the
 * laptop's camera sees a video of them, as many in a second as the page shows, turned, smoothed and noisy; what a person
 * needs to point one device at the other comes on top.
 */
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { packBackup } from '../../src/browser/packed-backup.ts';
import { toBase64url } from '../../src/domain/backup/base64url.ts';
import type { Backup } from '../../src/domain/backup/backup.ts';
import { framesOf } from '../../src/domain/backup/frames.ts';
import { linkTo } from '../../src/domain/backup/link-data.ts';
import { writeBackup } from '../../src/domain/backup/write-backup.ts';
import { EMPTY_SETTINGS } from '../../src/domain/record/settings.ts';
import { INCOMING } from '../../src/text/backup/incoming.ts';
import { READING } from '../../src/text/devices/reading.ts';
import { CHROMIUM_ARGS } from '../find-browser.ts';
import { writeCodeVideo } from './code-video.ts';
import { printTable, type Row } from './figures.ts';
import { plausibleStore } from './plausible-store.ts';

const INTERVIEWS = 30;
/** As CodeSequence.tsx shows them, and as ShowLink.tsx still offers one. */
const [FRAME, PER_SECOND, LONGEST_LINK] = [480, 5, 8000];
const SEEN = { width: 960, height: 720, fills: 0.85, turned: 3, noise: 10 };
const PATIENCE = 300_000;

const backupOf = (count: number): Backup => ({
  ...{ madeOn: '2026-11-20', isPartial: false, settings: EMPTY_SETTINGS, setAside: {} },
  interviews: plausibleStore(count),
});

async function bytesOf(count: number): Promise<Uint8Array> {
  const bytes = await packBackup(backupOf(count));
  if (bytes === 'tooLarge') throw new Error(`${count} interviews are too many for codes.`);
  return bytes;
}

/** Seconds from here until it is shown what arrived. */
async function secondsUntilShown(page: Page, act: () => Promise<unknown>): Promise<string> {
  const from = performance.now();
  await act();
  await page.getByRole('heading', { name: INCOMING.heading }).waitFor({ timeout: PATIENCE });
  return ((performance.now() - from) / 1000).toFixed(1);
}

async function onLaptop<Value>(
  executablePath: string,
  args: string[],
  act: (page: Page) => Promise<Value>,
): Promise<Value> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const value = await act(page);
  await browser.close();
  return value;
}

async function byCodes(executablePath: string, route: string, bytes: Uint8Array): Promise<Row> {
  const frames = framesOf(bytes, FRAME);
  const video = join(tmpdir(), `codes-${process.pid}.y4m`);
  await writeCodeVideo(video, frames, PER_SECOND, SEEN);
  const args = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
  const seconds = await onLaptop(
    executablePath,
    [...args, `--use-file-for-fake-video-capture=${video}`],
    async (page) => {
      await page.goto(route);
      const button = page.getByRole('button', { name: READING.camera });
      await page.locator('astro-island[ssr]:has(.read-codes)').waitFor({ state: 'detached' });
      return secondsUntilShown(page, () => button.click());
    },
  );
  await rm(video);
  const round = (frames.length / PER_SECOND).toFixed(1);
  return [`${INTERVIEWS} interviews by codes`, bytes.length, `${frames.length} codes, ${round} s a round`, seconds];
}

async function byLink(executablePath: string, route: string): Promise<Row> {
  let fits = 0;
  let link = '';
  for (let count = 1; count <= INTERVIEWS; count += 1) {
    const next = linkTo(route, toBase64url(await bytesOf(count)));
    if (next.length > LONGEST_LINK) break;
    [fits, link] = [count, next];
  }
  const seconds = await onLaptop(executablePath, [], (page) => secondsUntilShown(page, () => page.goto(link)));
  return [`${fits} interviews by link, the most that fit`, link.length, `of ${LONGEST_LINK} characters`, seconds];
}

async function byFile(executablePath: string, route: string): Promise<Row> {
  const text = writeBackup(backupOf(INTERVIEWS));
  const file = join(tmpdir(), `after-the-interview-backup-${process.pid}.json`);
  await writeFile(file, text);
  const seconds = await onLaptop(executablePath, [], async (page) => {
    await page.goto(route);
    await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    const input = page.locator('section[aria-labelledby=bring-back] input[type=file]');
    return secondsUntilShown(page, () => input.setInputFiles(file));
  });
  await rm(file);
  return [`${INTERVIEWS} interviews by file`, text.length, 'JSON', seconds];
}

/** Measures the ways from one device to another and prints what they take. */
export async function benchDevices(executablePath: string, origin: string): Promise<void> {
  const route = `${origin}/your-data/`;
  const rows = [
    await byCodes(executablePath, route, await bytesOf(INTERVIEWS)),
    await byLink(executablePath, route),
    await byFile(executablePath, route),
  ];
  printTable(
    'FROM A PHONE TO A LAPTOP',
    `Interviews with 4 people, 13 answers and 3 notes. Codes of ${FRAME} bytes, ${PER_SECOND} a second, seen at ${SEEN.width} x ${SEEN.height}.`,
    ['', 'bytes or characters', '', 'seconds until shown'],
    rows,
  );
}
