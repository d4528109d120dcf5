import { ConfigError } from '../core/errors';
import { CTI_SYSTEMS, type CtiSystem } from '../core/events';
import type { SystemModule } from '../core/system';

/** One loader a system, so that a flow loads only what it uses. */
const LOADERS: Readonly<Record<CtiSystem, () => Promise<SystemModule>>> = {
  uccx: async () => (await import('./uccx/index.js')).uccx,
  mtcti3: async () => (await import('./mtcti3/index.js')).mtcti3,
  devlink3: async () => (await import('./devlink3/index.js')).devlink3,
  telphin: async () => (await import('./telphin/index.js')).telphin,
};

/** The systems that this version can connect to. */
export const AVAILABLE_SYSTEMS: readonly CtiSystem[] = CTI_SYSTEMS;

/**
 * Loads a system's module on first use.
 * @throws ConfigError for a name that is none of the systems.
 */
export async function loadSystem(system: string): Promise<SystemModule> {
  const load = Object.hasOwn(LOADERS, system) ? LOADERS[system as CtiSystem] : undefined;
  if (load === undefined) throw new ConfigError(`"${system}" is not a system this version knows`);
  return load();
}
