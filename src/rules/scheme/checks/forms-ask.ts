import type { RosterField, UnitField } from '../forms.ts';
import type { GroupRatio } from '../participation.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import { participations } from './participations.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** What a rule has to learn from the roster: a column of it, or a fact of the unit above it. */
type Asked =
  | { readonly path: SchemePath; readonly column: RosterField }
  | { readonly path: SchemePath; readonly fact: UnitField };

const askedOfGroup = {
  hardship: { column: 'hardship', fact: 'hardship-staff' },
} as const satisfies Record<GroupRatio['who'], { column: RosterField; fact: UnitField }>;

/** Where a scheme has a roster of its own, that asks for what its rules on certain people go by; else nobody could be judged by them. */
export const checkFormsAsk: SchemeCheck = (scheme) => {
  const columns = scheme.forms?.roster.columns?.map(({ field }) => field);
  const facts = scheme.forms?.roster.unit?.map(({ field }) => field);
  return askedBy(scheme).flatMap((asked) => {
    const there = 'column' in asked ? columns?.includes(asked.column) : facts?.includes(asked.fact);
    if (there !== false) return [];
    const [found, list] = 'column' in asked ? [asked.column, 'columns'] : [asked.fact, 'unit'];
    return [{ code: 'roster-does-not-ask', path: asked.path, found, parameters: { list } }];
  });
};

function askedBy(scheme: Scheme): Asked[] {
  const groups = participations(scheme).flatMap(({ rule, path }) =>
    (rule.groups ?? []).flatMap(({ who }, index): Asked[] => {
      const { column, fact } = askedOfGroup[who];
      const place = [...path, 'groups', index, 'who'];
      return [
        { path: place, fact },
        { path: place, column },
      ];
    }),
  );
  const ages = (scheme.members.ages ?? []).flatMap(({ insurance }, index): Asked[] =>
    insurance ? [{ path: ['members', 'ages', index, 'insurance'], column: 'insurance' }] : [],
  );
  return [...groups, ...ages];
}
