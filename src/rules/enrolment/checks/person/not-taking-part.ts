import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { address, columnLetters } from '../../../submission/cell.ts';
import { mayNotTakePart, saysNotTakingPart } from '../../../submission/taking-part-remark.ts';
import { oncePerText } from '../../../value/once.ts';
import type { Check, Subject } from '../../check.ts';
import { isOfFormerPeriod } from '../../former-period.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';
import { columnsOfFormerPeriods, takingPartAnswers } from '../taking-part-answers.ts';

/**
 * Rows of which a column of their own (是否参加), or the remark (作废, 已退, not 未参加2024年度 where it begins in 2025), says that the person does not take part; `taking-part-unclear` where a no beside the yes may be of something else. Other words that mean nothing there are told by
 * `value-not-understood`. A column that asks it of a former period is `column-unknown`: nothing of it is used.
 */
export const notTakingPart: Check = {
  codes: ['not-taking-part', 'taking-part-unclear', 'column-unknown'],
  needs: 'submission',
  run: (subject) => [...byAnswer(subject), ...byRemark(subject), ...notUsed(subject)],
};

function byAnswer(subject: Subject): Finding[] {
  const { file } = subject.submission;
  return takingPartAnswers(subject).flatMap(({ column, row, text, says }) => {
    if (says === 'doubtful') return [];
    const origin = { file, sheet: row.sheet, cell: address(row.number, column.column) };
    return [
      finding(says === 'no' ? 'not-taking-part' : 'taking-part-unclear', {
        origin,
        found: text,
        parameters: { column: column.header },
      }),
    ];
  });
}

function byRemark(subject: Subject): readonly Finding[] {
  const { period, scheme } = subject;
  const toldOf = oncePerText((remark) => {
    const code = codeOf(remark);
    return code === undefined || isOfFormerPeriod(remark, period, scheme.edition) ? undefined : code;
  });
  return findingsOn(subject.members, (member) => {
    const code = member.remark === undefined ? undefined : toldOf(member.remark);
    if (code === undefined) return undefined;
    const column = subject.submission.columns.find(
      ({ sheet, field }) => sheet === member.row.sheet && field === 'remark',
    );
    return rowFinding(subject, code, member, 'remark', {
      parameters: { column: column?.header ?? '备注' },
    });
  });
}

function codeOf(remark: string): 'not-taking-part' | 'taking-part-unclear' | undefined {
  if (saysNotTakingPart(remark)) return 'not-taking-part';
  return mayNotTakePart(remark) ? 'taking-part-unclear' : undefined;
}

function notUsed(subject: Subject): Finding[] {
  const { file } = subject.submission;
  return columnsOfFormerPeriods(subject).map(({ sheet, cell, column, header }) =>
    finding('column-unknown', {
      origin: { file, sheet, cell },
      found: header,
      parameters: { letters: columnLetters(column) },
    }),
  );
}
