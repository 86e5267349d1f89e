import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { exact } from '../../../src/rules/benefit/exact.ts';
import type { ConditionOutcome, Surrounding } from '../../../src/rules/benefit/operator.ts';
import type { Claim, FormerClaim } from '../../../src/rules/claim/claim.ts';
import { costColumn, span } from '../../../src/rules/scheme/amounts.ts';
import { type Bounds, count, date, id, money, within, yesOrNo } from '../../../src/rules/scheme/basics.ts';
import type { Condition } from '../../../src/rules/scheme/condition.ts';
import { choosable, countable } from '../../../src/rules/scheme/facts.ts';

const perSpan = z.partialRecord(span, count);

/** What an example may say of the claim and the member. What it does not say is as plain as can be: the first visit, one share, the first period, nothing paid. */
export const facts = z
  .strictObject({
    base: money.describe('What the benefit began with, where it is another than the amount'),
    costs: z.partialRecord(costColumn, money),
    admitted: date,
    discharged: date,
    days: count,
    pool: z.strictObject({ available: money, weights: money }),
    visit: count,
    shares: count,
    consecutivePeriods: count,
    accumulated: yesOrNo,
    formerBases: z.array(money).describe('Of former claims, in order of event'),
    daysPaid: perSpan,
    had: z.record(id, money).describe('What the member has had of other benefits in the period'),
    instalmentsPaid: count,
    renewed: yesOrNo,
    paidInPeriod: yesOrNo,
    facts: z.partialRecord(choosable, z.array(id)),
    counts: z.partialRecord(countable, count),
  })
  .partial();
export type Facts = z.infer<typeof facts>;

const CLAIM = { id: 'claim', event: 'hospitalisation', applied: '2026-03-01' } as const;

/** The surrounding of an operator, from what an example says. @param amount - the base, where the example says no other */
export function surroundingOf(said: Facts, amount: string): Surrounding {
  const fact: Surrounding['fact'] = (name) => said.facts?.[name as z.infer<typeof choosable>];
  const number: Surrounding['count'] = (name) => said.counts?.[name];
  return {
    benefit: 'hospital',
    base: exact(said.base ?? amount),
    accumulated: said.accumulated ?? false,
    claim: claimOf(said),
    before: (said.formerBases ?? []).map(formerClaim),
    baseOf: ({ costs }) => exact(costs['self-paid-in-scope'] ?? '0'),
    visit: said.visit ?? 1,
    shares: said.shares ?? 1,
    consecutivePeriods: said.consecutivePeriods ?? 1,
    had: (benefit, over) => new Decimal(over === 'period' ? (said.had?.[benefit] ?? '0') : '0'),
    instalments: {
      paid: said.instalmentsPaid ?? 0,
      renewed: said.renewed ?? true,
      inPeriod: said.paidInPeriod ?? false,
    },
    fact,
    count: number,
    holds: (condition) => outcomeOf(condition, fact, number),
    daysPaid: (over) => said.daysPaid?.[over] ?? 0,
  };
}

function claimOf({ costs = {}, admitted, discharged, days, pool }: Facts): Claim {
  const known = Object.entries({ admitted, discharged, days, pool }).filter(([, value]) => value !== undefined);
  return { ...CLAIM, costs: costs as Claim['costs'], ...Object.fromEntries(known) };
}

const formerClaim = (base: string, index: number): FormerClaim => ({
  claim: { ...CLAIM, id: `former-${index}`, costs: { 'self-paid-in-scope': base } },
  period: { span: { from: '2026-01-01', to: '2027-01-01' } },
  awards: [{ benefit: 'hospital', amount: '0.00' }],
  frozen: true,
});

/** Enough of the conditions to show how a step goes by them: words of a choice, and numbers. */
function outcomeOf(condition: Condition, fact: Surrounding['fact'], number: Surrounding['count']): ConditionOutcome {
  const unknown: string[] = [];
  for (const [name, wanted] of Object.entries(condition)) {
    const isChoice = Array.isArray(wanted);
    const found = isChoice ? fact(name as never) : number(name as never);
    if (found === undefined) unknown.push(name);
    else if (
      !(isChoice
        ? wanted.some((each) => [found].flat().includes(each as never))
        : within(Number(found), wanted as Bounds))
    ) {
      return {
        holds: false,
        fact: name,
        found: String(found),
        wanted: isChoice ? wanted.join(', ') : JSON.stringify(wanted),
      };
    }
  }
  return unknown.length > 0 ? { holds: undefined, unknown } : { holds: true };
}
