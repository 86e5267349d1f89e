import { expect, it } from 'vitest';
import { factsStated } from '../../../src/rules/claim-intake/facts-stated.ts';
import type { SubmittedClaim } from '../../../src/rules/claim-intake/submitted-claim.ts';

const sheet: SubmittedClaim = {
  claim: { applied: '2026-10-08', costs: {}, event: 'hospitalisation', papers: 'all', admitted: '2026-09-01' },
  claimant: { identity: { kind: 'resident', number: '532501199001000001' }, name: '张三' },
  heirs: [],
  hospital: null,
  origin: { cell: 'B2', file: 'a.xlsx', sheet: '表' },
  patient: null,
  payee: { account: null, bank: null, name: null, phone: null },
  receiptNumber: 'R1',
  remark: null,
  spouseNumber: null,
  unitName: null,
  visitNumber: null,
};

const claim = (change: Partial<SubmittedClaim['claim']>): SubmittedClaim => ({
  ...sheet,
  claim: { ...sheet.claim, ...change },
});

it.each<[string, SubmittedClaim, { stated: boolean; assumed: boolean }]>([
  ['another place', { ...sheet, origin: { cell: 'B9', file: 'b.xlsx', sheet: '表' } }, { stated: true, assumed: true }],
  ['what a reviewer found of the diagnosis', claim({ diseases: [] }), { stated: true, assumed: true }],
  ['another day of application', claim({ applied: '2026-10-09' }), { stated: false, assumed: true }],
  ['another day of the event', claim({ admitted: '2026-09-02' }), { stated: false, assumed: false }],
  ['other costs', claim({ costs: { 'self-paid-in-scope': '90.00' } }), { stated: false, assumed: false }],
  ['another receipt', { ...sheet, receiptNumber: 'R2' }, { stated: false, assumed: false }],
  ['another account', { ...sheet, payee: { ...sheet.payee, account: '1' } }, { stated: false, assumed: false }],
])('a claim with %s is the same or not, by whether its day of application is stated', (_what, other, same) => {
  const agree = (appliedAssumed: boolean) =>
    JSON.stringify(factsStated(other, appliedAssumed)) === JSON.stringify(factsStated(sheet, appliedAssumed));
  expect({ stated: agree(false), assumed: agree(true) }).toEqual(same);
});
