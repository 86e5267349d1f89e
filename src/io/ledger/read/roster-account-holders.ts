import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Somebody on whose roster an account stands. */
export interface RosterHolder {
  readonly name: string;
  readonly unit: string;
}

/** Members of a period on whose rosters an account stands, but for one; each name and unit once. Goes through all members, so not for many accounts. */
export async function rosterAccountHolders(
  ledger: Ledger,
  period: PeriodInForce,
  { account, but }: { readonly account: string; readonly but: string },
): Promise<RosterHolder[]> {
  return atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('member')
      .innerJoin('unit', 'unit.id', 'member.unit')
      .select(['member.name', 'unit.name as unit'])
      .distinct()
      .where('member.period', '=', entryPeriod(period).id)
      .where('member.bank_card', '=', account)
      .where('member.person', '<>', but)
      .orderBy('member.name')
      .orderBy('unit.name')
      .execute(),
  );
}
