/** Starts a Node-RED without flows and tells what that took: processor time in milliseconds, and what was loaded. */
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const RED = require('node-red');

RED.events.once('flows:started', () => {
  const { user, system } = process.cpuUsage();
  const systems = Object.keys(require.cache).filter((file) =>
    file.includes(path.join('dist', 'lib', 'systems')),
  );
  process.send({
    milliseconds: (user + system) / 1_000,
    systems: systems.filter((file) => path.basename(path.dirname(file)) !== 'systems'),
    types: RED.nodes.getNodeList().filter(({ id }) => id.includes('node-red-cti')).length,
  });
  process.disconnect();
});
RED.init(http.createServer(), {
  userDir: process.argv[2],
  credentialSecret: 'bench',
  telemetry: { enabled: false, updateNotification: false },
  logging: { console: { level: 'off' } },
});
await RED.start();
