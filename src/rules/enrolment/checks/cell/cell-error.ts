import type { Check } from '../../check.ts';
import { findingsOfCells } from '../cells-in-use.ts';

/** Formulas that came to an error, `#N/A` or `#REF!`: what should stand there cannot be known. */
export const cellError: Check = {
  codes: ['cell-error'],
  needs: 'submission',
  run: (subject) => findingsOfCells(subject, 'cell-error', ({ kind }) => kind === 'error'),
};
