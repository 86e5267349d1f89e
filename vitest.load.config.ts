import { defineConfig } from 'vitest/config';
import { ofLoad } from './tests/load/of-load.ts';

/** What is killed, starved and run twice: minutes, not seconds; `npm run test:load`. */
export default defineConfig({
  test: {
    include: [...ofLoad, 'tests/recomputation/**/*.test.ts'],
    // The recomputations draw fewer claims in npm test.
    env: { MUTUAL_RECOMPUTED_CLAIMS: '10000' },
    globalSetup: ['tests/support/postgres-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
