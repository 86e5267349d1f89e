import { expect, it } from 'vitest';
import type { Decision, Reason } from '../../../src/rules/claim/decision.ts';
import { tellingDecision, tellingReasons } from '../../../src/rules/claim/telling-reasons.ts';

const otherInsurance: Reason = {
  code: 'condition-not-met',
  benefit: 'resident',
  values: { fact: 'insurance', found: 'employee', wanted: 'resident' },
};
const tooShort: Reason = {
  code: 'condition-not-met',
  benefit: 'long-stay',
  values: { fact: 'days', found: '3', wanted: '≥ 10' },
};
const used: Reason = { code: 'cap-used', benefit: 'hospital', values: { allowed: '50000' } };
const late: Reason = { code: 'past-deadline', values: { applied: '2026-06-06', last: '2026-06-05' } };
const untaken: Reason = { code: 'plan-not-taken', benefit: 'women', values: { plan: 'women' } };

it('a used-up cap stands without the benefit of another insurance, with what he could have mended', () => {
  expect(tellingReasons([otherInsurance, used, tooShort])).toEqual([used, tooShort]);
  expect(tellingReasons([otherInsurance, untaken])).toEqual([otherInsurance, untaken]);
  expect(tellingReasons([otherInsurance])).toEqual([otherInsurance]);
});

it('a deadline that has passed stands without the benefit of another insurance', () => {
  expect(tellingReasons([late, otherInsurance])).toEqual([late]);
  expect(tellingReasons([late, otherInsurance, tooShort])).toEqual([late, tooShort]);
  expect(tellingReasons([{ code: 'no-benefit', values: {} }, otherInsurance])).toHaveLength(2);
});

it('leaves them out of the awards as well, and no award with them', () => {
  const award = (benefit: string, reasons: readonly Reason[]) =>
    ({
      benefit,
      amount: '0.00',
      state: 'none',
      reasons,
      steps: [],
      limits: [],
      inferred: [],
      endsCoverage: false,
    }) as const;
  const decision: Decision = {
    ...{ claim: '', status: 'rejected', amount: '0.00', rules: [], reasons: [used, otherInsurance], overpaid: '0.00' },
    awards: [award('hospital', [{ ...used }]), award('resident', [{ ...otherInsurance }])],
  };
  const { reasons, awards } = tellingDecision(decision);
  expect([reasons, ...awards.map((each) => each.reasons)]).toEqual([[used], [used], []]);
});

it('leaves out what an unpaid benefit is for where another was paid, yet not a limit of its own', () => {
  const part = { amount: '0.00', state: 'none', steps: [], limits: [], inferred: [], endsCoverage: false } as const;
  const local: Reason = {
    code: 'condition-not-met',
    benefit: 'elsewhere',
    values: { fact: 'hospital-area', found: 'local', wanted: 'elsewhere' },
  };
  const capped: Reason = { code: 'capped', benefit: 'hospital', values: { allowed: '800', cut: '20' } };
  const once: Reason = { code: 'once-only', benefit: 'subsidy', values: { date: '2026-08-01' } };
  const told = (state: 'reduced' | 'none') =>
    tellingDecision({
      ...{ claim: '', status: state === 'none' ? 'rejected' : state, amount: '0.00', rules: [], overpaid: '0.00' },
      reasons: [capped, local, once],
      awards: [
        { ...part, benefit: 'hospital', state, reasons: [capped] },
        { ...part, benefit: 'elsewhere', reasons: [local] },
        { ...part, benefit: 'subsidy', reasons: [once] },
      ],
    });
  expect(told('reduced').reasons).toEqual([capped, once]);
  expect(told('reduced').awards.map(({ reasons }) => reasons)).toEqual([[capped], [], [once]]);
  expect(told('none').reasons).toEqual([capped, local, once]);
});
