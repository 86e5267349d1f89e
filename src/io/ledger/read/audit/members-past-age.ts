import type { MemberFact } from '../../../../rules/audit/member-fact.ts';
import type { LatestBirths } from '../../../../rules/audit/tests/enrolled-past-age.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { DateSpan } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { countMembers } from './count-members.ts';
import { membersOfPersons } from './members-of-persons.ts';

/** Coverage of some persons in a span of days, by key. */
const coveredBefore = questionOf(
  ['guard.person'],
  `from many(?1) as sought
   cross join person_guard as guard
   where guard.person = sought.value and guard.family = ?2 and guard.starts < ?4 and guard.ends > ?3`,
);

/**
 * Members who were born so early that an upper bound of age may be broken, and which of them were enrolled in the period before.
 *
 * @param sought.births - born on this day or earlier, by sex; a sex without is left out
 * @param sought.before - the span of the period before; null where nobody may pass a bound by it
 * @throws UserError where the ledger cannot be read
 */
export async function membersPastAge(
  ledger: Ledger,
  period: PeriodInForce,
  sought: { readonly births: LatestBirths; readonly before: DateSpan | null },
): Promise<{ members: MemberFact[]; before: ReadonlySet<string>; looked: number }> {
  const { id, family } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const persons = [
      ...(await bornBy(store, id, 'male', sought.births)),
      ...(await bornBy(store, id, 'female', sought.births)),
    ];
    const { from, to } = sought.before ?? { from: '', to: '' };
    const former = sought.before === null ? [] : await ask<[string]>(store, coveredBefore, [persons, family, from, to]);
    return {
      members: await membersOfPersons(store, id, persons),
      before: new Set(former.map(([person]) => person)),
      looked: await countMembers(store, id),
    };
  });
}

async function bornBy(
  { database }: Store,
  period: string,
  sex: 'male' | 'female',
  births: LatestBirths,
): Promise<string[]> {
  const latest = births[sex];
  if (latest === undefined) return [];
  const rows = await database
    .selectFrom('member')
    .select('person')
    .distinct()
    .where('period', '=', period)
    .where('sex', '=', sex)
    .where('birth_date', '<=', latest)
    .execute();
  return rows.map(({ person }) => person);
}
