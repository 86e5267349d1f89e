import type { DateSpan } from '../../../rules/value/plain-date.ts';
import type { RosterChange } from '../entry/entry.ts';
import type { EntryPeriod } from '../entry/period-id.ts';
import { guardedSpan } from '../project/member-rows.ts';
import type { Guard } from '../read/guards.ts';

/** A person who would be covered twice in one plan on the same day, and where he is covered already. */
export interface Overlap {
  readonly identityNumber: string;
  readonly plan: string;
  readonly unitName: string;
  /** The coverage that stands in the way. */
  readonly span: DateSpan;
}

/**
 * Coverages that a change would add and that share a day with one of the same person and plan that stays.
 *
 * @param guards - of all persons that the change adds or changes
 */
export function overlapsWith(
  guards: readonly Guard[],
  period: EntryPeriod,
  changes: readonly RosterChange[],
): Overlap[] {
  const going = new Set(
    changes.flatMap(({ unit, removed, changed }) =>
      [...removed, ...changed.map((each) => each.before)].map(({ person }) => `${unit} ${period.id} ${person}`),
    ),
  );
  const staying = guards.filter((guard) => !going.has(`${guard.unit} ${guard.period} ${guard.person}`));
  const byCoverage = new Map<string, Guard[]>();
  for (const guard of staying) {
    const key = `${guard.person} ${guard.plan}`;
    byCoverage.set(key, [...(byCoverage.get(key) ?? []), guard]);
  }
  const coming = changes.flatMap(({ added, changed }) => [...added, ...changed.map((each) => each.after)]);
  return coming.flatMap(({ person, record }) =>
    record.coverages.flatMap((coverage) => {
      const { from, to } = guardedSpan(period, coverage);
      return (byCoverage.get(`${person} ${coverage.plan}`) ?? [])
        .filter((guard) => guard.starts < to && from < guard.ends)
        .map((guard) => ({
          identityNumber: record.identity.number,
          plan: coverage.plan,
          unitName: guard.unit_name ?? '',
          span: { from: guard.starts, to: guard.ends },
        }));
    }),
  );
}
