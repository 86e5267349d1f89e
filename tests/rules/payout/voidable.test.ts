import { describe, expect, it } from 'vitest';
import { judgeVoid } from '../../../src/rules/payout/voidable.ts';

const scheme = { claims: { periodBy: 'discharge', voidAfter: { after: 'P1Y', clause: 'void' }, clause: 'x' } } as const;
const payment = { amount: '100.00', payable: '100.00', firstFailed: '2024-02-29' };

describe('a payment that failed', () => {
  it.each([
    ['2025-02-28', 'waits'],
    ['2025-03-01', 'void'],
  ])('on %s: %s, a year after a 29 February', (on, outcome) => {
    expect(judgeVoid(scheme, payment, on)).toEqual({ outcome, clause: 'void', last: '2025-02-28' });
  });

  it('is not void for more than the claim still owes', () => {
    expect(judgeVoid(scheme, { ...payment, payable: '99.99' }, '2026-01-01')).toMatchObject({ outcome: 'corrected' });
    expect(judgeVoid(scheme, { ...payment, payable: '300.00' }, '2026-01-01')).toMatchObject({ outcome: 'void' });
  });

  it('is owed for ever where the scheme says nothing, and goes by the clause of the claims where the rule names none', () => {
    const { voidAfter: _, ...claims } = scheme.claims;
    expect(judgeVoid({ claims }, payment, '2099-01-01')).toEqual({ outcome: 'never' });
    expect(judgeVoid({}, payment, '2099-01-01')).toEqual({ outcome: 'never' });
    const unnamed = { claims: { ...claims, voidAfter: { after: 'P1Y' } } };
    expect(judgeVoid(unnamed, payment, '2026-01-01')).toMatchObject({ clause: 'x' });
  });
});
