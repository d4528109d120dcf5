import { afterAll } from 'vitest';
import { until } from './until';

/** What must not outlive a test file: sockets that listen, and child processes. */
const OWNED = ['TCPServerWrap', 'PipeServerWrap', 'UDPWrap', 'ProcessWrap'];

function leftovers(): string[] {
  return process.getActiveResourcesInfo().filter((resource) => OWNED.includes(resource));
}

// Registered before the hooks of the test file, so it runs after them.
afterAll(() =>
  until('nothing is left running', () => leftovers().length === 0, {
    timeoutMs: 3_000,
    details: () => `Left by this file: ${leftovers().join(', ')}.`,
  }).then(() => undefined),
);
