import { expect, test } from '@playwright/test';
import { INCOMING } from '../../../src/text/backup/incoming.ts';
import { ARRIVED, CAMERA_FAULTS, READING } from '../../../src/text/devices/reading.ts';
import { CODES } from '../../../src/text/devices/taking.ts';
import { writeCodeVideo } from '../../../scripts/bench/code-video.ts';
import { packBackup } from '../../../src/browser/packed-backup.ts';
import { framesOf } from '../../../src/domain/backup/frames.ts';
import { EMPTY_SETTINGS } from '../../../src/domain/record/settings.ts';
import { CHROMIUM_ARGS } from '../../../scripts/find-browser.ts';
import { HARBOUR, incoming, otherDevice, takeAlong, YOUR_DATA } from '../support/devices.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from '../support/storage.ts';

/** More than one code holds, of words that do not repeat. */
const LONG = {
  ...HARBOUR,
  answers: { 'went-well': Array.from({ length: 400 }, (_, at) => (at * at * 7919).toString(36)).join(' ') },
};

test('a photo of a code brings everything to another device', async ({ page, browser, baseURL }) => {
  expectNoErrors(page);
  await takeAlong(page, 'code');
  const photo = await page.getByRole('img', { name: CODES.label }).screenshot();

  const other = await otherDevice(browser, baseURL);
  await visit(other, YOUR_DATA);
  const input = other.getByLabel(READING.photo);
  await input.setInputFiles({ name: 'street.png', mimeType: 'image/png', buffer: await other.screenshot() });
  await expect(other.getByText(READING.noCodeInPhoto)).toBeVisible();
  await input.setInputFiles({ name: 'words.png', mimeType: 'image/png', buffer: Buffer.from('words') });
  await expect(other.getByText(READING.noPicture)).toBeVisible();

  await input.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: photo });
  await expect(incoming(other)).toContainText('Harbour Foods');
  expect(await stored(other)).toEqual({});
  await incoming(other).getByRole('button', { name: INCOMING.bringBack }).click();
  await expect(other.getByText(INCOMING.results.intoNothing)).toBeVisible();
  expect(JSON.parse((await stored(other))[INTERVIEW_KEY] ?? '{}')).toEqual(HARBOUR);
});

test('photos of several codes are put together, and it is said how many are missing', async ({
  page,
  browser,
  baseURL,
}) => {
  await takeAlong(page, 'code', LONG);
  await page.getByRole('button', { name: CODES.pause }).click();
  const code = page.getByRole('img', { name: /^Code \d+ of \d+$/ });
  const total = Number(/of (\d+)/.exec((await code.getAttribute('aria-label')) ?? '')?.[1]);
  expect(total).toBeGreaterThan(2);
  const photos = new Map<string, { name: string; mimeType: string; buffer: Buffer }>();
  while (photos.size < total) {
    const label = (await code.getAttribute('aria-label')) ?? '';
    photos.set(label, { name: `${label}.png`, mimeType: 'image/png', buffer: await code.screenshot() });
    await page.getByRole('button', { name: CODES.next }).click();
    await expect(code).not.toHaveAttribute('aria-label', label);
  }
  const [first, ...others] = photos.values();

  const other = await otherDevice(browser, baseURL);
  await visit(other, YOUR_DATA);
  const input = other.getByLabel(READING.photo);
  await input.setInputFiles(others);
  await expect(other.getByText(READING.photoOfSome(total - 1, total))).toBeVisible();
  await input.setInputFiles(first ?? []);
  await expect(incoming(other)).toContainText('Harbour Foods');
});

test('the camera reads a sequence of codes, and is off once all of them are read @chromium', async ({
  playwright,
  launchOptions,
  baseURL,
}, testInfo) => {
  const backup = {
    madeOn: '2026-11-20',
    isPartial: false,
    settings: EMPTY_SETTINGS,
    interviews: { first: LONG },
    setAside: {},
  };
  const bytes = await packBackup(backup);
  const video = testInfo.outputPath('codes.y4m');
  const seen = { width: 640, height: 480, fills: 0.9, turned: 3, noise: 8 };
  await writeCodeVideo(video, framesOf(bytes === 'tooLarge' ? new Uint8Array() : bytes, 480), 3, seen);
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...CHROMIUM_ARGS, ...camera, `--use-file-for-fake-video-capture=${video}`],
  });
  const page = await otherDevice(browser, baseURL);
  await visit(page, YOUR_DATA);
  await page.getByRole('button', { name: READING.camera }).click();
  await expect(page.getByText(/^\d of \d codes read$/).first()).toBeVisible();
  await expect(incoming(page)).toContainText('Harbour Foods');
  await expect(page.getByLabel(READING.view)).toHaveCount(0);
  expect(await stored(page)).toEqual({});
  await browser.close();
});

test('a camera that is refused or missing is said, and the other ways stay @chromium', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const faults = {
    refused: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'],
    none: ['--use-fake-ui-for-media-stream'],
  } as const;
  for (const fault of ['refused', 'none'] as const) {
    const browser = await playwright.chromium.launch({ ...launchOptions, args: [...CHROMIUM_ARGS, ...faults[fault]] });
    const page = await otherDevice(browser, baseURL);
    await visit(page, YOUR_DATA);
    await page.getByRole('button', { name: READING.camera }).click();
    await expect(page.getByText(CAMERA_FAULTS[fault])).toBeVisible();
    await expect(page.getByLabel(READING.photo)).toBeAttached();
    expect(await stored(page)).toEqual({});
    await browser.close();
  }
});

test('where nothing can be inflated, a link says so and names the file instead', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await page.goto(`${YOUR_DATA}#take=AQAA`);
  await expect(page.getByText(ARRIVED.tooOld)).toBeVisible();
  await expect(page).toHaveURL(/\/your-data\/$/);
});
