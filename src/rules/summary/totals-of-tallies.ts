import { sumOf, yuan } from '../value/money.ts';
import type { FiguresPeriod } from './period-figures.ts';
import type { PeriodTotals } from './summary.ts';
import type { Tallies } from './tallies.ts';

/** What a period came to as a whole, by what was counted of it unit by unit. */
export function totalsOfTallies(
  period: FiguresPeriod,
  { people, plans, claims }: Pick<Tallies, 'people' | 'plans' | 'claims'>,
): PeriodTotals {
  const helped = claims.filter(({ band }) => band >= 0);
  return {
    period,
    members: people,
    fees: yuan(sumOf(plans.map(({ fee }) => fee))),
    visits: helped.reduce((sum, { visits }) => sum + visits, 0),
    granted: yuan(sumOf(helped.map(({ amount }) => amount))),
  };
}
