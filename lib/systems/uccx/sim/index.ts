/** The simulated Unified CCX: a contact centre and its CTI server on loopback. */
import type { SimulatorModule } from '../../../core/system';
import { FAULTS } from './faults';
import { DAY_SCENARIO, SCENARIO_NAMES } from './scenarios/scenarios';
import { UccxSimulator, type UccxSimulatorOptions } from './uccx-simulator';

export { DEFAULT_SITE, SIMULATED_PASSWORD } from './model/default-site';
export type { SiteSetup } from './model/site';
export { UccxSimulator, type UccxSimulatorOptions } from './uccx-simulator';

/** Starts a master and a standby node of one contact centre; {@link UccxSimulator.takeOver} swaps them. */
export function startCluster(options: UccxSimulatorOptions = {}): Promise<UccxSimulator> {
  return UccxSimulator.start({ standbyPort: 0, ...options });
}

/** The simulator of this system by name, as connections and the command line use it. */
export const simulator: SimulatorModule = {
  scenarios: SCENARIO_NAMES,
  endless: [DAY_SCENARIO],
  faults: FAULTS,
  start: (options) => UccxSimulator.start(options),
};
