import { compactText, saysNothing } from '../../../person/tidy-text.ts';
import type { RosterColumn, RosterRow, Submission } from '../../../submission/submission.ts';
import { type TakingPartQuestion, takingPartQuestion } from '../../../submission/taking-part-column.ts';
import { yesOrNo } from '../../yes-or-no.ts';

const says = {
  no: /^(?:否|不|未|没|放弃|自愿放弃|退出|退保|拒绝)/,
  yes: /^(?:是|参加|参保|参互|续|新|同意|愿|自愿|已|交|缴|\d)/,
};

/** What a row says under a column that asks whether the person takes part. */
export interface TakingPartAnswer {
  readonly column: RosterColumn;
  readonly row: RosterRow;
  /** Empty where the cell is. */
  readonly text: string;
  /** `doubtful`: words that mean nothing, or nothing where others of the list are ticked. */
  readonly says: 'no' | 'doubtful';
}

/** Rows of which a column of their own (是否参加) does not say clearly that the person takes part. Whoever stands on a list is charged, so that none of these may pass. */
export function takingPartAnswers(submission: Submission): TakingPartAnswer[] {
  return submission.columns.flatMap((column) => {
    const question = column.field === undefined ? takingPartQuestion(column.header) : undefined;
    return question === undefined ? [] : answersTo(column, question, submission);
  });
}

function answersTo(column: RosterColumn, question: TakingPartQuestion, submission: Submission): TakingPartAnswer[] {
  const rows = submission.rows.filter(({ sheet }) => sheet === column.sheet);
  const answers = rows.map((row) => ({ row, text: textUnder(column, row) }));
  // Of lists side by side or one below the other only those that are ticked: each has columns of its own.
  const ticked = new Set(answers.flatMap(({ row, text }) => (takes(text, question) === true ? [row.columns] : [])));
  return answers.flatMap(({ row, text }): TakingPartAnswer[] => {
    const answer = takes(text, question);
    if (answer === false) return [{ column, row, text, says: 'no' }];
    const isDoubtful = answer === undefined && question === 'takes-part' && (ticked.has(row.columns) || !isBlank(text));
    return isDoubtful ? [{ column, row, text, says: 'doubtful' }] : [];
  });
}

function textUnder({ column }: RosterColumn, { unknown }: RosterRow): string {
  return unknown.find((cell) => cell.column === column)?.text ?? '';
}

function isBlank(text: string): boolean {
  return saysNothing(compactText(text));
}

/** Whether the answer says that the person takes part; undefined where it says neither. */
function takes(text: string, question: TakingPartQuestion): boolean | undefined {
  const word = compactText(text).toLowerCase();
  if (saysNothing(word)) return undefined;
  const answer = yesOrNo(word) ?? (says.no.test(word) ? false : says.yes.test(word) ? true : undefined);
  if (question === 'leaves') return answer === undefined ? undefined : !answer;
  // 情况 may hold counts and names, where a bare 0 or × says nothing sure.
  return question === 'how' && answer === false && !says.no.test(word) ? undefined : answer;
}
