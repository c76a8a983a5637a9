/*
 * Finds a Chromium for the tests and the bench, or gets one, and says in one line what it did. It looks at CHROME_PATH,
 * then for an installed Chrome or Chromium, then for Playwright's own, which it downloads when there is none. Packages of
 * the system are installed with INSTALL_SYSTEM_PACKAGES=1 only. Run before the tests, so that a download does not count
 * as one of them: node scripts/find-browser.ts
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type BrowserType } from '@playwright/test';
import { Launcher } from 'chrome-launcher';
import { mayInstallPackages, missingBrowser } from './missing-browser.ts';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const isDebian = existsSync('/etc/debian_version');
const MINUTE = 60_000;

/** The browsers that chrome-launcher knows of; it throws when there are none. */
function installed(): readonly string[] {
  try {
    // In Linux under Windows it names the Chrome of Windows, which cannot be driven from there.
    return Launcher.getInstallations().filter((path) => platform === 'win32' || !path.endsWith('.exe'));
  } catch {
    return [];
  }
}

/** Whether it is there and starts: on Ubuntu, /usr/bin/chromium-browser may be a script that only asks for a snap. */
function works(path: string | undefined): path is string {
  if (path === undefined || !existsSync(path)) return false;
  // On Windows, `--version` opens a window instead of answering.
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: MINUTE / 2, stdio: 'ignore' }).status === 0;
}

/** Runs a command, its output hidden, and ends it with all its children when it takes longer than allowed. */
async function succeeds(command: string, args: string[], limit: number): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'ignore', detached: platform !== 'win32' });
  const end = (): void => {
    if (child.pid === undefined || platform === 'win32') child.kill();
    else process.kill(-child.pid);
  };
  const timer = setTimeout(end, limit);
  try {
    const [exitCode] = (await once(child, 'exit')) as [number | null];
    return exitCode === 0;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Where Playwright's own build of a browser is, if it has been downloaded and this system has one at all. */
export function playwrightsOwn(browser: BrowserType): string | undefined {
  try {
    return existsSync(browser.executablePath()) ? browser.executablePath() : undefined;
  } catch {
    return undefined;
  }
}

async function downloadPlaywrights(): Promise<string | undefined> {
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '../cli.js');
  if (!(await succeeds(process.execPath, [cli, 'install', 'chromium'], 3 * MINUTE))) return undefined;
  const own = playwrightsOwn(chromium);
  // What `--with-deps` does, but only for a browser that could be had and does not start without.
  if (!works(own) && platform === 'linux' && isRoot && mayInstallPackages(env)) {
    await succeeds(process.execPath, [cli, 'install-deps', 'chromium'], 10 * MINUTE);
  }
  return works(own) ? own : undefined;
}

async function installDebians(): Promise<string | undefined> {
  if (!isRoot || !isDebian || !mayInstallPackages(env)) return undefined;
  await succeeds('apt-get', ['update'], 5 * MINUTE);
  const install = (name: string): Promise<boolean> => succeeds('apt-get', ['install', '-y', name], 10 * MINUTE);
  if (!(await install('chromium'))) return undefined;
  // Not every Debian has it, and the tests only take longer without.
  await install('chromium-headless-shell');
  return installed().find(works);
}

/** Debian's headless shell: the wrapper in its path would be left running when a test kills it. */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell';

/**
 * What Playwright is told to start for the tests when this is the Chromium that was found: the same Chromium without a
 * window to draw, where there is one, as it takes two thirds of the time. It has no back-forward cache.
 */
export function headlessOf(path: string): string | undefined {
  // Beside its own build, Playwright has a headless shell, which it takes when it is told nothing.
  if (path === playwrightsOwn(chromium)) return undefined;
  return path === '/usr/bin/chromium' && works(HEADLESS_SHELL) ? HEADLESS_SHELL : path;
}

type Found = { path: string; how: string };

function lookUp(): Found | undefined {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    const path: string = chosen;
    if (works(path)) return { path, how: 'chosen by CHROME_PATH' };
    throw new Error(`CHROME_PATH is ${chosen}, which does not start. Correct it, or unset it to have one looked for.`);
  }
  const found = installed().find(works);
  if (found !== undefined) return { path: found, how: 'already installed' };
  const own = playwrightsOwn(chromium);
  return works(own) ? { path: own, how: "Playwright's own, downloaded before" } : undefined;
}

async function install(): Promise<Found | undefined> {
  console.log('Browser: none is installed; asking Playwright for its own. This can take minutes.');
  const own = await downloadPlaywrights();
  if (own !== undefined) return { path: own, how: "Playwright's own, downloaded now" };
  const debians = await installDebians();
  return debians === undefined ? undefined : { path: debians, how: "Debian's package, installed now" };
}

/**
 * The path of a Chromium that starts, found or installed; prints in one line which and how.
 * @throws when there is none and none can be had, saying what to install
 */
export async function findChromium(): Promise<string> {
  const found = lookUp() ?? (await install());
  if (found === undefined) {
    const isDownloaded = playwrightsOwn(chromium) !== undefined;
    throw new Error(missingBrowser({ isDownloaded, mayInstallPackages: mayInstallPackages(env), isRoot, isDebian }));
  }
  console.log(`Browser: ${found.path} (${found.how}).`);
  return found.path;
}

/** What Chromium needs to be told everywhere: no sandbox as root, where it cannot have one, and no errands of its own. */
export const CHROMIUM_ARGS = [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking'];

if (import.meta.main) {
  try {
    await findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
