import { expect, test } from 'vitest';
import type { Claim, ClaimingMember } from '../../../src/rules/claim/claim.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import type { Claimant } from '../../../src/rules/scheme-difference/claim-source.ts';
import { replay } from '../../../src/rules/scheme-difference/replay.ts';
import { town } from './town.ts';

const [first, second] = [town('town-1'), town('town-2')];
const span = { from: '2026-07-01', to: '2027-07-01' };
const member: ClaimingMember = {
  plans: [{ plan: 'general', span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: false }],
};

const stay = (id: string, admitted: string, paid: string): Claim => ({
  id,
  event: 'hospitalisation',
  admitted,
  discharged: admitted,
  applied: admitted,
  costs: { 'self-paid-in-scope': paid },
  papers: 'all',
});

function claimant(name: string, claims: readonly Claim[]): Claimant {
  const situations = (_scheme: Scheme) => claims.map((claim) => ({ claim, member, period: { span }, history: [] }));
  return { name, number: null, unitName: '甲厂', situations };
}

const source = (...claimants: readonly Claimant[]) => ({ claimants: () => claimants });

test('under the same scheme nobody gains or loses', async () => {
  const claims = [stay('1', '2026-09-01', '1300.00'), stay('2', '2026-08-01', '20000.00')];
  const effect = await replay(source(claimant('甲', claims)), first, town('town-1'));
  expect(effect).toMatchObject({ claims: 2, members: 1, before: 500_000n, after: 500_000n, gain: 0, lose: 0 });
  expect(effect.changed).toEqual([]);
  expect(effect.statusBefore).toEqual(effect.statusAfter);
});

test('limits run over all claims of a member, in order of event, whatever the order of the sheet', async () => {
  const claims = [stay('1', '2026-09-01', '1300.00'), stay('2', '2026-08-01', '20000.00')];
  const forth = await replay(source(claimant('甲', claims)), first, second);
  const back = await replay(source(claimant('甲', claims.toReversed())), first, second);
  expect(forth).toEqual(back);
  expect(forth.statusBefore).toMatchObject({ reduced: 1, rejected: 1 });
});

test('sums of benefits and of members add up to the whole; the greatest difference comes first', async () => {
  const effect = await replay(
    source(
      claimant('甲', [stay('1', '2026-09-01', '400.00')]),
      claimant('乙', [stay('2', '2026-09-01', '9000.00')]),
      claimant('丙', [{ ...stay('3', '2026-09-01', '0.00'), event: 'death', happened: '2026-09-01' }]),
    ),
    first,
    second,
  );
  const total = (key: 'before' | 'after') => effect.benefits.reduce((sum, each) => sum + each[key], 0n);
  expect([total('before'), total('after')]).toEqual([effect.before, effect.after]);
  const difference = effect.changed.reduce((sum, { before, after }) => sum + after - before, 0n);
  expect(difference).toBe(effect.after - effect.before);
  expect(effect.changed.map(({ name }) => name)).toEqual(['丙', '乙', '甲']);
  expect(effect).toMatchObject({ gain: 1, lose: 2, before: 5_000n + 435_000n + 200_000n, after: 510_000n });
});
