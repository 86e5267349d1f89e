import { expect, it } from 'vitest';
import type { FormerClaim } from '../../../src/rules/claim/claim.ts';
import { plusDays } from '../../../src/rules/value/plain-date.ts';
import { decided, former, stay, stays } from './made-up.ts';

const schemes = {
  eachVisit: stays('accumulate: period, eachVisit: [{rate: 50%}], compute: [{rate: 60%}]'),
  perDay: stays('compute: [{perDay: {amount: 1, upToDays: 9000, per: period, count: nights}}]'),
};

/** CPU milliseconds of one decision with so many former claims, the best of several. */
function costOf(scheme: (typeof schemes)['perDay'], claims: number): number {
  const history: FormerClaim[] = Array.from({ length: claims }, (_, place) =>
    former(stay(plusDays('2026-01-01', place % 180), '100', { id: String(place), days: 1 }), { hospital: '1.00' }),
  );
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    const { awards } = decided(scheme, { claim: stay('2026-09-01', '1000', { days: 5 }), history });
    expect(awards[0]?.state).not.toBe('held');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

it.each(Object.entries(schemes))('%s over four times as many claims takes no sixteen times as long', (_, scheme) => {
  costOf(scheme, 200);
  expect(costOf(scheme, 800) / costOf(scheme, 200)).toBeLessThan(9);
});
