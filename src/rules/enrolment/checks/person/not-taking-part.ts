import { finding } from '../../../findings/catalogue.ts';
import { address } from '../../../submission/cell.ts';
import type { Check } from '../../check.ts';
import { takingPartAnswers } from './taking-part-answers.ts';

/** Rows of which a column of their own (是否参加) says that the person does not take part; words that mean nothing there are told by `value-not-understood`. */
export const notTakingPart: Check = {
  codes: ['not-taking-part'],
  needs: 'submission',
  run: ({ submission }) =>
    takingPartAnswers(submission).flatMap(({ column, row, text, says }) => {
      if (says !== 'no') return [];
      const origin = { file: submission.file, sheet: row.sheet, cell: address(row.number, column.column) };
      return [finding('not-taking-part', { origin, found: text, parameters: { column: column.header } })];
    }),
};
