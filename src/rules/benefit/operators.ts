import type { OperatorName } from '../scheme/compute.ts';
import { atLeast } from './at-least.ts';
import { atMost } from './at-most.ts';
import { bands } from './bands.ts';
import { bonus } from './bonus.ts';
import { chooseWith } from './choose.ts';
import { deductible } from './deductible.ts';
import { fixed } from './fixed.ts';
import { instalments } from './instalments.ts';
import type { Compute, Operator } from './operator.ts';
import { perDay } from './per-day.ts';
import { plusWith } from './plus.ts';
import { pool } from './pool.ts';
import { rate } from './rate.ts';
import { rateByVisit } from './rate-by-visit.ts';
import { round } from './round.ts';
import { threshold } from './threshold.ts';
import { times } from './times.ts';
import { topUp } from './top-up.ts';
import { wholeBand } from './whole-band.ts';

/** Every operator of the language: one that it has and this has not does not compile. */
export type Operators = { readonly [Name in OperatorName]: Operator<Name> };

/** @param compute - for the operators that hold steps themselves */
export function operatorsWith(compute: Compute): Operators {
  return {
    fixed,
    rate,
    bands,
    wholeBand,
    rateByVisit,
    deductible,
    threshold,
    perDay,
    times,
    atLeast,
    atMost,
    topUp,
    bonus,
    instalments,
    pool,
    round,
    choose: chooseWith(compute),
    plus: plusWith(compute),
  };
}
