import { Decimal } from 'decimal.js';
import type { Text } from '../../../value/text.ts';
import type { Base } from '../../amounts.ts';
import type { Cap } from '../../benefits.ts';
import type { ComputeStep } from '../../compute.ts';
import { type StepList, stepLists } from '../../placed-steps.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** A base that takes off what it adds, a limit of nothing, and steps after which nothing can remain: whatever the claim, they take it away. */
export const checkPaysNothing: SchemeCheck = (scheme) => [
  ...Object.entries(scheme.benefits ?? {}).flatMap(([id, { base, when, caps }]) => [
    ...(base ? addedAndTaken(base, ['benefits', id, 'base']) : []),
    ...(when?.amounts ?? []).flatMap(({ of }, index) =>
      addedAndTaken(of, ['benefits', id, 'when', 'amounts', index, 'of']),
    ),
    ...capsOfNothing(caps, ['benefits', id]),
  ]),
  ...(scheme.together ?? []).flatMap(({ caps }, index) => capsOfNothing(caps, ['together', index])),
  ...stepLists(scheme).flatMap(nothingLeft),
];

function addedAndTaken(base: Base, path: SchemePath): SchemeDoubt[] {
  return (['subtract', 'subtractIfStated'] as const).flatMap((part) =>
    (base[part] ?? []).flatMap((column, index) =>
      base.add.includes(column)
        ? [doubt([...path, part, index], column, base.add.length === 1 ? ALL_TAKEN : BOTH)]
        : [],
    ),
  );
}

function capsOfNothing(caps: readonly Cap[] | undefined, path: SchemePath): SchemeDoubt[] {
  return (caps ?? []).flatMap(({ amount }, index) =>
    isNumber(amount) && new Decimal(amount).isZero()
      ? [doubt([...path, 'caps', index, 'amount'], amount, CAP_OF_NOTHING)]
      : [],
  );
}

/** A limit or fixed sum that a deductible or threshold after it takes whole; what lies between may only make it less. */
function nothingLeft({ steps, path }: StepList): SchemeDoubt[] {
  const doubts: SchemeDoubt[] = [];
  let top: Decimal | undefined;
  steps.forEach((step, index) => {
    if (step.atMost !== undefined && isNumber(step.atMost) && new Decimal(step.atMost).isZero())
      doubts.push(doubt([...path, index, 'atMost'], step.atMost, CAP_OF_NOTHING));
    const taken = top && step.when === undefined ? takenWhole(step, top) : undefined;
    if (taken !== undefined) {
      doubts.push(doubt([...path, index, taken.name], taken.sum, LESS_THAN_BEFORE));
      top = undefined;
    } else top = topAfter(step, top);
  });
  return doubts;
}

function takenWhole({ deductible, threshold }: ComputeStep, top: Decimal): { name: string; sum: string } | undefined {
  const sum = typeof deductible === 'string' ? deductible : deductible?.per === 'visit' ? deductible.amount : undefined;
  if (isNumber(sum) && top.lessThanOrEqualTo(sum) && !top.isZero()) return { name: 'deductible', sum };
  return isNumber(threshold) && top.lessThan(threshold) ? { name: 'threshold', sum: threshold } : undefined;
}

const LESSENING = ['rate', 'rateByVisit', 'deductible', 'threshold'] as const;

/** The most that can be left after a step, where steps so far have set it; undefined where it may be any sum. */
function topAfter(step: ComputeStep, top: Decimal | undefined): Decimal | undefined {
  if (step.when !== undefined) return LESSENING.some((name) => step[name] !== undefined) ? top : undefined;
  const set = step.fixed ?? (typeof step.atMost === 'string' ? step.atMost : undefined);
  if (isNumber(set)) return top && step.atMost !== undefined ? Decimal.min(top, set) : new Decimal(set);
  return step.atMost !== undefined || LESSENING.some((name) => step[name] !== undefined) ? top : undefined;
}

function isNumber(sum: unknown): sum is string {
  return typeof sum === 'string' && sum !== 'missing';
}

function doubt(path: SchemePath, found: string, reason: Text): SchemeDoubt {
  return { code: 'pays-nothing', path, found, parameters: { reason } };
}

const BOTH: Text = { zh: '这一栏既加又减', en: 'the column is added and taken off' };
const ALL_TAKEN: Text = {
  zh: '加的一栏又全部减去，基数总是 0',
  en: 'the only column added is taken off, so the base is always 0',
};
const CAP_OF_NOTHING: Text = { zh: '封顶是 0，总是不补助', en: 'a limit of 0 leaves nothing' };
const LESS_THAN_BEFORE: Text = {
  zh: '前面一步最多只剩这么多，总是不补助',
  en: 'no more than this can be left by the steps before it, so nothing ever remains',
};
