import type { Known } from '../../../rules/enrolment/known.ts';
import { canonicalJson } from '../entry/canonical-json.ts';

/** Whether two answers to one question say the same. */
export function sameKnown(one: Known, other: Known): boolean {
  return one === other || comparable(one) === comparable(other);
}

function comparable({ unit, elsewhere, former, corrected }: Known): string {
  return canonicalJson({
    unit: unit === undefined ? null : { ...unit, members: sorted(unit.members) },
    elsewhere: sorted(elsewhere),
    former: former === undefined ? null : sorted(former),
    corrected: sorted(corrected),
  });
}

const sorted = (map: ReadonlyMap<string, unknown>): unknown[] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));
