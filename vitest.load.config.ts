import { defineConfig } from 'vitest/config';

/** What is killed, starved and run twice: minutes, not seconds; `npm run test:load`. */
export default defineConfig({
  test: {
    include: ['tests/load/**/*.test.ts'],
    globalSetup: ['tests/support/postgres-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
