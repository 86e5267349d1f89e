import type { EntryPeriod } from '../entry/period-id.ts';
import type { Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';

const formerPeriod = questionOf(
  [
    `case when exists (
       select 1 from period join list on list.period = period.id
       where period.family = ?1 and period.starts < ?2 and list.undone_by is null
     ) or exists (
       select 1 from unit_entry where family = ?1 and kind = 'former-members' and undone_by is null
     ) then 1 else 0 end`,
  ],
  '',
);

/** Whether there is anything by which a renewal could be told: a list of an earlier period in force, or coverages from before this ledger. */
export async function holdsFormerPeriod(store: Store, { family, span }: EntryPeriod): Promise<boolean> {
  const [row] = await ask<[number]>(store, formerPeriod, [family, span.from]);
  return row?.[0] === 1;
}
