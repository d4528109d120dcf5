import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium-path';

/** Before the first browser test: brings Chromium where Debian's packages and the rights for it are there. */
export function setup(): void {
  if (existsSync(chromiumPath)) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(`There is no ${chromiumPath}: install Chromium, or name one in CHROMIUM_PATH.`);
  }
  const aptGet = (...args: string[]): Buffer =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium');
}
