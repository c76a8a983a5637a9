import { expect, test } from 'vitest';
import { mayInstallPackages, missingBrowser } from '../../../scripts/missing-browser.ts';
import { frozen } from '../helpers/frozen.ts';

const DEBIAN = frozen({ isDownloaded: false, mayInstallPackages: false, isRoot: true, isDebian: true });

test.each([
  [{}, false],
  [{ INSTALL_SYSTEM_PACKAGES: '' }, false],
  [{ INSTALL_SYSTEM_PACKAGES: '0' }, false],
  [{ CI: '1' }, false],
  [{ INSTALL_SYSTEM_PACKAGES: '1' }, true],
])('packages of the system are installed by choice alone: %j', (environment, may) => {
  expect(mayInstallPackages(frozen(environment))).toBe(may);
});

test('who has no browser is told what to install, and that the tests can do it', () => {
  expect(missingBrowser(DEBIAN)).toBe(
    'There is no Chrome or Chromium here, and Playwright could not download one. Install Google Chrome or Chromium ' +
      '(Debian: apt-get install chromium), let the tests do it with INSTALL_SYSTEM_PACKAGES=1, or give the path of ' +
      'one in CHROME_PATH.',
  );
});

test('who may not install packages is told a command that may', () => {
  const said = missingBrowser({ ...DEBIAN, isRoot: false });
  expect(said).toContain('sudo apt-get install chromium');
  expect(said).not.toContain('INSTALL_SYSTEM_PACKAGES');
});

test('elsewhere than on Debian nobody is told to use its commands', () => {
  const said = missingBrowser({ ...DEBIAN, isDebian: false });
  expect(said).not.toMatch(/apt-get|INSTALL_SYSTEM_PACKAGES/);
  expect(said).toContain('Install Google Chrome or Chromium, or give the path');
});

test('a browser that was downloaded and lacks libraries needs those', () => {
  expect(missingBrowser({ ...DEBIAN, isDownloaded: true })).toMatch(
    /libraries .* npx playwright install-deps chromium/,
  );
});

test('who let the tests install packages is not told to do so, but that it failed', () => {
  const said = missingBrowser({ ...DEBIAN, mayInstallPackages: true });
  expect(said).toContain('no package of the system could be installed');
  expect(said).not.toContain('INSTALL_SYSTEM_PACKAGES');
});
