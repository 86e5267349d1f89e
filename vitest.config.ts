import { defineConfig } from 'vitest/config';
import { ofLoad } from './tests/load/of-load.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What takes minutes runs by itself: npm run test:load.
    exclude: ['node_modules/**', ...ofLoad],
    globalSetup: ['tests/support/postgres-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
