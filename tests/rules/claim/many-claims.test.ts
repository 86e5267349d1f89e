import { expect, it } from 'vitest';
import type { FormerClaim } from '../../../src/rules/claim/claim.ts';
import { plusDays } from '../../../src/rules/value/plain-date.ts';
import { expectLinear } from '../../support/growth.ts';
import { decided, former, stay, stays } from './made-up.ts';

const schemes = {
  eachVisit: stays('accumulate: period, eachVisit: [{rate: 50%}], compute: [{rate: 60%}]'),
  perDay: stays('compute: [{perDay: {amount: 1, upToDays: 9000, per: period, count: nights}}]'),
};

/** One decision with so many former claims of the same member. */
function decisionOver(scheme: (typeof schemes)['perDay'], claims: number): () => void {
  const history: FormerClaim[] = Array.from({ length: claims }, (_, place) =>
    former(stay(plusDays('2026-01-01', place % 180), '100', { id: String(place), days: 1 }), { hospital: '1.00' }),
  );
  return () => {
    const { awards } = decided(scheme, { claim: stay('2026-09-01', '1000', { days: 5 }), history });
    expect(awards[0]?.state).not.toBe('held');
  };
}

it.each(Object.entries(schemes))('%s over ten times as many claims takes some ten times as long', (_, scheme) =>
  expectLinear((claims) => decisionOver(scheme, claims), 4_000),
);
