import { chromiumPath } from './chromium-path';
import { installDebianPackages } from './debian-package';

/** Before the first browser test. */
export function setup(): void {
  installDebianPackages(chromiumPath, ['chromium'], 'install Chromium, or name one in CHROMIUM_PATH.');
}
