import { installDebianPackages } from './debian-package';
import { mosquittoPath } from './mosquitto';

/** Before the first test with a broker. */
export function setup(): void {
  installDebianPackages(mosquittoPath, ['mosquitto'], 'install Mosquitto, or name one in MOSQUITTO_PATH.');
}
