import { defineConfig, devices, firefox, webkit, type Project } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, headlessOf, playwrightsOwn } from './scripts/find-browser.ts';

const PORT = Number(process.env.TEST_PORT ?? 4322);
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

// Every worker reads this file again: through the environment they get the browser that was found once.
if ((process.env.CHROME_PATH ?? '') === '') process.env.CHROME_PATH = await findChromium();
const executablePath = headlessOf(process.env.CHROME_PATH ?? '');
const chromium = {
  browserName: 'chromium',
  launchOptions: { ...(executablePath !== undefined && { executablePath }), args: CHROMIUM_ARGS },
} as const;

/**
 * What does not depend on the size of the screen, or sets its own, is tested at one size: that of the place where it is
 * used most. A test of its own in a file that runs at both carries the tag @one-size, and runs at phone size.
 */
const AT_PHONE_SIZE_ONLY =
  /\/(absurd-text|after-sending|agreed-dates|at-hand|by-hand|checklist|dates|done-is-done|eye|eye-mending|find|first-screen|follow-up|follow-up-answers|greeting|layout|names|not-saving|nothing-moves|offered|one-moment|panel|paste|paste-in-field|people|promised|restored|samples|storage-broken|storage-refused|switching|text-areas|thank-you|three-notes|ticked-by-doing|two-tabs|typed-together)\.spec\.ts$/;
const AT_DESKTOP_SIZE_ONLY =
  /\/(asked-once|backup|by-code|by-link|card|copying|deleting|e-book|erasing|every-route|examples|follow-up-linkedin|follow-up-phone|injection|interviews|keyboard|leaving|network|next-interview|old-addresses|on-paper|policy|preferences|print|print-scripts-off|print-sheets|reminder|scripts-off|served|shared-computer|sheet-facts|site|sub-path|thank-you-keyboard|thank-you-people|thank-you-sending|whole-guide|worker-faults|worker-life|worksheet|worksheet-paper)\.spec\.ts$/;

const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** Firefox and WebKit take part where Playwright has its own builds of them, or by BROWSERS=firefox,webkit. */
const chosen = (process.env.BROWSERS ?? '').split(',');
const others: Project[] = [firefox, webkit]
  .filter((browser) => chosen.includes(browser.name()) || playwrightsOwn(browser) !== undefined)
  .map((browser) => ({
    name: browser.name(),
    // What needs Chromium's own protocol, its PDFs or its forced colours carries this tag.
    grepInvert: /@chromium/,
    use: { browserName: browser.name() as 'firefox' | 'webkit', ...desktop },
  }));

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than the cores of the smallest machine, as a test waits for a part of its time.
  workers: 3,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['./tests/site/closing-line-reporter.ts']],
  // The offline worker takes part in the tests about it: it would answer what others answer in the place of the server.
  use: { baseURL: `http://localhost:${PORT}${base}`, serviceWorkers: 'block' },
  webServer: {
    command: `node scripts/serve.ts --port ${PORT}`,
    url: `http://localhost:${PORT}${base}`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'phone', testIgnore: AT_DESKTOP_SIZE_ONLY, use: { ...phone, ...chromium } },
    { name: 'desktop', testIgnore: AT_PHONE_SIZE_ONLY, grepInvert: /@one-size/, use: { ...desktop, ...chromium } },
    ...others,
  ],
});
