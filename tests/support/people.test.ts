import { describe, expect, it } from 'vitest';
import { identityCheckDigit, people, person, withLuhn } from './people.ts';

describe('made-up people', () => {
  it('compute the check digits of the standards’ own examples', () => {
    // GB 11643-1999, annex A: 110105 1949-12-31 002X; ISO/IEC 7812-1, annex B: 1789372997 + 4
    expect(identityCheckDigit('11010519491231002')).toBe('X');
    expect(identityCheckDigit('44052418800101001')).toBe('4');
    expect(withLuhn('1789372997')).toBe('17893729974');
  });

  it('are the same for the same seed and all different for different seeds', () => {
    const crowd = people(20_000);
    expect(person({ seed: 7 })).toEqual(crowd[6]);
    for (const key of ['idNumber', 'phone', 'bankCard'] as const) {
      expect(new Set(crowd.map((each) => each[key])).size).toBe(20_000);
    }
  });

  it('follow what is wished', () => {
    const woman = person({ seed: 3, sex: 'female', birthDate: '1992-02-29', region: '532502' });
    expect(woman.idNumber.slice(0, 14)).toBe('53250219920229');
    expect(Number(woman.idNumber[16]) % 2).toBe(0);
    expect(woman.phone).toMatch(/^1[3-9]\d{9}$/);
    expect(woman.bankCard).toHaveLength(19);
  });
});
