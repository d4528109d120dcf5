import { defineConfig } from 'vitest/config';

/**
 * Groups run one after the other, so that browsers and package installs do not starve tests that watch the
 * clock. Within a group two files run at a time.
 */
const shared = { pool: 'forks' as const, maxWorkers: 2, setupFiles: ['test/support/no-leaks.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'product',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/editor/**', 'test/scale/**'],
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'scale',
          include: ['test/scale/**/*.test.ts'],
          globalSetup: ['test/support/install-mosquitto.ts'],
          sequence: { groupOrder: 0 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          globalSetup: ['test/support/install-chromium.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
