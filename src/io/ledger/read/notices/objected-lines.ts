import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A line of a notice in force to which somebody may object. */
export interface ObjectedLine {
  /** In full. */
  readonly notice: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly row: number;
  /** The claim's, in full. */
  readonly number: string;
  readonly person: string;
  /** Masked. */
  readonly name: string;
  readonly unitName: string;
  /** Whether the claim is, or was, in a batch. */
  readonly frozen: boolean;
}

/** All lines of an office's notices in force, of the latest notice first. */
export async function objectedLines(ledger: Ledger, office: string): Promise<ObjectedLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('notice_line as line')
      .innerJoin('notice', 'notice.notice', 'line.notice')
      .innerJoin('claim', 'claim.number', 'line.number')
      .leftJoin('unit', 'unit.id', 'line.unit')
      .select(['line.notice', 'line.line', 'line.number', 'line.person', 'line.name', 'unit.name as unitName'])
      .select(['notice.starts', 'notice.ends', 'claim.lines as batched'])
      .where('notice.office', '=', office)
      .where('notice.undone_by', 'is', null)
      .orderBy('notice.year', 'desc')
      .orderBy('notice.ordinal', 'desc')
      .orderBy('line.line')
      .execute();
    return rows.map(({ notice, line, number, person, name, unitName, starts, ends, batched }) => ({
      ...{ notice, from: starts, to: ends, row: Number(line), number, person, name },
      ...{ unitName: unitName ?? '', frozen: batched > 0n },
    }));
  });
}
