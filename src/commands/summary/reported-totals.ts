import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { reportedPeriods, reportedUnits } from '../../io/ledger/read/books/bundles.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import { addFigures } from '../../rules/summary/add-figures.ts';
import type { PeriodTotals } from '../../rules/summary/summary.ts';
import type { UnitFigures } from '../../rules/summary/unit-figures.ts';
import { fen, type Yuan, yuan } from '../../rules/value/money.ts';

/**
 * What each period came to, the reports of offices with ledgers of their own with it; also periods of which only they know.
 *
 * @param own - of this ledger
 */
export async function withReportedTotals(
  ledger: Ledger,
  period: PeriodInForce,
  own: readonly PeriodTotals[],
): Promise<PeriodTotals[]> {
  const totals = new Map(own.map((each) => [each.period.number, each]));
  for (const report of await reportedPeriods(ledger, { family: schemeFamily(period.scheme) })) {
    const { office, period: id, number, span } = report;
    if (span.from > period.span.from && number !== period.number) continue;
    // One office at a time: of all its units only the sum is kept.
    const { members, fees, claims } = addFigures(await reportedUnits<UnitFigures>(ledger, { office, period: id }));
    const scheme = id.slice(0, id.lastIndexOf('/'));
    totals.set(
      number,
      plus(totals.get(number) ?? nothing({ id, scheme, number, span }), {
        members: members.new + members.renewing,
        fees: fees.whole,
        visits: claims.helped.visits,
        granted: claims.helped.amount,
      }),
    );
  }
  const from = ({ period: { span } }: PeriodTotals) => span.from ?? '';
  return [...totals.values()].sort((one, other) => (from(one) < from(other) ? -1 : 1));
}

const nothing = (period: PeriodTotals['period']): PeriodTotals => {
  return { period, members: 0, fees: '0.00', visits: 0, granted: '0.00' };
};

function plus(totals: PeriodTotals, more: Omit<PeriodTotals, 'period'>): PeriodTotals {
  const sum = (one: Yuan, other: Yuan) => yuan(fen(one) + fen(other));
  return {
    period: totals.period,
    members: (totals.members ?? 0) + (more.members ?? 0),
    fees: sum(totals.fees ?? '0.00', more.fees ?? '0.00'),
    visits: totals.visits + more.visits,
    granted: sum(totals.granted, more.granted),
  };
}
