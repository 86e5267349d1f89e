import { defineConfig } from 'vitest/config';
import { ofLoad } from './tests/load/of-load.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What takes minutes runs by itself: npm run test:load.
    exclude: ['node_modules/**', ...ofLoad],
    globalSetup: ['tests/support/postgres-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // Files share the modules of their process: loading them anew for each costs more than a minute of all. A file that stands in for a module loads its own.
    isolate: false,
  },
});
