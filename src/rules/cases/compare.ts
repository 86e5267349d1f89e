import type { Decision } from '../claim/decision.ts';
import { fen, yuan } from '../value/money.ts';
import { sum } from './case-claim.ts';
import type { SchemeCase } from './case-file.ts';
import { missingSteps } from './compare-steps.ts';

/** One thing in which a decision is not what its case expects. */
export interface CaseDifference {
  /** The key under `expect`: `status`, `benefits.hospital`, `steps[2]`. */
  readonly key: string;
  readonly expected: string;
  /** What comes nearest to it in the decision; empty where there is nothing like it. */
  readonly found: string;
}

/** What a decision comes to, in the words of `expect`. */
export interface CaseFound {
  readonly status: Decision['status'];
  readonly amount: string;
  /** Every benefit that was looked at. */
  readonly benefits: Readonly<Record<string, string>>;
  /** Codes of all reasons, those of its benefits as well; each once. */
  readonly reasons: readonly string[];
  readonly overpaid: string;
}

/** What a decision comes to, as a case would expect it. */
export function foundIn({ status, amount, awards, reasons, overpaid }: Decision): CaseFound {
  const all = [...reasons, ...awards.flatMap((award) => award.reasons)].map(({ code }) => code);
  return {
    status,
    amount: yuan(fen(amount)),
    benefits: Object.fromEntries(awards.map((award) => [award.benefit, yuan(fen(award.amount))])),
    reasons: [...new Set(all)],
    overpaid: yuan(fen(overpaid)),
  };
}

/** Everything in which a decision is not what is expected, in the order of the keys of `expect`; empty where it is. */
export function differencesFrom(expect: SchemeCase['expect'], decision: Decision): CaseDifference[] {
  const found = foundIn(decision);
  const amounts: [key: string, expected: string | undefined, found: string][] = [
    ['amount', expect.amount, found.amount],
    ...Object.entries(expect.benefits ?? {}).map(([benefit, amount]): [string, string, string] => [
      `benefits.${benefit}`,
      amount,
      found.benefits[benefit] ?? '',
    ]),
    ['overpaid', expect.overpaid, found.overpaid],
  ];
  return [
    ...(expect.status === found.status ? [] : [{ key: 'status', expected: expect.status, found: found.status }]),
    ...amounts.flatMap(([key, expected, amount]) =>
      expected === undefined || sum(expected) === amount ? [] : [{ key, expected: sum(expected), found: amount }],
    ),
    ...(expect.reasons ?? []).flatMap((code, index) =>
      found.reasons.includes(code)
        ? []
        : [{ key: `reasons[${index + 1}]`, expected: code, found: found.reasons.join(', ') }],
    ),
    ...missingSteps(expect.steps ?? [], decision),
  ];
}
