import { CompiledQuery } from 'kysely';
import type { EntryPeriod } from '../entry/period-id.ts';
import type { Store } from '../ledger.ts';
import type { MemberKey } from './member-rows.ts';

/** Of whose rows: those that the entries of some lists have put; parameters are the lists, each `[unit, entry]`, and their period. */
const of = (table: string) => `
  from json_each(?1) as list cross join ${table} as placed
  where placed.period = ?2 and placed.unit = json_extract(list.value, '$[0]') and placed.entry = json_extract(list.value, '$[1]')`;

const numbers = `
  insert into identity_number (number, valid_from, person, kind, valid_to)
  select placed.identity_number, case when instr(placed.person, '-') > 0 then ?3 else '' end, placed.person, placed.identity_kind, null
  ${of('member')}
  order by placed.identity_number, list.key
  on conflict (number, valid_from) do nothing`;

const guards = `
  insert into person_guard
    (person, family, plan, starts, ends, unit, period, shares, consecutive, renewal, entry)
  select placed.person, ?3, placed.plan, coalesce(placed.starts, ?4), coalesce(placed.ends, ?5), placed.unit, placed.period, placed.shares, placed.consecutive,
    placed.renewal, placed.entry
  ${of('coverage')} and coalesce(placed.starts, ?4) < coalesce(placed.ends, ?5)
  order by placed.person, placed.plan`;

/**
 * Lists whose members and coverages an entry has put into the ledger, and whose guards and identity numbers it lacks yet. The database makes these from those rows, since handing SQLite
 * each value once more costs it more than storing it, and of many lists at once in the order of their keys, since persons lie all over the file: a list at a time takes twice as long.
 */
export class PlacedLists {
  #parts = new Map<string, { readonly period: EntryPeriod; readonly day: string; readonly lists: string[][] }>();

  /** @param day - from which a number belongs to a person who takes it after another had it */
  add({ unit, entry, period }: MemberKey, day: string): void {
    const key = `${period.id} ${day}`;
    const part = this.#parts.get(key) ?? { period, day, lists: [] };
    this.#parts.set(key, part);
    part.lists.push([unit, entry]);
  }

  /** Inserts the rows of `personRows` and `guardRows`, and has none afterwards. @param store - of SQLite, within a transaction */
  async insertInto({ database }: Store): Promise<void> {
    const parts = [...this.#parts.values()];
    this.#parts.clear();
    for (const { period, day, lists } of parts) {
      const { id, family, span } = period;
      const placed = [JSON.stringify(lists), id];
      await database.executeQuery(CompiledQuery.raw(numbers, [...placed, day]));
      await database.executeQuery(CompiledQuery.raw(guards, [...placed, family, span.from, span.to]));
    }
  }
}
