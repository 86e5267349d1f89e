import type { Check } from '../check.ts';
import { cellChecks } from './cell/index.ts';
import { personChecks } from './person/index.ts';
import { unitChecks } from './unit/index.ts';

/** Every check of a submitted list: its cells, its persons, its unit. Adding a check is a file, a line in its group's index, its texts and a fixture. */
export const allChecks: readonly Check[] = [...cellChecks, ...personChecks, ...unitChecks];
