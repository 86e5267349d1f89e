import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/rules/benefit/exact.ts';
import { allowanceOf, limitOf } from '../../../src/rules/benefit/limit.ts';
import { sumInFen } from './arbitraries.ts';

const sums = (allowed: string, used: string, wanted: string) => {
  const limit = limitOf(exact(allowed), exact(used), exact(wanted));
  return [limit.taken.toFixed(), limit.remaining.toFixed()];
};

describe('a limit', () => {
  it('leaves what is wanted up to what it allows, the bound and one fen to either side', () => {
    expect(sums('50000', '20000', '29999.99')).toEqual(['29999.99', '0.01']);
    expect(sums('50000', '20000', '30000')).toEqual(['30000', '0']);
    expect(sums('50000', '20000', '30000.01')).toEqual(['30000', '0']);
  });

  it('leaves nothing where it is used up, or more was used than it allows', () => {
    expect(sums('50000', '50000', '0.01')).toEqual(['0', '0']);
    expect(sums('50000', '50000.01', '100')).toEqual(['0', '0']);
    expect(sums('0', '0', '100')).toEqual(['0', '0']);
  });

  it('adds up to the fen', () => {
    fc.assert(
      fc.property(sumInFen, sumInFen, sumInFen, (allowed, used, wanted) => {
        const limit = limitOf(exact(allowed), exact(used), exact(wanted));
        const left = allowed > used ? allowed - used : 0n;
        expect(limit.taken.toFixed()).toBe(String(wanted < left ? wanted : left));
        expect(limit.taken.plus(limit.remaining).toFixed()).toBe(String(left));
        expect(allowanceOf(limit)).toEqual({
          allowed: String(allowed),
          used: String(used),
          remaining: limit.remaining.toFixed(),
        });
      }),
    );
  });
});
