import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { understandable } from '../../../findings/person-reasons.ts';
import { compactText, saysNothing } from '../../../person/tidy-text.ts';
import { address } from '../../../submission/cell.ts';
import type { RosterColumn, RosterRow, Submission } from '../../../submission/submission.ts';
import { type TakingPartQuestion, takingPartQuestion } from '../../../submission/taking-part-column.ts';
import type { Check } from '../../check.ts';
import { yesOrNo } from '../../yes-or-no.ts';

const says = {
  no: /^(?:否|不|未|没|放弃|自愿放弃|退出|退保|拒绝)/,
  yes: /^(?:是|参加|参保|参互|续|新|同意|愿|自愿|已|交|缴|\d)/,
};

/** A column that asks whether each person takes part. */
interface Asked {
  readonly column: RosterColumn;
  readonly question: TakingPartQuestion;
}

/**
 * Rows of which a column of their own (是否参加) says that the person does not take part, and, where others are ticked, those that are not or hold words that
 * mean nothing. Whoever stands on a list is charged, so that none of these may pass.
 */
export const notTakingPart: Check = {
  codes: ['not-taking-part', 'value-not-understood'],
  needs: 'submission',
  run: ({ submission }) => {
    const asked = submission.columns.flatMap((column): Asked[] => {
      const question = column.field === undefined ? takingPartQuestion(column.header) : undefined;
      return question ? [{ column, question }] : [];
    });
    return asked.flatMap((each) => answersTo(each, submission));
  },
};

function answersTo({ column, question }: Asked, submission: Submission): Finding[] {
  const rows = submission.rows.filter(({ sheet }) => sheet === column.sheet);
  const answers = rows.map((row) => ({ row, text: textUnder(column, row) }));
  // Of lists side by side or one below the other only those that are ticked: each has columns of its own.
  const ticked = new Set(answers.flatMap(({ row, text }) => (takes(text, question) === true ? [row.columns] : [])));
  return answers.flatMap(({ row, text }): Finding[] => {
    const answer = takes(text, question);
    const at = {
      origin: { file: submission.file, sheet: row.sheet, cell: address(row.number, column.column) },
      found: text,
    };
    if (answer === false) return [finding('not-taking-part', { ...at, parameters: { column: column.header } })];
    const isDoubtful = answer === undefined && question === 'takes-part' && (ticked.has(row.columns) || !isBlank(text));
    if (!isDoubtful) return [];
    const parameters = { column: column.header, wanted: understandable.takingPart };
    return [finding('value-not-understood', { ...at, parameters })];
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
