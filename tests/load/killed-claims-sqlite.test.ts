import { claimKillTests } from './killing-claims.ts';

claimKillTests('SQLite', { count: 30, seed: 20_210_915 });
