import { killTests } from './killing.ts';

killTests('PostgreSQL', { count: 30, seed: 20_260_616, line: 'enrol rosters --notices' });
