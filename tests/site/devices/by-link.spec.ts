import { expect, test } from '@playwright/test';
import { INCOMING } from '../../../src/text/backup/incoming.ts';
import { ARRIVED } from '../../../src/text/devices/reading.ts';
import { LINK } from '../../../src/text/devices/taking.ts';
import { HARBOUR, incoming, otherDevice, takeAlong } from '../support/devices.ts';
import { copied, followClipboard, reload } from '../support/journey.ts';
import { visit } from '../support/routes.ts';
import { expectNoErrors, INTERVIEW_KEY, stored } from '../support/storage.ts';

test('a link takes everything to another device, which cleans its address at once and stores nothing before yes', async ({
  page,
  browser,
  browserName,
  baseURL,
}) => {
  expectNoErrors(page);
  await followClipboard(page, browserName);
  await takeAlong(page, 'link');
  const link = page.getByRole('textbox', { name: LINK.label });
  await expect(link).toHaveValue(/\/your-data\/#take=[\w-]+$/);
  await page.getByRole('button', { name: LINK.copy }).click();
  await expect(page.getByText(LINK.copied)).toBeVisible();
  const address = await copied(page);
  expect(address).toBe(await link.inputValue());

  const other = await otherDevice(browser, baseURL);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(address, { waitUntil: 'commit' });
  await expect(incoming(other)).toContainText('Harbour Foods');
  await expect(other).toHaveURL(/\/your-data\/$/);
  expect(asked.filter((url) => url.includes('take='))).toEqual([]);
  expect(await stored(other)).toEqual({});

  await incoming(other).getByRole('button', { name: INCOMING.bringBack }).click();
  await expect(other.getByText(INCOMING.results.intoNothing)).toBeVisible();
  expect(JSON.parse((await stored(other))[INTERVIEW_KEY] ?? '{}')).toEqual(HARBOUR);
  await reload(other);
  await expect(incoming(other)).toHaveCount(0);
  await visit(other, './worksheet/');
  await expect(other.getByText('the talk about the harbour 🙂').first()).toBeAttached();
});

test('a link that was cut short, also one opened in a page that is there, is explained and changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await takeAlong(page, 'link');
  const link = page.getByRole('textbox', { name: LINK.label });
  await expect(link).toHaveValue(/#take=/);
  const address = await link.inputValue();

  const other = await otherDevice(browser, baseURL);
  await visit(other, './your-data/');
  await other.goto(address.slice(0, -40));
  await expect(other.getByText(ARRIVED.faults.cutShort)).toBeVisible();
  await expect(other).toHaveURL(/\/your-data\/$/);
  expect(await stored(other)).toEqual({});

  // The whole link, with what a message put behind it, opens in the same page.
  await other.goto(`${address}).`);
  await expect(incoming(other)).toContainText('Harbour Foods');
});
