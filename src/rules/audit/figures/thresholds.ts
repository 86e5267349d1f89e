import { baseAmount } from '../../benefit/base.ts';
import { exact, wholeFen } from '../../benefit/exact.ts';
import { MISSING } from '../../scheme/basics.ts';
import type { Benefit } from '../../scheme/benefits.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type Fen, fen } from '../../value/money.ts';

/** A sum of the scheme at which something changes for a claim. */
export interface Threshold {
  /** Its place in the scheme: `benefits.hospital.caps[1]`. */
  readonly path: string;
  readonly benefit: string;
  readonly title: string;
  /** Of what a claim costs, or of what it is given. */
  readonly of: 'costs' | 'amount';
  readonly at: Fen;
  readonly clause: string;
}

/** Bounds of bands and thresholds on what a claim costs, and caps on what it is given; each sum of a benefit once. */
export function thresholdsOf({ benefits = {} }: Pick<Scheme, 'benefits'>): Threshold[] {
  return Object.entries(benefits).flatMap(([id, benefit]) => {
    const found = [...ofCosts(benefit), ...ofAmount(benefit)];
    const seen = new Set<string>();
    return found.flatMap(({ path, of, sum, clause = benefit.clause }) => {
      const at = fen(wholeFen(sum).toFixed(2));
      const key = `${of} ${at}`;
      if (at <= 0n || seen.has(key)) return [];
      seen.add(key);
      return [{ path: `benefits.${id}.${path}`, benefit: id, title: benefit.title, of, at, clause }];
    });
  });
}

interface Sum {
  readonly path: string;
  readonly of: Threshold['of'];
  readonly sum: ReturnType<typeof exact>;
  readonly clause?: string | undefined;
}

function ofAmount({ caps = [] }: Benefit): Sum[] {
  return caps.flatMap(({ amount, times, clause }, index) =>
    amount === MISSING || times !== undefined
      ? []
      : [{ path: `caps[${index + 1}]`, of: 'amount' as const, sum: exact(amount), clause }],
  );
}

/** As long as nothing but a deductible has been taken off: then it is known what a claim that stands at the bound costs. What accumulates has no bound of its own visit. */
function ofCosts({ base, accumulate = 'visit', eachVisit = [], compute = [] }: Benefit): Sum[] {
  if (base === undefined || accumulate !== 'visit') return [];
  const steps = [
    ...eachVisit.map((step, index) => ({ step, path: `eachVisit[${index + 1}]` })),
    ...compute.map((step, index) => ({ step, path: `compute[${index + 1}]` })),
  ];
  const found: Sum[] = [];
  let off = exact('0');
  for (const { step, path } of steps) {
    const { deductible, clause } = step;
    if (deductible !== undefined && typeof deductible !== 'object' && step.when === undefined) {
      off = off.plus(exact(deductible));
      continue;
    }
    for (const bound of boundsOf(step)) found.push({ path, of: 'costs', sum: off.plus(exact(bound)), clause });
    break;
  }
  return found;
}

function boundsOf({ bands, wholeBand, threshold }: NonNullable<Benefit['compute']>[number]): string[] {
  if (threshold !== undefined) return threshold === MISSING ? [] : [threshold];
  if (bands !== undefined) return bands.flatMap(({ above, to }) => [above ?? [], to ?? []].flat());
  if (wholeBand === undefined || 'bands' in wholeBand) return [];
  return wholeBand.flatMap(({ from, above, to, below }) => [from ?? [], above ?? [], to ?? [], below ?? []].flat());
}

/** What a claim costs, as the benefit begins with it; undefined where it does not state that. */
export function costOf({ base }: Pick<Benefit, 'base'>, costs: Readonly<Record<string, string>>): Fen | undefined {
  const amount = base && baseAmount(base, { costs });
  return amount === undefined ? undefined : fen(wholeFen(amount).toFixed(2));
}
