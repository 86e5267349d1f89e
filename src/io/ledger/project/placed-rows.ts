import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import type { MemberKey } from './member-rows.ts';

const number = `
  insert into identity_number (number, valid_from, person, kind, valid_to)
  select identity_number, case when instr(person, '-') > 0 then ?4 else '' end, person, identity_kind, null
  from member
  where period = ?1 and unit = ?2 and entry = ?3
  on conflict (number, valid_from) do nothing`;

const guard = `
  insert into person_guard
    (person, family, plan, starts, ends, unit, period, shares, consecutive, renewal, entry)
  select person, ?4, plan, coalesce(starts, ?5), coalesce(ends, ?6), unit, period, shares, consecutive, renewal, entry
  from coverage
  where period = ?1 and unit = ?2 and entry = ?3 and coalesce(starts, ?5) < coalesce(ends, ?6)`;

/**
 * Makes those known by their numbers whose rows an entry has just put among a unit's members: the rows of {@link personRows}, without handing SQLite each value once more, which
 * costs it more than storing them.
 *
 * @param day - from which a number belongs to a person who takes it after another had it
 */
export async function knowPlaced(store: Store, { period, unit, entry }: MemberKey, day: string): Promise<void> {
  await store.database.executeQuery(CompiledQuery.raw(number, [period.id, unit, entry, day]));
}

/** Guards the coverages that an entry has just put: the rows of {@link guardRows}. */
export async function guardPlaced(store: Store, { period, unit, entry }: MemberKey): Promise<void> {
  const { family, span } = period;
  await store.database.executeQuery(CompiledQuery.raw(guard, [period.id, unit, entry, family, span.from, span.to]));
}
