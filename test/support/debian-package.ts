import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Brings Debian packages for tests, where Debian's packages and the rights for them are there.
 * @throws Error with `advice` where `file` is missing and cannot be installed.
 */
export function installDebianPackages(file: string, packages: readonly string[], advice: string): void {
  if (existsSync(file)) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(`There is no ${file}: ${advice}`);
  }
  const aptGet = (...args: string[]): Buffer =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}
