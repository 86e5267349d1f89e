import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { address } from '../../../submission/cell.ts';
import { saysNotTakingPart } from '../../../submission/taking-part-remark.ts';
import { oncePerText } from '../../../value/once.ts';
import type { Check, Subject } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from './row-finding.ts';
import { takingPartAnswers } from './taking-part-answers.ts';

/** Rows of which a column of their own (是否参加), or the remark (作废, 已退), says that the person does not take part; other words that mean nothing there are told by `value-not-understood`. */
export const notTakingPart: Check = {
  codes: ['not-taking-part'],
  needs: 'submission',
  run: (subject) => [...byAnswer(subject), ...byRemark(subject)],
};

function byAnswer({ submission }: Subject): Finding[] {
  return takingPartAnswers(submission).flatMap(({ column, row, text, says }) => {
    if (says !== 'no') return [];
    const origin = { file: submission.file, sheet: row.sheet, cell: address(row.number, column.column) };
    return [finding('not-taking-part', { origin, found: text, parameters: { column: column.header } })];
  });
}

function byRemark(subject: Subject): readonly Finding[] {
  const saysSo = oncePerText(saysNotTakingPart);
  return findingsOn(subject.members, (member) => {
    if (member.remark === undefined || !saysSo(member.remark)) return undefined;
    const column = subject.submission.columns.find(
      ({ sheet, field }) => sheet === member.row.sheet && field === 'remark',
    );
    return rowFinding(subject, 'not-taking-part', member, 'remark', {
      parameters: { column: column?.header ?? '备注' },
    });
  });
}
