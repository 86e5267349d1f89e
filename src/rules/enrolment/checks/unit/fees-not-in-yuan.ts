import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { feesNotInYuan as columnsNotInYuan } from '../../fees-not-in-yuan.ts';

/** A column of fees headed 万元, 分 or the like: told once, and its sums held against nothing. */
export const feesNotInYuan: Check = {
  codes: ['fees-not-in-yuan'],
  needs: 'submission',
  run: ({ submission }) =>
    columnsNotInYuan(submission).map(({ column: { sheet, cell, header }, unit }) =>
      finding('fees-not-in-yuan', {
        origin: { file: submission.file, sheet, cell },
        found: header,
        parameters: { unit },
      }),
    ),
};
