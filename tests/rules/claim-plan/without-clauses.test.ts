import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/rules/claim/decision.ts';
import { sameDecision } from '../../../src/rules/claim-plan/same-decision.ts';
import { withoutClauses } from '../../../src/rules/claim-plan/without-clauses.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';

const scheme = {
  benefits: {
    hospital: {
      clause: 'hospital',
      caps: [
        { per: 'period', amount: 100 },
        { per: 'term', amount: 200, clause: 'term' },
      ],
      compute: [{ rate: '60%' }],
    },
  },
  together: [{ title: 'all', benefits: ['hospital'], caps: [{ per: 'period', amount: 300 }], clause: 'both' }],
  waiting: [{ days: 30, clause: 'waiting' }],
  claims: {
    clause: 'claims',
    papers: [{ paper: 'a' }, { paper: 'b', clause: 'waiting' }],
    exclusions: { crime: { title: '犯罪', clause: 'both' }, war: { title: '战争' } },
  },
} as unknown as Scheme;

describe('a scheme with clauses set aside', () => {
  it('is itself where none is', () => {
    expect(withoutClauses(scheme, [])).toBe(scheme);
  });

  it('keeps what rests on other clauses, and all that is computed', () => {
    const { benefits, waiting, claims } = withoutClauses(scheme, ['hospital', 'waiting']);
    expect(benefits?.hospital).toMatchObject({ caps: [{ clause: 'term' }], compute: [{ rate: '60%' }] });
    expect(waiting).toEqual([]);
    expect(claims?.papers).toEqual([{ paper: 'a' }]);
  });

  it('takes a rule that names no clause for one of what it stands in', () => {
    const { together, claims, waiting } = withoutClauses(scheme, ['both', 'claims']);
    expect(together?.[0]?.caps).toEqual([]);
    expect(claims).toMatchObject({ papers: [{ paper: 'b' }], exclusions: {} });
    expect(waiting).toHaveLength(1);
  });
});

describe('two decisions', () => {
  const one = { claim: '1', status: 'held', amount: '0.00', reasons: [{ code: 'x', values: { a: '1', b: '2' } }] };

  it('are the same whatever the order of keys, a key without a value, and the name of the claim', () => {
    const other = { reasons: [{ values: { b: '2', a: '1' }, benefit: undefined, code: 'x' }], amount: '0.00' };
    const whole = { ...other, status: 'held', claim: '2' };
    expect(sameDecision(one as unknown as Decision, whole as unknown as Decision)).toBe(true);
  });

  it('differ where a value does', () => {
    expect(sameDecision(one as unknown as Decision, { ...one, amount: '0.01' } as unknown as Decision)).toBe(false);
  });
});
