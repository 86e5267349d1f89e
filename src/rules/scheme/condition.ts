import { z } from 'zod';
import { base, span } from './amounts.ts';
import { listOf, moneyBounds } from './basics.ts';
import { choiceFacts, countFacts, yesNoFacts } from './facts.ts';

/** A sum of money that must lie within bounds: of the claim itself, or of all claims of the benefit in the period. */
const amountCondition = z.strictObject({ of: base, per: span.optional(), is: moneyBounds });

/** When a benefit or a step holds: all of these facts at once. A fact that the claim does not state leaves it undecided, and the claim is held. */
export const condition = z
  .strictObject({ ...choiceFacts, ...yesNoFacts, ...countFacts, amounts: listOf(amountCondition) })
  .partial()
  .meta({ id: 'condition' });
/** A condition as it was read; of each fact the words, yes or no, or the bounds that it has to be in. */
export type Condition = z.infer<typeof condition>;
