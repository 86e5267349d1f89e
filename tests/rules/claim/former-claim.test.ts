import { describe, expect, it } from 'vitest';
import { formerClaim } from '../../../src/rules/claim/former-claim.ts';
import { decided, happening, PERIOD, situationOf, stay, stays } from './made-up.ts';

const scheme = stays(
  'when: {hospital-level: [tertiary]}, compute: [{deductible: 300}, {rate: 50%}]',
  'claims: {periodBy: event, papers: [{paper: 发票}], deadlines: [{days: 30, from: discharge}], clause: rule}',
);
const tertiary = { hospitalLevel: 'tertiary' } as const;

function awardsOf(claim: ReturnType<typeof stay>) {
  const situation = situationOf({ claim });
  return formerClaim(situation, decided(scheme, situation), false).awards;
}

describe('a decision as the next claim reckons with it', () => {
  it('keeps the claim, its period and what was paid', () => {
    const situation = situationOf({ claim: stay('2026-03-01', '1300', tertiary) });
    expect(formerClaim(situation, decided(scheme, situation), true)).toEqual({
      claim: situation.claim,
      period: PERIOD,
      awards: [{ benefit: 'hospital', amount: '500.00' }],
      frozen: true,
    });
  });

  it('keeps a computation that came to nothing', () => {
    expect(awardsOf(stay('2026-03-01', '200', tertiary))).toEqual([{ benefit: 'hospital', amount: '0.00' }]);
  });

  it.each([
    ['a condition refuses', stay('2026-03-01', '1300', { hospitalLevel: 'primary' })],
    ['it came too late', stay('2026-03-01', '1300', { ...tertiary, applied: '2026-05-05' })],
    ['it came too late and came to nothing', stay('2026-03-01', '200', { ...tertiary, applied: '2026-05-05' })],
    ['a paper is wanting', stay('2026-03-01', '1300', { ...tertiary, papers: [] })],
    ['a paper is wanting and it came to nothing', stay('2026-03-01', '200', { ...tertiary, papers: [] })],
    ['a fact is wanting', stay('2026-03-01', '1300')],
    ['there is no benefit', happening('fire', '2026-03-01')],
  ])('keeps no award where %s', (_, claim) => {
    expect(awardsOf(claim)).toEqual([]);
  });
});
