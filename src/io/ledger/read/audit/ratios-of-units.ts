import { sql } from 'kysely';
import type { RatiosOfUnit } from '../../../../rules/audit/tests/ratio-at-enrolment.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { RatioGroup } from '../../../../rules/enrolment/participation-ratio.ts';
import type { PlanFigures } from '../../../../rules/enrolment/plan.ts';
import type { Counted } from '../../../../rules/scheme/participation.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type ListInForce, listsOfPeriod } from './lists-of-period.ts';

/**
 * Units with a list in force, with their participants when the last of them was taken and on a day; counted by the database.
 *
 * @param sought.groups - the ratios of the scheme
 * @param sought.asOf - the day; lists that were taken later do not count
 * @throws UserError where the ledger cannot be read
 */
export async function ratiosOfUnits(
  ledger: Ledger,
  period: PeriodInForce,
  { groups, asOf }: { readonly groups: readonly RatioGroup[]; readonly asOf: PlainDate },
): Promise<RatiosOfUnit[]> {
  const { id, span } = entryPeriod(period);
  // After the period's end all coverage is over; then who was covered to its end counts.
  const day = asOf < span.to ? asOf : null;
  return atOneMoment(ledger, async (store) => {
    const lists = await listsOfPeriod(store, id, asOf);
    const counts: ReadonlyMap<string, number>[] = [];
    for (const group of groups) counts.push(await participants(store, { id, to: span.to, day }, group));
    const byUnit = new Map<string, ListInForce[]>();
    for (const list of lists) byUnit.set(list.unit, [...(byUnit.get(list.unit) ?? []), list]);
    return [...byUnit].flatMap(([unit, own]) => {
      const last = own.at(-1);
      if (last === undefined) return [];
      const { unitName, kind, entry, run, actor, asOf: taken, file } = last;
      const facts = { unit, unitName, kind, headcounts: headcountsOf(own) };
      const figures = JSON.parse(last.figures) as readonly PlanFigures[];
      return {
        atEnrolment: { ...facts, participants: groups.map((group) => participantsThen(group, figures)) },
        today: { ...facts, participants: counts.map((count) => count.get(unit) ?? 0) },
        ...{ entry, run, actor, day: taken, origin: { file } },
      };
    });
  });
}

async function participants(
  { database }: Store,
  { id, to, day }: { readonly id: string; readonly to: PlainDate; readonly day: PlainDate | null },
  { plans, participation }: RatioGroup,
): Promise<Map<string, number>> {
  const attached = participation.attached?.staffKinds ?? [];
  const ofAttached =
    attached.length === 0
      ? sql``
      : sql`and not exists (select 1 from member where member.period = coverage.period and member.unit = coverage.unit
          and member.person = coverage.person and member.staff_kind in (${sql.join(attached)}))`;
  const still =
    day === null
      ? sql`(ends is null or (ends >= ${to} and (starts is null or starts < ends)))`
      : sql`(ends is null or (ends > ${day} and (starts is null or starts < ends)))`;
  const { rows } = await sql<{ unit: string; people: string }>`
    select unit, cast(count(distinct person) as text) as people from coverage
    where period = ${id} and plan in (${sql.join(plans)}) and ${still} ${ofAttached}
    group by unit`.execute(database);
  return new Map(rows.map(({ unit, people }) => [unit, Number(people)]));
}

/** Each from the latest list that states it. */
function headcountsOf(lists: readonly ListInForce[]): Partial<Record<Counted, number>> {
  return Object.assign({}, ...lists.map(({ headcounts }) => JSON.parse(headcounts)));
}

/** As the list's own figures have it, over all lists in force then; a plan that nobody chose has none. */
function participantsThen({ plans }: RatioGroup, figures: readonly PlanFigures[]): number {
  return figures.find(({ plan }) => plans.includes(plan))?.participants ?? 0;
}
