import { Decimal } from 'decimal.js';
import type { Text } from '../../../value/text.ts';
import type { Span } from '../../amounts.ts';
import type { Benefit, Cap } from '../../benefits.ts';
import type { ComputeStep } from '../../compute.ts';
import { type StepList, stepLists } from '../../placed-steps.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

const SHORTER: readonly Span[] = ['visit', 'period', 'term', 'lifetime'];

/** A floor is not above a cap, a cap over a shorter span not above that over a longer one, and nothing begins where the bands have ended. */
export const checkLimits: SchemeCheck = (scheme) => [
  ...stepLists(scheme).flatMap((list) => [...floorsAboveTops(list), ...beyondBands(list)]),
  ...Object.entries(scheme.benefits ?? {}).flatMap(([id, { caps }]) => capsInOrder(caps, ['benefits', id])),
  ...(scheme.together ?? []).flatMap(({ caps }, index) => capsInOrder(caps, ['together', index])),
];

function outOfOrder(path: SchemePath, found: string, other: string, reason: Text): SchemeDoubt {
  return { code: 'limits-out-of-order', path, found, parameters: { other, reason } };
}

function above(one: string, other: string): boolean {
  return one !== 'missing' && other !== 'missing' && new Decimal(one).greaterThan(other);
}

const FLOOR: Text = { zh: '保底高于封顶', en: 'the floor is above the limit' };

function floorsAboveTops({ steps, path, benefit }: StepList): SchemeDoubt[] {
  return steps.flatMap((step, index) => {
    const floor = step.atLeast;
    if (floor === undefined) return [];
    const tops = [
      ...steps.flatMap(({ atMost }) => (typeof atMost === 'string' ? atMost : [])),
      ...alwaysCapped(benefit),
    ];
    const lower = tops.find((top) => above(floor, top));
    return lower === undefined ? [] : [outOfOrder([...path, index, 'atLeast'], floor, lower, FLOOR)];
  });
}

/** Caps that hold for every claim, whatever its shares. */
function alwaysCapped({ caps = [] }: Benefit): string[] {
  return caps.filter(({ when, times }) => when === undefined && times === undefined).map(({ amount }) => amount);
}

const SPANS: Text = {
  zh: '短期间的封顶高于长期间的封顶',
  en: 'a cap over a shorter span is above that over a longer one',
};

function capsInOrder(caps: readonly Cap[] | undefined, path: SchemePath): SchemeDoubt[] {
  return (caps ?? []).flatMap((cap, index) => {
    const longer = caps?.find(
      (other) =>
        SHORTER.indexOf(other.per) > SHORTER.indexOf(cap.per) &&
        other.times === cap.times &&
        JSON.stringify(other.when) === JSON.stringify(cap.when) &&
        above(cap.amount, other.amount),
    );
    return longer ? [outOfOrder([...path, 'caps', index, 'amount'], cap.amount, longer.amount, SPANS)] : [];
  });
}

const BEYOND: Text = { zh: '起点高于各档的终点', en: 'what it begins at is beyond the end of the bands' };

/** A deductible or threshold whose sum is beyond the bands that come right after it. */
function beyondBands({ steps, path }: StepList): SchemeDoubt[] {
  return steps.flatMap((step, index) => {
    const begin = beginOf(step);
    const next = steps.slice(index + 1).find((each) => beginOf(each) === undefined);
    const end = next && endOf(next);
    if (begin === undefined || end === undefined || !above(begin, end)) return [];
    const name = step.threshold === undefined ? 'deductible' : 'threshold';
    return [outOfOrder([...path, index, name], begin, end, BEYOND)];
  });
}

function beginOf({ threshold, deductible }: ComputeStep): string | undefined {
  return threshold ?? (typeof deductible === 'string' ? deductible : deductible?.amount);
}

function endOf({ bands, wholeBand }: ComputeStep): string | undefined {
  const last = bands?.at(-1) ?? (Array.isArray(wholeBand) ? wholeBand.at(-1) : undefined);
  return last?.to ?? (last && 'below' in last ? last.below : undefined);
}
