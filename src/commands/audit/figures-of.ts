import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import { bookedByMonth, paidByMonth } from '../../io/ledger/read/audit/figures-months.ts';
import { type UnitFactsWish, unitFacts } from '../../io/ledger/read/audit/figures-units.ts';
import type { AuditFigures } from '../../rules/audit/figures/audit-figures.ts';
import { balances, everyPaidMonth } from '../../rules/audit/figures/months.ts';
import { ratioGroups } from '../../rules/enrolment/participation-ratio.ts';
import { type PlainDate, plusDays } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { summaryOf } from '../summary/summary-of.ts';

/** The figures of a period that an audit shows, of this ledger alone, up to a day. */
export async function figuresOf(open: OpenPeriod, until: PlainDate): Promise<AuditFigures> {
  const { ledger } = open;
  const { id: period } = entryPeriod(open.period);
  const { key, now } = await summaryOf(open, { until, ownOnly: true });
  return {
    key,
    bands: now.figures.claims.byBand,
    paid: everyPaidMonth(await paidByMonth(ledger, period, until)),
    balance: balances(await bookedByMonth(ledger, until)),
    units: await unitFacts(ledger, { period, until, ...ratioWish(open, until) }),
  };
}

/** After the period's end its last day counts: then coverages run out. */
function ratioWish({ scheme, period }: OpenPeriod, until: PlainDate): Pick<UnitFactsWish, 'ratio'> {
  const [group] = ratioGroups(scheme);
  if (group === undefined) return {};
  const last = plusDays(period.span.to, -1);
  const { of, attached } = group.participation;
  const on = until < last ? until : last;
  return { ratio: { of, plans: group.plans, attached: attached?.staffKinds ?? [], on } };
}
