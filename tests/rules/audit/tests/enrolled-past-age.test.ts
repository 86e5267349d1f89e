import { describe, expect, it } from 'vitest';
import { findPastAge, latestBirths } from '../../../../src/rules/audit/tests/enrolled-past-age.ts';
import { memberFact, period, schemeWith } from '../facts.ts';

const withAge = (text: string) => schemeWith(['oneUnit: false', `oneUnit: false\n  age: {${text}, clause: members}`]);
const statutory = withAge(
  'on: period-start, men: {below: statutory}, women: {below: statutory}, statutory: {women: 50, staffKinds: {employee: 55}, clause: members}',
);
const bounds = withAge('on: application, renewingBeyond: true, men: {from: 18, to: 60}, women: {from: 18, below: 55}');

const man = (birthDate: string, more = {}) => memberFact({ sex: 'male', birthDate, ...more });
const woman = (birthDate: string, more = {}) => memberFact({ birthDate, ...more });
const keys = (scheme: typeof bounds, before: readonly string[], ...members: ReturnType<typeof man>[]) =>
  findPastAge({ scheme, period }, { members, before: new Set(before), looked: members.length }).rows.map(
    ({ key }) => key,
  );

describe('enrolled past the age', () => {
  it('goes by the dated table of retirement, and by the post of women', () => {
    // Born in 1964 he retired with 60; born in July 1966 he has five months more.
    expect(keys(statutory, [], man('1964-12-31'))).toHaveLength(1);
    expect(keys(statutory, [], man('1966-07-01'))).toHaveLength(0);
    expect(keys(statutory, [], woman('1974-12-31'))).toHaveLength(1);
    expect(keys(statutory, [], woman('1974-12-31', { staffKind: 'employee' }))).toHaveLength(0);
    expect(keys(statutory, [], memberFact({ sex: null, birthDate: null }))).toHaveLength(0);
  });

  it('keeps the bounds as the scheme writes them, on the day of the application, and lets those stay who renew', () => {
    expect(keys(bounds, [], man('1965-06-16'), woman('1971-06-16'))).toHaveLength(0);
    expect(keys(bounds, [], man('1965-06-15'), woman('1971-06-15', { person: 'p2' }))).toEqual(['p1 u1', 'p2 u1']);
    expect(keys(bounds, ['p1'], man('1965-06-15'), woman('1971-06-15', { person: 'p2' }))).toEqual(['p2 u1']);
    // Corrected later than he was enrolled: his coverage's first day is the earlier.
    expect(keys(bounds, [], man('1965-08-01', { taken: '2026-10-08' }))).toEqual([]);
  });

  it('asks the ledger only for those who may be too old', () => {
    expect(latestBirths(statutory, '2027-07-01')).toEqual({ male: '1967-07-01', female: '1977-07-01' });
    expect(latestBirths(bounds, '2027-07-01')).toEqual({ male: '1967-07-01', female: '1972-07-01' });
    expect(latestBirths(schemeWith(), '2027-07-01')).toEqual({ male: undefined, female: undefined });
  });
});
