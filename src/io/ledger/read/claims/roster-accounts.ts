import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Where a roster has a member paid. */
export interface RosterAccount {
  readonly bank: string | null;
  readonly bankCard: string;
  /** By which the member stands on it as he does. */
  readonly entry: string;
}

type Listed = [person: string, plan: string, starts: string, bank: string | null, bankCard: string, entry: string];

/** A coverage that still waits for its fee is none. */
const listed = questionOf(
  ['guard.person', 'guard.plan', 'guard.starts', 'member.bank', 'member.bank_card', 'member.entry'],
  `from many(?1) as sought
   cross join person_guard as guard
   join member on member.period = guard.period and member.unit = guard.unit and member.person = guard.person
   left join coverage on coverage.period = guard.period and coverage.unit = guard.unit
     and coverage.person = guard.person and coverage.plan = guard.plan
   where guard.person = sought.value and guard.family = ?2 and member.bank_card is not null
     and (coverage.waiting is null or coverage.starts is not null)`,
);

/**
 * The accounts of members on the latest list that has one, in any period of the scheme's family, as they stand at one moment.
 *
 * @param persons - their ids: a number that a claim states may be another's by now
 * @returns by person; those that have one
 */
export async function rosterAccounts(
  ledger: Ledger,
  { period, persons }: { readonly period: PeriodInForce; readonly persons: readonly string[] },
): Promise<ReadonlyMap<string, RosterAccount>> {
  const { family } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const accounts = new Map<string, RosterAccount>();
    for (const chunk of inChunks([...new Set(persons)])) {
      const rows = await ask<Listed>(store, listed, [chunk, family]);
      for (const [person, row] of latestOf(rows))
        accounts.set(person, { bank: row[3], bankCard: row[4], entry: row[5] });
    }
    return accounts;
  });
}

/** By start and plan, as what a person is covered by is ordered everywhere. */
function latestOf(rows: readonly Listed[]): Map<string, Listed> {
  const latest = new Map<string, Listed>();
  for (const row of rows) {
    const [person, plan, starts] = row;
    const known = latest.get(person);
    const isLater = known === undefined || starts > known[2] || (starts === known[2] && plan > known[1]);
    if (isLater) latest.set(person, row);
  }
  return latest;
}
