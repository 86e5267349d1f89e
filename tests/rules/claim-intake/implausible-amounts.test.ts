import { describe, expect, it } from 'vitest';
import { type AwardedClaim, greatAwards } from '../../../src/rules/claim-intake/implausible-amounts.ts';
import { describe as inWords } from '../../../src/rules/findings/describe.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { fen, type Yuan, yuan } from '../../../src/rules/value/money.ts';

const scheme = { benefits: { hospital: { title: '住院补助' } } } as unknown as Scheme;

function awarded(amount: string): AwardedClaim {
  return {
    amounts: [['hospital', yuan(fen(amount as Yuan))]],
    origin: { file: 'claims.xlsx', sheet: '申请', cell: 'J2' },
  };
}

describe('awards far above the others', () => {
  it('are told beside those above a least sum, with how many were left out', () => {
    const least = Array.from({ length: 60 }, () => awarded('200.00'));
    const above = Array.from({ length: 40 }, (_, index) => awarded(`${300 + index * 100}.00`));
    const great = greatAwards([...least, ...above, awarded('900000.00')], new Map(), scheme);
    expect(great.map(({ place }) => place)).toEqual([100]);
    const [told] = great.map(({ finding }) => finding);
    if (told === undefined) throw new Error('nothing was told');
    expect(inWords(told, { language: 'zh' }).message).toContain(
      '同项补助取 41 笔（另有 60 笔同为 200.00 元，不计），中位数是 2300.00 元',
    );
    expect(inWords(told, { language: 'en' }).message).toContain(
      'The median of 41 awards that were looked at (besides 60 of just 200.00) is 2300.00',
    );
  });

  it('are measured over this file and former claims together, and not with fewer than 20', () => {
    const known = new Map([['hospital', Array.from({ length: 18 }, (_, index) => `${400 + index * 10}.00` as Yuan)]]);
    expect(greatAwards([awarded('90000.00')], known, scheme)).toEqual([]);
    expect(greatAwards([awarded('500.00'), awarded('90000.00')], known, scheme)).toMatchObject([
      { place: 1, finding: { code: 'claim-amount-implausible', found: '90000.00', parameters: { count: 20 } } },
    ]);
  });
});
