import { expect, it } from 'vitest';
import { alongLines } from '../../../src/commands/claim/decided-along.ts';
import type { DecidedAgain } from '../../../src/rules/claim-plan/changed-claim.ts';
import { townScheme } from '../../fixtures/claim-town.ts';

it('a claim that was decided again and comes to the same sum is not told as changed in it', () => {
  const again = (number: string, before: string, after: string) =>
    ({ number, before: { decision: { amount: before } }, decision: { amount: after } }) as unknown as DecidedAgain;
  const redecided = [again('某办/8-1', '1200.00', '1020.00'), again('某办/8-2', '500.00', '500.00')];
  const of = { office: '某办', scheme: townScheme() };
  expect(alongLines({ redecided, frozen: [] }, of, 'zh')).toEqual([
    '8-1 随之重新审核：1,200.00 元改为 1,020.00 元',
    '8-2 随之重新审核：金额不变（500.00 元），理由或明细有变，见 mutual claim show 8-2',
  ]);
  expect(alongLines({ redecided: redecided.slice(1), frozen: [] }, of, 'en')).toEqual([
    '8-2 was decided again along with it: 500.00 yuan as before, with other reasons or steps (see mutual claim show 8-2)',
  ]);
});
