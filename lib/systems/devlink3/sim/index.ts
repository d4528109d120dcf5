import type { SimulatorModule } from '../../../core/system';
import { FAULTS } from './faults';
import { DAY, SCENARIOS } from './scenarios';
import { Devlink3Simulator } from './server';

export { LARGEST_FILE, MAXIMUM_FILE_BYTES, simFile } from './files';
export { Devlink3Simulator, type Devlink3SimulatorOptions } from './server';

/** A simulated IP Office with two branches in a small community network. */
export const devlink3Simulator: SimulatorModule = {
  scenarios: [DAY, ...Object.keys(SCENARIOS)],
  faults: FAULTS,
  start: (options) => Devlink3Simulator.start(options),
};
