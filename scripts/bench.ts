/*
 * Measures the built site and prints the figures beside their targets: npm run bench. It exits with 0 whether or not a
 * target is met, and with 1 only when it could not measure.
 *
 *   RUNS=1 npm run bench              a quick look: one Lighthouse run for each page instead of five
 *   npm run bench -- bytes latency    only these topics, of: rooms, dates, words, offline, tabs, build, bytes,
 *                                     capture, situations, many, notes, devices, lighthouse, latency,
 *                                     storage-faults, killed-tabs
 *   npm run bench -- imports          only when it is asked for, as it takes minutes: 10,000 mutated backups and links;
 *   npm run bench -- round-trips      10,000 stores through file, password and merge
 *   npm run bench -- killed-browser   the whole browser killed four times a run while somebody types
 *   npm run bench -- observatory      only when it is asked for, as it needs root: the grade of the headers
 */
import { chromium } from '@playwright/test';
import { benchImports, benchRoundTrips } from './bench/backups.ts';
import { benchBuild, buildOnce, FOLDER, routes, stageRoutes } from './bench/built-site.ts';
import { benchCapture } from './bench/capture.ts';
import { benchDates } from './bench/dates.ts';
import { benchDevices } from './bench/devices.ts';
import { benchKilledBrowser } from './bench/killed-browser.ts';
import { benchKilledTabs } from './bench/killed-tabs.ts';
import { benchLatency } from './bench/latency.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchMany } from './bench/many.ts';
import { benchMutatedLinks } from './bench/mutated-links.ts';
import { PLAIN_FOLDER, writePlainPages } from './bench/plain-page.ts';
import { benchNotes } from './bench/notes.ts';
import { benchObservatory } from './bench/observatory.ts';
import { reportOffline } from './bench/offline.ts';
import { benchRooms } from './bench/rooms.ts';
import { benchStorageFaults } from './bench/faults/storage-faults.ts';
import { benchSituations } from './bench/situations.ts';
import { benchTabs } from './bench/tabs.ts';
import { benchWireBytes } from './bench/wire-bytes.ts';
import { benchWords } from './bench/words.ts';
import { benchWritingBytes } from './bench/writing-bytes.ts';
import { CHROMIUM_ARGS, findChromium } from './find-browser.ts';
import { startServer, type Served } from './serve.ts';

/** What is written, and what is only computed, needs no browser. */
const WITHOUT_BROWSER = ['rooms', 'dates', 'words', 'offline', 'tabs'];
const IN_BROWSER = [
  'build',
  'bytes',
  'capture',
  'situations',
  'many',
  'notes',
  'devices',
  'lighthouse',
  'latency',
  'storage-faults',
  'killed-tabs',
];
/** What needs more than a browser, and is measured only when it is named. */
const WHEN_NAMED = ['observatory', 'imports', 'round-trips', 'killed-browser'];
const TOPICS = [...WITHOUT_BROWSER, ...IN_BROWSER, ...WHEN_NAMED];
const asked = process.argv.slice(2);
const unknown = asked.find((topic) => !TOPICS.includes(topic));
if (unknown !== undefined) throw new Error(`There is no topic "${unknown}"; choose from ${TOPICS.join(', ')}.`);
const isAsked = (topic: string): boolean => asked.length === 0 || asked.includes(topic);
const runs = Number(process.env.RUNS ?? 5);

if (isAsked('rooms')) benchRooms();
if (isAsked('dates')) benchDates();
if (isAsked('tabs')) benchTabs();
if (asked.includes('imports')) {
  await benchImports();
  await benchMutatedLinks(10_000);
}
if (asked.includes('round-trips')) await benchRoundTrips();
const isInBrowser = asked.length === 0 || asked.some((topic) => [...IN_BROWSER, 'killed-browser'].includes(topic));
const isBuilt = isInBrowser || ['words', 'offline', 'observatory'].some((topic) => asked.includes(topic));
if (!isBuilt) process.exit();

if (isAsked('build')) benchBuild();
else buildOnce();
if (isAsked('words')) benchWords(FOLDER);
if (isAsked('offline')) reportOffline(FOLDER);
if (asked.includes('observatory')) await benchObservatory(FOLDER);
if (!isInBrowser) process.exit();

const executablePath = await findChromium();

const served: Served[] = [];
const site = await startServer({ folder: FOLDER, port: 0, onServed: (answer) => served.push(answer) });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const plainBytes = await writePlainPages(browser, stageRoutes());
const plain = await startServer({ folder: PLAIN_FOLDER, port: 0 });
if (isAsked('bytes')) {
  const pages = { origin: site.origin, routes: routes(), stages: stageRoutes(), served };
  await benchWireBytes(browser, pages, plainBytes);
  await benchWritingBytes(browser, site.origin, served);
}
if (isAsked('capture')) await benchCapture(browser, site.origin);
if (isAsked('situations')) await benchSituations(browser, site.origin, routes());
if (isAsked('many')) await benchMany(browser, site.origin);
if (isAsked('notes')) await benchNotes(browser);
if (isAsked('devices')) await benchDevices(executablePath, site.origin);
if (isAsked('storage-faults')) await benchStorageFaults(browser, site.origin);
if (isAsked('killed-tabs')) await benchKilledTabs(browser, site.origin);
if (asked.includes('killed-browser')) await benchKilledBrowser(executablePath, site.origin, 4 * runs);
if (isAsked('latency')) await benchLatency(browser, site.origin, '/before-you-leave/');
await browser.close();
if (isAsked('lighthouse')) {
  const pages = { origin: site.origin, routes: routes() };
  await benchLighthouse(executablePath, runs, pages, { origin: plain.origin, routes: stageRoutes() });
}
await site.close();
await plain.close();
