import { afterAll } from 'vitest';
import { until } from './until';

/** What must not outlive a test file: sockets that listen, and child processes. */
const OWNED = ['TCPServerWrap', 'PipeServerWrap', 'UDPWrap', 'ProcessWrap'];

/** Node.js says so when listeners pile up on something that many share. */
const LEAK_WARNING = 'MaxListenersExceededWarning';
const warnings: string[] = [];
process.on('warning', ({ name, message }) => {
  if (name === LEAK_WARNING) warnings.push(message);
});

function leftovers(): string[] {
  return process.getActiveResourcesInfo().filter((resource) => OWNED.includes(resource));
}

// Registered before the hooks of the test file, so it runs after them.
afterAll(async () => {
  await until('nothing is left running', () => leftovers().length === 0, {
    timeoutMs: 3_000,
    details: () => `Left by this file: ${leftovers().join(', ')}.`,
  });
  if (warnings.length > 0) throw new Error(`Listeners piled up: ${warnings.join('; ')}`);
});
