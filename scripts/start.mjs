/**
 * Starts a Node-RED with the demo flows, on the build of this checkout: `npm start`, or `PORT=1890 npm start`.
 * Its user directory is made afresh each time: `.node-red-demo`, or the one given as argument.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFlows } from '../demo/flows.mjs';

const HOST = '127.0.0.1';
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const userDir = path.resolve(process.argv[2] ?? path.join(root, '.node-red-demo'));
const require = createRequire(import.meta.url);

function fail(message) {
  console.error(message);
  process.exit(1);
}

function readPort(text = '1880') {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT "${text}" is not a port number.`);
  return port;
}

/** Resolves when the port is taken for this process; nothing else has been touched by then. */
function listen(server, port) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') {
        fail(`Port ${port} of ${HOST} is in use: choose another one, e.g. PORT=${port + 10} npm start`);
      }
      fail(`Cannot listen on ${HOST}:${port}: ${error.message}`);
    });
    server.listen(port, HOST, resolve);
  });
}

/** Puts a package into the palette of the demo, from where it lies: nothing is downloaded. */
function install(directory) {
  const { name } = require(path.join(directory, 'package.json'));
  const link = path.join(userDir, 'node_modules', name);
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(directory, link, 'junction');
}

function makeUserDir() {
  rmSync(userDir, { recursive: true, force: true });
  install(root);
  install(path.dirname(require.resolve('@flowfuse/node-red-dashboard/package.json')));
  writeFileSync(path.join(userDir, 'flows.json'), JSON.stringify(demoFlows()));
}

const settings = {
  userDir,
  flowFile: 'flows.json',
  uiHost: HOST,
  httpAdminRoot: '/',
  httpNodeRoot: '/',
  // The user directory lasts as long as this run.
  credentialSecret: randomUUID(),
  telemetry: { enabled: false, updateNotification: false },
  externalModules: { palette: { allowInstall: false }, modules: { allowInstall: false } },
  editorTheme: { page: { title: 'node-red-cti demo' }, tours: false, projects: { enabled: false } },
  logging: { console: { level: 'info', metrics: false, audit: false } },
};

const server = http.createServer();
await listen(server, readPort(process.env.PORT));
const { port } = server.address();
makeUserDir();

const RED = require('node-red');
RED.init(server, { ...settings, uiPort: port });
// HTTP nodes first: the admin API reads the bodies of all requests that pass it.
server.on('request', (request, response) => {
  RED.httpNode(request, response, () => RED.httpAdmin(request, response));
});
// Node-RED has started before its flows have, and with them the pages they serve.
const flowsStarted = new Promise((resolve) => RED.events.once('flows:started', resolve));
await RED.start();
await flowsStarted;
const url = `http://${HOST}:${port}`;
console.log(`\nThe demo runs at ${url} – Ctrl-C ends it.\nIts wallboard is at ${url}/dashboard/wallboard\n`);

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  await RED.stop();
  server.closeAllConnections();
  server.close(() => process.exit(0));
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
