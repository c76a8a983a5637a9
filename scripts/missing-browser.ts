/** What is known once no browser was found, and Playwright's download, and perhaps Debian's package, were tried. */
export type Missing = {
  /** Playwright's browser is here and does not start: libraries of the system are missing. */
  readonly isDownloaded: boolean;
  readonly mayInstallPackages: boolean;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
};

/** The environment variable by which somebody lets the tests install packages of the system. */
const OPT_IN = 'INSTALL_SYSTEM_PACKAGES';

/** Whether packages of the system may be installed: by INSTALL_SYSTEM_PACKAGES=1 alone, never by itself. */
export function mayInstallPackages(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment[OPT_IN] === '1';
}

/** Why there is no browser to test with, and what to do about it. */
export function missingBrowser({ isDownloaded, mayInstallPackages, isRoot, isDebian }: Missing): string {
  const [what, command] = isDownloaded
    ? [
        "Playwright's Chromium does not start, as libraries of the system are missing",
        'npx playwright install-deps chromium',
      ]
    : ['There is no Chrome or Chromium here, and Playwright could not download one', 'apt-get install chromium'];
  const asRoot = isDebian ? ` (Debian: ${isRoot ? '' : 'sudo '}${command})` : '';
  const remedy = isDownloaded
    ? `Install them${asRoot}, or Google Chrome or Chromium`
    : `Install Google Chrome or Chromium${asRoot}`;
  const byItself = isRoot && isDebian && !mayInstallPackages ? `, let the tests do it with ${OPT_IN}=1` : '';
  const tried = mayInstallPackages ? ', and no package of the system could be installed' : '';
  return `${what}${tried}. ${remedy}${byItself}, or give the path of one in CHROME_PATH.`;
}
