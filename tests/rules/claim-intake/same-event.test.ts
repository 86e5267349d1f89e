import { expect, it } from 'vitest';
import { sameEvent, sameOnLastDay } from '../../../src/rules/claim-intake/same-event.ts';
import type { SubmittedClaim } from '../../../src/rules/claim-intake/submitted-claim.ts';
import { townScheme } from '../../fixtures/claim-town.ts';

const scheme = townScheme();

type Stated = Partial<SubmittedClaim['claim']>;

function submitted(claim: Stated, number = '532501199001000001'): SubmittedClaim {
  return {
    claim: { applied: '2026-10-08', costs: {}, event: 'hospitalisation', papers: 'all', ...claim },
    claimant: { identity: { kind: 'resident', number }, name: '张三' },
    heirs: [],
    hospital: null,
    origin: { cell: 'B2', file: 'a.xlsx', sheet: '表' },
    patient: null,
    payee: { account: null, bank: null, name: null, phone: null },
    receiptNumber: null,
    remark: null,
    spouseNumber: null,
    unitName: null,
    visitNumber: null,
  };
}

const stay = { admitted: '2026-09-01', discharged: '2026-09-09' };
const clinic = { event: 'outpatient', happened: '2026-09-01' } as const;
const illness = { event: 'diagnosis', diagnosed: '2026-09-01' } as const;

it.each<[string, Stated, Stated, boolean]>([
  ['a stay by its first day', { admitted: '2026-09-01' }, stay, true],
  ['a day within the stay', { admitted: '2026-09-08' }, stay, true],
  ['the last day, on which another may begin', { admitted: '2026-09-09' }, stay, false],
  ['another stay', { admitted: '2026-09-10' }, stay, false],
  ['a stay of its own length, which overlaps only', { admitted: '2026-09-03', discharged: '2026-09-12' }, stay, false],
  ['another event', { ...clinic }, stay, false],
  ['a bill of the same day without its costs', clinic, { ...clinic, costs: { 'self-paid-in-scope': '90.00' } }, true],
  [
    'another bill of the same day',
    { ...clinic, costs: { 'self-paid-in-scope': '80.00' } },
    { ...clinic, costs: { 'self-paid-in-scope': '90.00' } },
    false,
  ],
  ['a diagnosis that only one names', illness, { ...illness, diagnosis: '肺癌' }, true],
  ['another diagnosis', { ...illness, diagnosis: '脑梗死' }, { ...illness, diagnosis: '肺癌' }, false],
  ['another benefit', { admitted: '2026-09-01', benefit: 'allowance' }, { ...stay, benefit: 'hospital' }, false],
])('%s', (_what, brought, own, same) => {
  expect(sameEvent(submitted(brought), submitted(own), scheme)).toBe(same);
  expect(sameEvent(submitted(brought, '532501199001000028'), submitted(own), scheme)).toBe(false);
});

it.each<[string, Stated, Stated, boolean]>([
  ['the last day with the very costs', { admitted: '2026-09-09', costs: { 'self-paid-in-scope': '80.00' } }, {}, true],
  ['the last day with other costs', { admitted: '2026-09-09', costs: { 'self-paid-in-scope': '81.00' } }, {}, false],
  ['the last day with costs of another kind', { admitted: '2026-09-09', costs: { 'total-cost': '80.00' } }, {}, false],
  ['the last day without costs', { admitted: '2026-09-09' }, {}, false],
  ['the day after', { admitted: '2026-09-10', costs: { 'self-paid-in-scope': '80.00' } }, {}, false],
])('%s', (_what, brought, own, same) => {
  const whole = submitted({ ...stay, costs: { 'self-paid-in-scope': '80.00' }, ...own });
  expect(sameOnLastDay(submitted(brought), whole, scheme)).toBe(same);
  expect(sameOnLastDay(submitted(brought, '532501199001000028'), whole, scheme)).toBe(false);
});
