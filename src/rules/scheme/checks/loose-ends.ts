import type { ClaimDay } from '../claims.ts';
import { type ClaimEvent, event } from '../event.ts';
import type { Scheme } from '../schema.ts';
import { listed } from '../suggestion.ts';
import { conditionsOf } from './benefits/conditions-of.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Groups of diseases that nothing asks for, papers that stand twice, and deadlines from a day that none of their events has. */
export const checkLooseEnds: SchemeCheck = (scheme) => [
  ...unusedGroups(scheme),
  ...repeatedPapers(scheme),
  ...absentDays(scheme),
];

/** A group counts as used where a condition or a rule of waiting names it, where its diseases are critical, or where what would use it is missing in the source. */
function unusedGroups(scheme: Scheme): SchemeDoubt[] {
  const conditions = conditionsOf(scheme).flatMap(({ condition }) => condition.disease ?? []);
  const waiting = (scheme.waiting ?? []).flatMap(({ diseases = [] }) => diseases);
  const used = new Set([...conditions, ...waiting]);
  // a choice or a condition that holds for a whole branch names its groups in other ways, so anywhere in the benefits will do
  const anywhere = JSON.stringify([scheme.benefits, scheme.together]);
  const open = scheme.missing?.some((path) => /^(benefits|waiting|together)\b/.test(path)) ?? false;
  return Object.entries(scheme.diseases ?? {})
    .filter(([id, { critical }]) => !open && !critical && !used.has(id) && !anywhere.includes(`"${id}"`))
    .map(([id]) => ({ code: 'disease-group-unused', path: ['diseases', id], found: id }));
}

type Paper = NonNullable<NonNullable<Scheme['claims']>['papers']>[number];

function repeatedPapers({ claims }: Scheme): SchemeDoubt[] {
  const papers = claims?.papers ?? [];
  return papers.flatMap((paper, index): SchemeDoubt[] => {
    const one = papers
      .slice(0, index)
      .findIndex((other) => nameOf(other) === nameOf(paper) && askedTogether(other, paper));
    if (one < 0) return [];
    return [
      {
        code: 'paper-repeated',
        path: ['claims', 'papers', index, 'paper'],
        found: paper.paper,
        parameters: { one: one + 1 },
      },
    ];
  });
}

function nameOf({ paper }: Paper): string {
  return paper.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether some claim is asked for both. */
function askedTogether(one: Paper, other: Paper): boolean {
  const meet = <Item>(left: readonly Item[] | undefined, right: readonly Item[] | undefined) =>
    left === undefined || right === undefined || left.some((item) => right.includes(item));
  return meet(one.events, other.events) && meet(one.benefits, other.benefits);
}

/** Events that surely have no such day; of others a claim may state it, as of a surgery the stay. */
const WITHOUT: Partial<Record<ClaimDay, readonly ClaimEvent[]>> = {
  admission: ['diagnosis', 'outpatient', 'fire'],
  discharge: ['diagnosis', 'outpatient', 'fire'],
  diagnosis: ['fire'],
};

function absentDays({ claims }: Scheme): SchemeDoubt[] {
  return (['deadlines', 'notices'] as const).flatMap((list) =>
    (claims?.[list] ?? []).flatMap((each, index): SchemeDoubt[] => {
      if (!('from' in each)) return [];
      const events = each.events ?? event.options;
      if (!events.every((one) => WITHOUT[each.from]?.includes(one))) return [];
      const path = ['claims', list, index, 'from'];
      return [{ code: 'deadline-day-absent', path, found: each.from, parameters: { events: listed(events) } }];
    }),
  );
}
