import { compactText, saysNothing } from '../../person/tidy-text.ts';
import type { RosterColumn, RosterRow, Submission } from '../../submission/submission.ts';
import { type TakingPartQuestion, takingPartQuestion } from '../../submission/taking-part-column.ts';
import type { Subject } from '../check.ts';
import { isOfFormerPeriod } from '../former-period.ts';
import { yesOrNo } from '../yes-or-no.ts';

const says = {
  no: /^(?:否|不|未|没|暂不|[尚暂还](?:未|没有?)(?:参|续|加入|投保)|(?:本人|自愿|主动|已经?)*(?:放弃|退出|退保|停保|拒绝|不愿|不参|不续|离职|调离|调出|去世|死亡|身故|故$))/,
  yes: /^(?:是|参加|参保|参互|续|继续|新|同意|愿|自愿|已|交|缴|\d)/,
};
/** Begins like a no, and tells of something else: that nothing has changed, since when somebody takes part, that the cover has not begun. */
const besides =
  /^(?:从未|未曾|没有|不|未|没)(?:变|改变|间断|中断|断|生效|[满足](?:\d|[一二两三四五六七八九十半]|年|周岁))|^未(?:缴|交|付|到账|开始)|^未审核?$/;
/** Nobody has paid before the list is taken in: it tells one person from another only where it is said of others that they have. */
const unpaid = /^未(?:缴|交|付)/;
const paid = /^已(?:缴|交|付)/;

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
export function takingPartAnswers(subject: Subject): TakingPartAnswer[] {
  return subject.submission.columns.flatMap((column) => {
    const question = questionOf(column);
    return question === undefined || asksOfFormerPeriod(column, subject)
      ? []
      : answersTo(column, question, subject.submission);
  });
}

/** Columns that ask who took part in a period before (是否参加第二期, where this is the third), and so say nothing of this one. */
export function columnsOfFormerPeriods(subject: Subject): RosterColumn[] {
  return subject.submission.columns.filter(
    (column) => questionOf(column) !== undefined && asksOfFormerPeriod(column, subject),
  );
}

function questionOf({ field, header }: RosterColumn): TakingPartQuestion | undefined {
  return field === undefined ? takingPartQuestion(header) : undefined;
}

function asksOfFormerPeriod({ header }: RosterColumn, { period, scheme }: Subject): boolean {
  return isOfFormerPeriod(header, period, scheme.edition);
}

function answersTo(column: RosterColumn, question: TakingPartQuestion, submission: Submission): TakingPartAnswer[] {
  const rows = submission.rows.filter(({ sheet }) => sheet === column.sheet);
  const answers = rows.map((row) => ({ row, text: textUnder(column, row) }));
  // Of lists side by side or one below the other only those that are ticked: each has columns of its own.
  const ticked = new Set(answers.flatMap(({ row, text }) => (takes(text, question) === true ? [row.columns] : [])));
  const havePaid = new Set(answers.flatMap(({ row, text }) => (paid.test(compactText(text)) ? [row.columns] : [])));
  return answers.flatMap(({ row, text }): TakingPartAnswer[] => {
    const answer = takes(text, question);
    if (answer === false) return [{ column, row, text, says: 'no' }];
    if (answer === true) return [];
    const isDoubtful =
      question === 'takes-part'
        ? ticked.has(row.columns) || !isBlank(text)
        : question === 'how' && havePaid.has(row.columns) && unpaid.test(compactText(text));
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
  if (saysNothing(word) || besides.test(word)) return undefined;
  const answer = yesOrNo(word) ?? (says.no.test(word) ? false : says.yes.test(word) ? true : undefined);
  if (question === 'leaves') return answer === undefined ? undefined : !answer;
  // 情况 may hold counts and names, where a bare 0 or × says nothing sure.
  return question === 'how' && answer === false && !says.no.test(word) ? undefined : answer;
}
