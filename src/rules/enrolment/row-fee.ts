import { type Fen, fen } from '../value/money.ts';
import type { Subject } from './check.ts';
import { unitsPart } from './fees.ts';
import type { MemberReading } from './member-reading.ts';
import { feeOfRow } from './new-coverage.ts';
import type { UnitInForce } from './unit-in-force.ts';

/** What is due for one row over all its plans, in fen. */
export interface RowFee {
  readonly fee: Fen;
  /** The part of it that the unit remits. */
  readonly unitsPart: Fen;
}

/**
 * What is due for a row: for a coverage in force what it cost, for a new one what the scheme asks.
 *
 * @returns undefined where one of the fees is not known, or the row takes no plan
 */
export function feeOfWholeRow(subject: Subject, unit: UnitInForce, reading: MemberReading): RowFee | undefined {
  const member = subject.known.unit?.members.get(reading.identity.document?.number ?? '');
  let total: RowFee | undefined;
  for (const plan of reading.plans) {
    const kept = member?.coverages.find((coverage) => coverage.plan === plan);
    const parts =
      kept === undefined
        ? feeOfRow(subject, unit, reading, plan)
        : {
            fee: fen(kept.fee),
            payers: kept.payers.map(({ who, amount }) => ({ who, amount: fen(amount) })),
          };
    if (parts === undefined) return undefined;
    const own = { fee: parts.fee, unitsPart: unitsPart(parts) };
    total = total ? { fee: total.fee + own.fee, unitsPart: total.unitsPart + own.unitsPart } : own;
  }
  return total;
}
