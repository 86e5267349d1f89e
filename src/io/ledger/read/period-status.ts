import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../rules/value/money.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** What the members in force of a period come to in one plan. */
export interface PlanStatus {
  readonly plan: string;
  /** Distinct persons, also where a transfer left somebody a coverage through each of two units. */
  readonly members: { readonly new: number; readonly renewing: number };
  /** The whole fee of all members, whoever pays it. */
  readonly fee: Yuan;
  /** What the units remit of it. */
  readonly due: Yuan;
}

/** Where a period stands. */
export interface PeriodStatus {
  /** Units with a list in force. */
  readonly units: number;
  readonly lists: number;
  /** Distinct persons. */
  readonly members: number;
  /** In order of the plans' ids. */
  readonly plans: readonly PlanStatus[];
  readonly due: Yuan;
}

/** Counts a period in the database itself; whole at any size. */
export async function periodStatus(ledger: Ledger, period: PeriodInForce): Promise<PeriodStatus> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async ({ database }) => {
    const lists = await database
      .selectFrom('list')
      .select((list) => [list.fn.countAll().as('lists'), list.fn.count('unit').distinct().as('units')])
      .where('period', '=', id)
      .where('undone_by', 'is', null)
      .where('replaced_by', 'is', null)
      .executeTakeFirstOrThrow();
    const { members } = await database
      .selectFrom('member')
      .select((member) => member.fn.count('person').distinct().as('members'))
      .where('period', '=', id)
      .executeTakeFirstOrThrow();
    const rows = await database
      .selectFrom('coverage')
      .select((coverage) => [
        'plan',
        'renewal',
        coverage.fn.count('person').distinct().as('count'),
        coverage.fn.sum('fee_fen').as('fee'),
        coverage.fn.sum('due_fen').as('due'),
      ])
      .where('period', '=', id)
      .groupBy(['plan', 'renewal'])
      .orderBy('plan')
      .execute();
    const sums = rows.map((row) => ({ ...row, fee: BigInt(row.fee), due: BigInt(row.due), count: Number(row.count) }));
    const plans = [...new Set(sums.map((row) => row.plan))].map((plan) => planStatus(plan, sums));
    return {
      units: Number(lists.units),
      lists: Number(lists.lists),
      members: Number(members),
      plans,
      due: yuan(sums.reduce((total, row) => total + row.due, 0n)),
    };
  });
}

interface PlanSum {
  readonly plan: string;
  readonly renewal: string;
  readonly count: number;
  readonly fee: bigint;
  readonly due: bigint;
}

function planStatus(plan: string, sums: readonly PlanSum[]): PlanStatus {
  const of = sums.filter((sum) => sum.plan === plan);
  const members = (renewal: string) => of.find((sum) => sum.renewal === renewal)?.count ?? 0;
  return {
    plan,
    members: { new: members('new'), renewing: members('renewing') },
    fee: yuan(of.reduce((total, sum) => total + sum.fee, 0n)),
    due: yuan(of.reduce((total, sum) => total + sum.due, 0n)),
  };
}
