import { compactText, saysNothing } from '../../person/tidy-text.ts';
import type { RosterColumn, RosterRow } from '../../submission/submission.ts';
import { type TakingPartQuestion, takingPartQuestion } from '../../submission/taking-part-column.ts';
import { oncePerText } from '../../value/once.ts';
import type { Subject } from '../check.ts';
import { isOfFormerPeriod } from '../former-period.ts';
import { mostShares } from '../plan-shares.ts';
import { readTakingPart } from '../taking-part-answer.ts';
import { withoutBoxes } from '../taking-part-ticks.ts';

/** Nobody has paid before the list is taken in: it tells one person from another only where it is said of others that they have. */
const unpaid = /^未(?:缴|交|付)/;
const paid = /^已(?:缴|交|付)/;

/** What a row says under a column that asks whether the person takes part. */
export interface TakingPartAnswer {
  readonly column: RosterColumn;
  readonly question: TakingPartQuestion;
  readonly row: RosterRow;
  /** Empty where the cell is. */
  readonly text: string;
  /** `doubtful`: words that mean nothing, or yes and no at once, or nothing where others of the list are ticked; `unsure`: yes, and a no behind it that may be of something else. */
  readonly says: 'no' | 'doubtful' | 'unsure';
}

/** Rows of which a column of their own (是否参加) does not say clearly that the person takes part. Whoever stands on a list is charged, so that none of these may pass. */
export function takingPartAnswers(subject: Subject): TakingPartAnswer[] {
  return subject.submission.columns.flatMap((column) => {
    const question = questionOf(column, subject);
    return question === undefined || asksOfFormerPeriod(column, subject) ? [] : answersTo(column, question, subject);
  });
}

/** Columns that ask who took part in a period before (是否参加第二期, where this is the third), and so say nothing of this one. */
export function columnsOfFormerPeriods(subject: Subject): RosterColumn[] {
  return subject.submission.columns.filter(
    (column) => questionOf(column, subject) !== undefined && asksOfFormerPeriod(column, subject),
  );
}

/** A column of the plan that everyone takes asks the same as 是否参加, whatever plan it names; of one with shares its own reading tells. */
function questionOf({ field, header }: RosterColumn, { scheme }: Subject): TakingPartQuestion | undefined {
  if (field === undefined) return takingPartQuestion(header);
  if (!field.startsWith('plan:')) return undefined;
  const id = field.slice('plan:'.length);
  if (scheme.plans[id]?.taken !== 'everyone' || mostShares(scheme, id) > 1) return undefined;
  return takingPartQuestion(header) ?? 'plan';
}

function asksOfFormerPeriod({ header }: RosterColumn, { period, scheme }: Subject): boolean {
  return isOfFormerPeriod(header, period, scheme.edition);
}

function answersTo(
  column: RosterColumn,
  question: TakingPartQuestion,
  { submission, period, scheme }: Subject,
): TakingPartAnswer[] {
  const isFormer = (clause: string) => isOfFormerPeriod(clause, period, scheme.edition);
  const read = oncePerText((text) => readTakingPart(withoutBoxes(text), question, isFormer));
  const rows = submission.rows.filter((row) => isUnder(column, row));
  const answers = rows.map((row) => ({ row, text: textUnder(column, row) }));
  // Of lists side by side or one below the other only those that are ticked: each has columns of its own.
  const ticked = new Set(answers.flatMap(({ row, text }) => (read(text) === 'yes' ? [row.columns] : [])));
  const havePaid = new Set(answers.flatMap(({ row, text }) => (paid.test(compactText(text)) ? [row.columns] : [])));
  return answers.flatMap(({ row, text }): TakingPartAnswer[] => {
    const answer = read(text);
    if (answer === 'no' || answer === 'doubtful' || answer === 'unsure')
      return [{ column, question, row, text, says: answer }];
    if (answer === 'yes') return [];
    const isDoubtful =
      question === 'takes-part'
        ? ticked.has(row.columns) || !isBlank(text)
        : question === 'how' && havePaid.has(row.columns) && unpaid.test(compactText(text));
    return isDoubtful ? [{ column, question, row, text, says: 'doubtful' }] : [];
  });
}

/** Whether a row's own list has this column: of lists one below the other, each may have another under the same letter. */
function isUnder({ sheet, column, header }: RosterColumn, row: RosterRow): boolean {
  return row.sheet === sheet && (row.headers === undefined || row.headers.get(column) === header);
}

function textUnder({ column, field }: RosterColumn, { unknown, cells }: RosterRow): string {
  const cell = field === undefined ? unknown.find((each) => each.column === column) : cells[field];
  return cell?.column === column ? cell.text : '';
}

function isBlank(text: string): boolean {
  return saysNothing(withoutBoxes(text));
}
