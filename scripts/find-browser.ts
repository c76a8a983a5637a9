/*
 * Finds a Chromium for the tests and the bench, or gets one, and says in one line what it did. It looks at CHROME_PATH,
 * then for an installed Chrome or Chromium, then for Playwright's own; if there is none, it asks Playwright for one and
 * then Debian. Run before the tests, so that a download does not count as one of them: node scripts/find-browser.ts
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserType } from '@playwright/test';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const MINUTE = 60_000;

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

function usualPlaces(): string[] {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return [
      ...folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
      ...onPath,
    ];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return [...folders.flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app))), ...onPath];
  }
  const linux = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
  return [...onPath, ...linux, '/opt/google/chrome/chrome'];
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

async function installPlaywrights(): Promise<string | undefined> {
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '../cli.js');
  if (!(await succeeds(process.execPath, [cli, 'install', 'chromium'], 3 * MINUTE))) return undefined;
  // What `--with-deps` does, but after the download: no system package is installed for a browser that cannot be had.
  if (platform === 'linux' && isRoot) await succeeds(process.execPath, [cli, 'install-deps', 'chromium'], 10 * MINUTE);
  return [playwrightsOwn(chromium)].find(works);
}

async function installDebians(): Promise<boolean> {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  await succeeds('apt-get', ['update'], 5 * MINUTE);
  return succeeds('apt-get', ['install', '-y', 'chromium'], 10 * MINUTE);
}

type Found = { path: string; how: string };

function lookUp(): Found | undefined {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    const path: string = chosen;
    if (works(path)) return { path, how: 'chosen by CHROME_PATH' };
    throw new Error(`CHROME_PATH is ${chosen}, which does not start. Correct it, or unset it to have one looked for.`);
  }
  const installed = usualPlaces().find(works);
  if (installed !== undefined) return { path: installed, how: 'already installed' };
  const own = playwrightsOwn(chromium);
  return works(own) ? { path: own, how: "Playwright's own, downloaded before" } : undefined;
}

async function install(): Promise<Found | undefined> {
  console.log('Browser: none is installed; asking Playwright, then Debian, for one. This can take minutes.');
  const own = await installPlaywrights();
  if (own !== undefined) return { path: own, how: "Playwright's own, downloaded now" };
  const debians = (await installDebians()) ? usualPlaces().find(works) : undefined;
  return debians === undefined ? undefined : { path: debians, how: "Debian's package, installed now" };
}

/**
 * The path of a Chromium that starts, found or installed; prints in one line which and how.
 * @throws when there is none and none can be had, saying what to install
 */
export async function findChromium(): Promise<string> {
  const found = lookUp() ?? (await install());
  if (found === undefined) {
    throw new Error(
      'There is no Chrome or Chromium here, and neither Playwright nor the system could install one. Install Google ' +
        'Chrome or Chromium (Debian: sudo apt-get install chromium), or give the path of one in CHROME_PATH.',
    );
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
