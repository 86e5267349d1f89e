import type { LimitUse } from '../decision.ts';
import { benefitReason } from '../reason.ts';
import { sameDisease } from '../same-disease.ts';
import { paidFor, pastWithin } from '../spans.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** A benefit that is paid once over a span, or once for each disease. */
export function once(view: BenefitView): Ruling {
  const { benefit, id } = view;
  if (benefit.once === undefined) return ruling({});
  const { per, of, clause = benefit.clause } = benefit.once;
  const former = pastWithin(view, per).find(
    (past) => paidFor(past, id) && (of === 'benefit' || sameDisease(view, past.former.claim)),
  );
  const used = former === undefined ? '0' : '1';
  const limit: LimitUse = { kind: 'once', per, allowed: '1', used, taken: '0', remaining: former ? '0' : '1', clause };
  if (former === undefined) return ruling({ limits: [limit] });
  const values = { benefit: benefit.title, date: former.day };
  return ruling({ limits: [limit], against: [benefitReason(view, 'once-only', values, clause)] });
}
