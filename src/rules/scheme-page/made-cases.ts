import type { SchemeCase } from '../cases/case-file.ts';
import type { Benefit } from '../scheme/benefits.ts';
import { mostDays } from '../scheme/checks/days-of.ts';
import type { ComputeStep } from '../scheme/compute.ts';
import type { Condition } from '../scheme/condition.ts';
import { choiceFacts } from '../scheme/facts.ts';
import { nextPeriodStart } from '../scheme/next-period-start.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type PlainDate, plusDays } from '../value/plain-date.ts';
import { boundsOfSteps } from './bounds-of-steps.ts';
import { meeting } from './given-by-facts.ts';

/** A stay of a claim that is made up: from admission to discharge. */
const DAYS_OF_STAY = 10;

/** Longer than any band scale of the schemes at hand; a page is to be read. */
const MOST_SUMS = 8;

/**
 * Claims for the page of a scheme that has no cases: for each benefit one at the end of each of its bands and one beyond, by each branch of a choice that the claim can
 * state. Nothing is expected of them. What only a history brings about is not among them.
 */
export function madeCases(scheme: Scheme): SchemeCase[] {
  const start = firstDay(scheme);
  return Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) =>
    branchesOf(benefit.compute ?? []).flatMap(({ condition, steps }) =>
      sumsOf(benefit, steps).map((sum): SchemeCase => {
        const day = plusDays(start, afterWaiting(scheme));
        const plain = plainClaim(id, benefit, day, sum);
        const wished = { plan: benefit.plan, day };
        const met = meeting(benefit.when ?? {}, { ...wished, given: plain });
        const given = { ...meeting(condition, { ...wished, given: met }), period: { start } };
        return { name: benefit.title, shows: 'other', given, expect: { status: 'approved' } };
      }),
    ),
  );
}

function sumsOf(benefit: Benefit, steps: readonly ComputeStep[]): readonly (string | undefined)[] {
  return benefit.base ? boundsOfSteps(steps).slice(0, MOST_SUMS) : [undefined];
}

/** The ways that the first choice of a computation may take, each with the steps that run then; of one without choice the steps alone. */
function branchesOf(steps: readonly ComputeStep[]): { condition: Condition; steps: readonly ComputeStep[] }[] {
  const choose = steps.find((step) => step.choose !== undefined)?.choose;
  if (!choose) return [{ condition: {}, steps }];
  const { by, of } = choose;
  const named = Object.entries(of).filter(([branch]) => branch !== 'other');
  return named.map(([branch, inner]) => ({
    condition: { [by]: by in choiceFacts ? [branch] : branch === 'yes' } as Condition,
    steps: typeof inner === 'string' ? [] : inner,
  }));
}

function plainClaim(id: string, benefit: Benefit, day: PlainDate, sum: string | undefined): SchemeCase['given'] {
  const event = benefit.events[0] ?? 'hospitalisation';
  const end = plusDays(day, DAYS_OF_STAY);
  const stay = { admitted: day, discharged: end, settled: end };
  const days = {
    hospitalisation: stay,
    surgery: stay,
    diagnosis: { diagnosed: day },
    outpatient: { settled: day },
    hardship: { settled: day },
    maternity: { happened: day, settled: day },
    death: { happened: day },
    disability: { happened: day },
    injury: { happened: day },
    'child-illness': { diagnosed: day, happened: day },
    fire: { happened: day },
  }[event];
  const costs = sum === undefined ? {} : { costs: costsOf(benefit, sum) };
  const first = benefit.firstDiagnosis ? { firstDiagnosis: true } : {};
  return { claim: { event, benefit: id, ...days, ...costs, ...first } };
}

/** Costs of which the base comes to a sum: all of it in the first column added, nothing taken off, and no limit below it. */
function costsOf({ base, compute = [], eachVisit = [] }: Benefit, sum: string): Record<string, string> {
  const bounding = [...eachVisit, ...compute].flatMap(({ atMost }) =>
    typeof atMost === 'object' ? [atMost.column] : [],
  );
  const own = [...(base?.add.slice(0, 1) ?? []), ...(base?.notAbove ?? []), ...bounding];
  const costs = (columns: readonly string[], value: string) => Object.fromEntries(columns.map((each) => [each, value]));
  return { ...costs(base?.subtract ?? [], '0'), ...costs(own, sum) };
}

/** Days from the start of the period after which no waiting period holds any more. */
function afterWaiting({ waiting = [] }: Scheme): number {
  return Math.max(0, ...waiting.map(mostDays)) + DAYS_OF_STAY;
}

/** The first day of the edition's period, or of that in the year in which its clauses were last checked: the page is the same whenever it is made. */
function firstDay({ inForce, period, clauses }: Scheme): PlainDate {
  const checked = Object.values(clauses).map(({ checkedOn }) => checkedOn);
  const from = inForce?.from ?? `${(checked.sort().at(-1) ?? '2026').slice(0, 4)}-01-01`;
  return typeof period.starts === 'object' ? nextPeriodStart(period.starts.on, from) : from;
}
