import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** In milliseconds. On a machine that others use too a test may have to wait for its turn. */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    // One worker less than processors, as is usual, leaves half of a small machine idle.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/summary-reporter.ts'],
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'unit',
          setupFiles: ['tests/support/watch-log.ts'],
          include: [
            'tests/{domain,db,flows,files,excel,pdf,signing,proof,ipc,cli,shell}/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          ...PATIENCE,
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/renderer/setup.ts'],
        },
      },
      {
        test: { name: 'package', include: ['tests/package/**/*.test.ts'] },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false, // one window at a time
          sequence: { groupOrder: 1 }, // and nothing beside it
        },
      },
    ],
  },
});
