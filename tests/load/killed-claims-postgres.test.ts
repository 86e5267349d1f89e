import { claimKillTests } from './killing-claims.ts';

claimKillTests('PostgreSQL', { count: 4, seed: 20_210_916 });
