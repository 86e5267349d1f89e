import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heir } from '../../../src/rules/claim-intake/submitted-claim.ts';
import { heirOutOfPlace } from '../../../src/rules/payout/heir-out-of-place.ts';

const heir = (name: string): Heir => ({ name, share: '1/2', bank: null, account: null, papers: [] });
const heirs = (...names: string[]) => names.map(heir);

describe('heirOutOfPlace', () => {
  it('names the first who does not keep the place that something is on record under', () => {
    const first = (place: number) => place === 0;
    expect(heirOutOfPlace(heirs('李大', '李二'), heirs('李二', '李大'), first)).toEqual({
      place: 0,
      before: '李大',
      after: '李二',
    });
    expect(heirOutOfPlace(heirs('李大'), [], first)).toEqual({ place: 0, before: '李大', after: null });
    expect(heirOutOfPlace(heirs('李大', '李二'), heirs('李大', '李三', '李四'), first)).toBeUndefined();
  });

  it('lets everybody move while nothing is on record, and nobody whose place is kept', () => {
    const some = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 3 }), (before, after, bound) => {
        expect(heirOutOfPlace(heirs(...before), heirs(...after), () => false)).toBeUndefined();
        const moved = heirOutOfPlace(heirs(...before), heirs(...after), (place) => place === bound);
        expect(moved !== undefined).toBe(bound < before.length && before[bound] !== after[bound]);
      }),
    );
  });
});
