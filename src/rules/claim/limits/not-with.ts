import type { Decimal } from 'decimal.js';
import { less, ZERO } from '../../benefit/exact.ts';
import type { Benefit } from '../../scheme/benefits.ts';
import type { LimitUse } from '../decision.ts';
import { benefitReason, titleOf } from '../reason.ts';
import { hadOver } from '../spans.ts';
import type { CoveredView } from '../view.ts';
import { type Limited, limitedBy, unlimited, yuanText } from './limited.ts';

type Exclusive = NonNullable<Benefit['notWith']>[number];

/** Benefits that exclude this one: what the member had of them over the span, in this claim too, leaves nothing, or only what exceeds it. */
export function notWith(view: CoveredView, amount: Decimal): Limited {
  const exclusives = (view.benefit.notWith ?? []).map((exclusive, index) => [exclusive, index + 1] as const);
  return exclusives.reduce(
    (before, [exclusive, place]) => limitedBy(before, (left) => besides(view, exclusive, place, left)),
    unlimited(amount),
  );
}

function besides(view: CoveredView, exclusive: Exclusive, place: number, amount: Decimal): Limited {
  const { benefit: other, per, pays, clause = view.benefit.clause } = exclusive;
  const had = hadOver(view, [other], per);
  const left = had.isZero() ? amount : pays === 'nothing' ? ZERO : less(amount, had);
  const title = titleOf(view, other);
  const limit: LimitUse = {
    kind: 'not-with',
    title,
    per,
    allowed: yuanText(had.isZero() || pays === 'difference' ? amount : ZERO),
    used: yuanText(had),
    taken: yuanText(left),
    remaining: '0.00',
    clause,
  };
  if (left.equals(amount)) return { ...unlimited(amount), limits: [limit] };
  const step = {
    operator: 'not-with' as const,
    path: `${view.path}.notWith[${place}]`,
    clause,
    before: amount.toFixed(),
    after: left.toFixed(),
    by: { benefit: other, pays, had: had.toFixed() },
  };
  const cuts = [benefitReason(view, 'paid-other', { benefit: title }, clause)];
  return { ...unlimited(left), steps: [step], limits: [limit], cuts };
}
