import type { Decimal } from 'decimal.js';
import { exact } from '../../benefit/exact.ts';
import { limitOf } from '../../benefit/limit.ts';
import { MISSING } from '../../scheme/basics.ts';
import type { Benefit, Cap } from '../../scheme/benefits.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { oncePerObject } from '../../value/once.ts';
import { holds } from '../condition.ts';
import type { LimitUse } from '../decision.ts';
import { benefitReason, valueMissing } from '../reason.ts';
import { hadOver } from '../spans.ts';
import type { CoveredView } from '../view.ts';
import { type Limited, limitedBy, unlimited, yuanText } from './limited.ts';

/** A cap with the benefits that share it and where it stands. */
interface PlacedCap {
  readonly cap: Cap;
  readonly kind: 'cap' | 'together';
  readonly title?: string;
  readonly benefits: readonly string[];
  readonly path: string;
  readonly clause: string;
}

/** The benefit's own caps in order, then those that it shares with others; each used up by what the member has had over the same span. */
export function caps(view: CoveredView, amount: Decimal): Limited {
  const { benefit, path, scheme, id } = view;
  const wanting = benefit.caps === undefined && scheme.missing?.includes(`${path}.caps`) && amount.greaterThan(0);
  const start = wanting ? { ...unlimited(amount), open: [valueMissing(`${path}.caps`, id)] } : unlimited(amount);
  return capsOf(view).reduce((before, cap) => limitedBy(before, (left) => capped(view, cap, left)), start);
}

function capsOf({ id, scheme }: CoveredView): readonly PlacedCap[] {
  return capsOfScheme(scheme).get(id) ?? [];
}

/** By benefit. The scheme stays the same for many claims. */
const capsOfScheme = oncePerObject(
  (scheme: Scheme): ReadonlyMap<string, readonly PlacedCap[]> =>
    new Map(Object.entries(scheme.benefits ?? {}).map(([id, benefit]) => [id, placedCaps(scheme, id, benefit)])),
);

function placedCaps({ together = [] }: Scheme, id: string, benefit: Benefit): readonly PlacedCap[] {
  const own = (benefit.caps ?? []).map(
    (cap, index): PlacedCap => ({
      cap,
      kind: 'cap',
      benefits: [id],
      path: `benefits.${id}.caps[${index + 1}]`,
      clause: cap.clause ?? benefit.clause,
    }),
  );
  const shared = together.flatMap(({ benefits, caps, title, clause }, group) =>
    benefits.includes(id)
      ? caps.map((cap, index): PlacedCap => {
          const place = `together[${group + 1}].caps[${index + 1}]`;
          return { cap, kind: 'together', title, benefits, path: place, clause: cap.clause ?? clause };
        })
      : [],
  );
  return [...own, ...shared];
}

function capped(view: CoveredView, placed: PlacedCap, amount: Decimal): Limited {
  const { cap, path, clause, kind, title } = placed;
  const condition = cap.when === undefined ? { holds: true as const } : holds(cap.when, view);
  if (condition.holds === false) return unlimited(amount);
  if (amount.isZero() && (condition.holds === undefined || cap.amount === MISSING)) return unlimited(amount);
  if (condition.holds === undefined) {
    return {
      ...unlimited(amount),
      open: condition.unknown.map((fact) => benefitReason(view, 'fact-unknown', { fact }, clause)),
    };
  }
  if (cap.amount === MISSING) return { ...unlimited(amount), open: [valueMissing(`${path}.amount`, view.id)] };
  const sum = exact(cap.amount).times(cap.times === 'shares' ? view.coverage.shares : 1);
  const limit = limitOf(sum, hadOver(view, placed.benefits, cap.per), amount);
  const use: LimitUse = {
    kind,
    ...(title === undefined ? {} : { title }),
    per: cap.per,
    allowed: yuanText(limit.allowed),
    used: yuanText(limit.used),
    taken: yuanText(limit.taken),
    remaining: yuanText(limit.remaining),
    clause,
  };
  if (limit.taken.equals(amount)) return { ...unlimited(amount), limits: [use] };
  const step = {
    operator: 'cap' as const,
    path,
    clause,
    before: amount.toFixed(),
    after: limit.taken.toFixed(),
    by: { allowed: use.allowed, used: use.used, per: cap.per },
  };
  const cut = limit.taken.isZero()
    ? benefitReason(view, 'cap-used', { allowed: use.allowed }, clause)
    : benefitReason(view, 'capped', { allowed: use.allowed, cut: yuanText(amount.minus(limit.taken)) }, clause);
  return { amount: limit.taken, steps: [step], limits: [use], cuts: [cut], open: [] };
}
