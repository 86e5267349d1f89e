import { killTests } from './killing.ts';

killTests('SQLite', { count: 70, seed: 20_260_615, line: 'enrol rosters' });
