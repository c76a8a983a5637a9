import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mayInstallPackages } from '../missing-browser.ts';

function has(command: string, versionArgs: readonly string[]): boolean {
  return spawnSync(command, versionArgs, { stdio: 'ignore' }).status === 0;
}

function install(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/etc/debian_version') || !mayInstallPackages(process.env)) return false;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const [first = '', ...rest] = [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  return spawnSync(first, rest, { stdio: 'ignore' }).status === 0;
}

/**
 * Makes sure that a server is installed, and says in one line what it did.
 * @throws when it is missing and may not be installed, saying how to get it
 */
export function findServer(command: string, versionArgs: readonly string[], packages: readonly string[]): void {
  if (has(command, versionArgs)) {
    console.log(`${command}: already installed.`);
    return;
  }
  if (install(packages) && has(command, versionArgs)) {
    console.log(`${command}: Debian's package, installed now.`);
    return;
  }
  throw new Error(
    `${command} is not installed. Install ${packages.join(' and ')}, or let this command do it on Debian or Ubuntu: ` +
      'INSTALL_SYSTEM_PACKAGES=1 npm run check:servers',
  );
}
