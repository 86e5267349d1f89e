import type { Check } from '../../check.ts';
import { cellError } from './cell-error.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import { rowHidden } from './row-hidden.ts';
import { textRepaired } from './text-repaired.ts';

/** Checks of single cells, whatever they hold. */
export const cellChecks: readonly Check[] = [cellError, formulaWithoutValue, rowHidden, textRepaired];
