import { expect, test } from 'vitest';
import { Grounds } from '../../../../src/commands/claim/list/grounds.ts';
import type { ListedClaim } from '../../../../src/commands/claim/list/listed-claim.ts';
import type { ClaimRecord } from '../../../../src/io/ledger/read/claims/claim-record.ts';

const told = (number: string, ...grounds: ListedClaim['grounds']) =>
  [{ number } as ClaimRecord, { number, grounds } as unknown as ListedClaim] as const;

test('grounds are counted by their words, most claims first; a kind with many wordings is one', () => {
  const grounds = new Grounds();
  const papers = { kind: 'papers-missing', text: 'Papers missing', personal: 'any' } as const;
  const cut = (sum: number) => ({ kind: 'limit', text: `cut by ${sum}`, personal: 'any' }) as const;
  for (const each of [told('1', cut(1)), told('2', papers, cut(2)), told('3', papers)]) grounds.count(...each);
  const counted = () => grounds.counted().map(({ first, kind: _, ...ground }) => ({ ...ground, of: first.number }));
  const one = { differs: false, claims: 1 };
  expect(counted()).toEqual([
    { text: 'Papers missing', differs: false, claims: 2, firstNumbers: ['2', '3'], of: '2' },
    { ...one, text: 'cut by 1', firstNumbers: ['1'], of: '1' },
    { ...one, text: 'cut by 2', firstNumbers: ['2'], of: '2' },
  ]);
  for (const sum of [4, 5, 6, 7]) grounds.count(...told(String(sum), cut(sum)));
  expect(counted()).toEqual([
    { text: 'cut by 1', differs: true, claims: 6, firstNumbers: ['1', '2', '4', '5', '6'], of: '1' },
    { text: 'Papers missing', differs: false, claims: 2, firstNumbers: ['2', '3'], of: '2' },
  ]);
});
