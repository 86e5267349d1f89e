import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PeriodClosed } from '../../entry/books/period-entries.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type ClosedBy, readPeriodStage } from './period-stage.ts';

/** How a period was closed, as the ledger has it. */
export type ClosingRecord = ClosedBy & Pick<PeriodClosed, 'waived' | 'carry' | 'figures'>;

/**
 * How a period was closed; undefined where it is open.
 *
 * @throws Error where the entry is none that closes: a damaged ledger
 */
export async function closingRecord(ledger: Ledger, period: PeriodInForce): Promise<ClosingRecord | undefined> {
  return atOneMoment(ledger, async (store) => {
    const { closedBy } = await readPeriodStage(store, entryPeriod(period).id);
    if (closedBy === null) return undefined;
    const body = await bodyOf(store, closedBy.entry);
    if (body.kind !== 'period-closed') throw new Error(`${closedBy.entry} closed no period: the ledger is damaged`);
    const { waived, carry, figures } = body;
    return { ...closedBy, waived, carry, figures };
  });
}
