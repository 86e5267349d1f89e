import type { MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { findUnit } from '../identity/find-unit.ts';
import type { Ledger, Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { inChunks } from '../store/chunks.ts';
import { atOneMoment } from '../store/transaction.ts';
import { memberFrom } from './member-records.ts';

/** By what members of a period are looked for: one of the two. */
export interface MemberSought {
  readonly office: string;
  readonly period: PeriodInForce;
  /** Normalised identity number in force. */
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  /** Name or credit code of the unit; all units where absent. */
  readonly unit?: string | undefined;
}

/** A member with the unit through which he takes part. */
export interface MemberOfUnit {
  readonly unit: { readonly id: string; readonly name: string; readonly creditCode: string | null };
  readonly record: MemberRecord;
}

/** Near misses told at most. */
const mostSimilar = 5;

/**
 * Members of a period who fit, in order of their units' names.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function findMembers(ledger: Ledger, sought: MemberSought): Promise<MemberOfUnit[]> {
  return atOneMoment(ledger, async (store) => {
    const { id } = entryPeriod(sought.period);
    if (sought.number !== undefined) return readMembers(store, sought.office, id, await byNumber(store, sought, id));
    let query = store.database.selectFrom('member').select(['unit', 'person']).where('period', '=', id);
    if (sought.name !== undefined) query = query.where('name', '=', sought.name);
    if (sought.unit !== undefined) {
      const unit = await findUnit(store, sought.office, unitSought(sought.unit));
      if (unit === undefined) return [];
      query = query.where('unit', '=', unit.id);
    }
    return readMembers(store, sought.office, id, await query.execute());
  });
}

/**
 * Members of a period whose number differs from one in a single character, or in two neighbours that changed places, or who had it before it was corrected; and
 * those who bear a name.
 */
export async function similarMembers(ledger: Ledger, sought: MemberSought): Promise<MemberOfUnit[]> {
  return atOneMoment(ledger, async (store) => {
    const { id } = entryPeriod(sought.period);
    const { number, name } = sought;
    const swapped = number === undefined ? [] : neighboursSwapped(number);
    const rows = await store.database
      .selectFrom('member')
      .select(['unit', 'person'])
      .where('period', '=', id)
      .where((member) =>
        member.or([
          ...(number === undefined ? [] : onePlaceOff(number).map((each) => member('identity_number', 'like', each))),
          ...(swapped.length === 0 ? [] : [member('identity_number', 'in', swapped)]),
          ...(number === undefined
            ? []
            : [
                member('person', 'in', (had) =>
                  had.selectFrom('identity_number').select('person').where('number', '=', number),
                ),
              ]),
          ...(name === undefined ? [] : [member('name', '=', name)]),
        ]),
      )
      .orderBy('identity_number')
      .limit(mostSimilar)
      .execute();
    return readMembers(store, sought.office, id, rows);
  });
}

/** By key throughout, from a number to its persons, and to their units by the guards of their coverages, or by those of their coverages that need none. */
const byNumberInForce = questionOf(
  ['member.unit', 'member.person'],
  `from (
     select guard.unit, guard.person from identity_number as held cross join person_guard as guard
     where held.number = ?2 and guard.person = held.person and guard.period = ?1
     union
     select coverage.unit, coverage.person from identity_number as held cross join coverage
     where held.number = ?2 and coverage.person = held.person and coverage.period = ?1
       and coverage.ends <= coalesce(coverage.starts, coverage.ends)
   ) as led
   cross join member
   cross join unit
   where member.period = ?1 and member.unit = led.unit and member.person = led.person
     and member.identity_number = ?2 and unit.id = member.unit and unit.office = ?3
     and (cast(?4 as text) is null or unit.id = ?4) and (cast(?5 as text) is null or member.name = ?5)`,
);

async function byNumber(
  store: Store,
  { office, number = '', name, unit }: MemberSought,
  period: string,
): Promise<{ unit: string; person: string }[]> {
  const of = unit === undefined ? undefined : await findUnit(store, office, unitSought(unit));
  if (unit !== undefined && of === undefined) return [];
  type Row = [unit: string, person: string];
  const rows = await ask<Row>(store, byNumberInForce, [period, number, office, of?.id ?? null, name ?? null]);
  return rows.map(([unit, person]) => ({ unit, person }));
}

/** A unit by what a person calls it: its name or credit code. */
export function unitSought(text: string): { readonly name: string; readonly creditCode: string | null } {
  const compact = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return { name: text, creditCode: /^[0-9A-Z]{18}$/.test(compact) ? compact : null };
}

/** Patterns that each leave one character open. Numbers hold letters and digits alone, so nothing else in them is a wildcard. */
function onePlaceOff(number: string): string[] {
  const plain = number.replace(/[^0-9A-Za-z]/g, '');
  return [...plain].map((_, place) => `${plain.slice(0, place)}_${plain.slice(place + 1)}`);
}

function neighboursSwapped(number: string): string[] {
  const characters = [...number];
  return characters
    .slice(1)
    .map((character, index) =>
      [...characters.slice(0, index), character, characters[index], ...characters.slice(index + 2)].join(''),
    );
}

async function readMembers(
  store: Store,
  office: string,
  period: string,
  found: readonly { readonly unit: string; readonly person: string }[],
): Promise<MemberOfUnit[]> {
  const members: MemberOfUnit[] = [];
  for (const chunk of inChunks(found)) {
    const persons = [...new Set(chunk.map(({ person }) => person))];
    const units = [...new Set(chunk.map(({ unit }) => unit))];
    const rows = await store.database
      .selectFrom('member')
      .innerJoin('unit', 'unit.id', 'member.unit')
      .selectAll('member')
      .select(['unit.name as unit_name', 'unit.credit_code'])
      .where('member.period', '=', period)
      .where('member.unit', 'in', units)
      .where('member.person', 'in', persons)
      .where('unit.office', '=', office)
      .orderBy('unit.name')
      .orderBy('member.place')
      .execute();
    const coverages = await store.database
      .selectFrom('coverage')
      .selectAll()
      .where('period', '=', period)
      .where('unit', 'in', units)
      .where('person', 'in', persons)
      .orderBy('place')
      .execute();
    for (const row of rows) {
      if (!chunk.some((each) => each.unit === row.unit && each.person === row.person)) continue;
      const own = coverages.filter((each) => each.unit === row.unit && each.person === row.person);
      const unit = { id: row.unit, name: row.unit_name, creditCode: row.credit_code };
      members.push({ unit, record: memberFrom(row, own).record });
    }
  }
  return members;
}
