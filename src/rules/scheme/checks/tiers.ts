import type { Text } from '../../value/text.ts';
import { rangeOf } from '../basics.ts';
import type { Participation } from '../participation.ts';
import type { SchemePath } from '../source-tree.ts';
import { participations } from './participations.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** Sizes from the first to the last, both included; the last may be `Infinity`. `number` is the tier's, from 1. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly number: number;
}

/** The tiers of every ratio hold each size of each kind of unit exactly once. */
export const checkTiers: SchemeCheck = (scheme) => {
  const kinds = Object.keys(scheme.unitKinds ?? {});
  return participations(scheme).flatMap(({ rule, path }) => {
    const found = new Map<string, { doubt: SchemeDoubt; kinds: string[] }>();
    for (const kind of kinds.length > 0 ? kinds : ['']) {
      for (const doubt of doubtsOfKind(rule, path, kind)) {
        const key = JSON.stringify(doubt);
        const same = found.get(key);
        if (same) same.kinds.push(kind);
        else found.set(key, { doubt, kinds: [kind] });
      }
    }
    return [...found.values()].map((each) => ({
      ...each.doubt,
      parameters: {
        ...each.doubt.parameters,
        smallest: smallestOf(rule),
        kinds: each.kinds.length < kinds.length ? ofKinds(each.kinds) : '',
      },
    }));
  });
};

function doubtsOfKind(rule: Participation, path: SchemePath, kind: string): SchemeDoubt[] {
  const doubts: SchemeDoubt[] = [];
  let covered = smallestOf(rule) - 1;
  let widest: Range | undefined;
  for (const range of rangesOf(rule, kind)) {
    if (range.first > covered + 1) doubts.push(gap(path, covered + 1, range.first - 1));
    else if (widest && range.first <= covered) {
      const found = sizes(range.first, Math.min(range.last, covered));
      const [one, other] = [widest.number, range.number].sort((a, b) => a - b);
      const parameters = { one: Number(one), other: Number(other) };
      doubts.push({ code: 'tiers-overlap', path: [...path, 'tiers', Number(other) - 1], found, parameters });
    }
    if (range.last > covered) {
      covered = range.last;
      widest = range;
    }
  }
  if (covered < Number.POSITIVE_INFINITY) doubts.push(gap(path, covered + 1, Number.POSITIVE_INFINITY));
  return doubts;
}

/** The sizes of the tiers that hold for the kind, from the smallest on; tiers that hold nothing are left to the check of bounds. */
function rangesOf(rule: Participation, kind: string): Range[] {
  return rule.tiers
    .flatMap((tier, index) => {
      if (tier.unitKinds && !tier.unitKinds.includes(kind)) return [];
      const { first, last } = rangeOf(tier.size ?? {});
      return [{ first: Math.max(first, smallestOf(rule)), last, number: index + 1 }];
    })
    .filter((range) => range.first <= range.last)
    .sort((one, other) => one.first - other.first);
}

function smallestOf(rule: Participation): number {
  return Math.max(rule.smallest ?? 1, 1);
}

function gap(path: SchemePath, first: number, last: number): SchemeDoubt {
  return { code: 'tiers-gap', path: [...path, 'tiers'], found: sizes(first, last) };
}

function sizes(first: number, last: number): string {
  if (first === last) return String(first);
  return last === Number.POSITIVE_INFINITY ? `≥ ${first}` : `${first}–${last}`;
}

function ofKinds(kinds: readonly string[]): Text {
  return { zh: `（${kinds.join('、')}）`, en: ` (${kinds.join(', ')})` };
}
