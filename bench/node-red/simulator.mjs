/** The Unified CCX simulator in a process of its own. */
import { uccx } from '../../dist/lib/systems/uccx/index.js';
import { serve } from './child.mjs';

serve({
  async start() {
    const { settings } = await (await uccx.loadSimulator()).start({ port: 0 });
    return { host: settings.host, port: settings.port };
  },
});
