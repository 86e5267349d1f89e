import { describe, expect, it } from 'vitest';
import { paidUnapproved } from '../../../../src/rules/audit/tests/account-after-approval.ts';
import { accountsShared } from '../../../../src/rules/audit/tests/account-of-several.ts';
import { bouncedSince } from '../../../../src/rules/audit/tests/bounced-not-paid-again.ts';
import { type HandDecision, ruledByHand } from '../../../../src/rules/audit/tests/claims-ruled-by-hand.ts';
import { setAside } from '../../../../src/rules/audit/tests/clauses-set-aside.ts';
import { otherPayee } from '../../../../src/rules/audit/tests/payee-not-member.ts';
import { stays } from '../../claim/made-up.ts';
import { paidClaim, payment, told } from '../audited-claims.ts';

describe('one account for several members', () => {
  it('is told of each payment of the period, without anybody’s name', () => {
    const payments = [payment(1), payment(2, { person: 'p2' }), payment(3, { person: 'p3', period: 'small/0' })];
    const rows = accountsShared(payments, 'small/1');
    expect(rows.map(({ key, account }) => [key, account])).toEqual([
      ['甲/2026-001-1', '6217000000000000001'],
      ['甲/2026-001-2', '6217000000000000001'],
    ]);
    expect(rows[0]?.detail.en).toBe('The same account also received for 2 other members: 甲/1-2, 甲/1-3.');
  });

  it('is not told of one member who was paid twice, nor of two accounts', () => {
    expect(accountsShared([payment(1), payment(2)], 'small/1')).toEqual([]);
    const another = payment(2, { person: 'p2', account: '6217000000000000002' });
    expect(accountsShared([payment(1), another, payment(3, { person: 'p3', account: null })], 'small/1')).toEqual([]);
  });
});

describe('a payee who is not the member', () => {
  it('is told by another name, not by the same one written otherwise', () => {
    const { payee } = payment(1);
    expect(told(otherPayee([payment(1, { payee: '某某某' })]))).toEqual([['甲/2026-001-1', 10_000n]]);
    expect(otherPayee([payment(1), payment(2, { payee: ` ${[...payee].join(' ')}·` })])).toEqual([]);
  });

  it('is told of an heir, whatever his name', () => {
    const rows = otherPayee([payment(1, { heir: 0 })]);
    expect(told(rows)).toEqual([['甲/2026-001-1', 10_000n]]);
    expect(rows[0]?.detail.en).toContain('no claim of the member’s death');
  });
});

describe('an account that was changed after the approval', () => {
  const changed = (change: Parameters<typeof payment>[1] = {}) => ({
    payment: payment(1, change),
    ...{ approved: { run: 4, actor: 'chief' }, amended: { run: 5, actor: 'chen' } },
  });

  it('is told with who approved and who changed it', () => {
    const [row] = paidUnapproved([changed({ account: '6217000000000000099' })]);
    expect(row).toMatchObject({ key: '甲/2026-001-1', actor: 'chen', run: 5, account: '6217000000000000099' });
    expect(row?.detail.en).toContain('Approved by chief in run 4; chen changed the account in run 5');
  });

  it('is not told where the account that the claim states was paid', () => {
    const { payment: made, ...by } = changed();
    const { claim, account } = made;
    const submitted = { ...claim.submitted, payee: { ...claim.submitted.payee, account } };
    expect(paidUnapproved([{ ...by, payment: { ...made, claim: { ...claim, submitted } } }])).toEqual([]);
    expect(paidUnapproved([])).toEqual([]);
  });
});

describe('what bounced and was not paid again', () => {
  const scheme = (rule = '') => stays('compute: [{rate: 50%}]', `claims: {periodBy: event, clause: rule${rule}}`);

  it('is told with the days since, and from when on the scheme voids it', () => {
    const back = payment(1, { answeredOn: '2026-04-03' });
    const [open] = bouncedSince([back], scheme(', voidAfter: {after: P30D}'), '2026-05-03');
    expect(open).toMatchObject({ day: '2026-04-03', batch: '甲/2026-001' });
    expect(open?.clause).toBeUndefined();
    expect(open?.detail.en).toBe('Came back on 2026-04-03, 30 days ago, and was not paid again.');
    const [over] = bouncedSince([back], scheme(', voidAfter: {after: P30D}'), '2026-05-04');
    expect(over).toMatchObject({ clause: '实施办法' });
    expect(over?.detail.zh).toContain('31 天');
  });

  it('goes by the day of the batch where the bank tells none, and knows no end where the scheme has none', () => {
    const [row] = bouncedSince([payment(1)], scheme(), '2027-04-01');
    expect(row?.detail.en).toContain('2026-04-01, 365 days');
    expect(bouncedSince([], scheme(), '2027-04-01')).toEqual([]);
  });
});

describe('what persons decided', () => {
  const decision = (change: Partial<HandDecision> = {}): HandDecision => ({
    ...{ claim: paidClaim('甲/1-1', {}), kind: 'ruled', entry: '甲/9', day: '2026-05-01', ruling: 'approve' },
    ...{ reason: '理事会决定', waived: [], before: '0.00', after: '120.00' },
    ...change,
  });

  it('is told ruling by ruling, up or down, by its entry', () => {
    const down = decision({ entry: '甲/10', ruling: 'reject', before: '120.00', after: '0.00' });
    const rows = ruledByHand([decision(), down, decision({ kind: 'corrected', ruling: null })]);
    expect(told(rows)).toEqual([
      ['甲/9', 12_000n],
      ['甲/10', 12_000n],
    ]);
    expect(rows[1]?.detail.zh).toBe('人工裁定“不予补助”，120.00 元改为 0.00 元。理由：理事会决定');
  });

  it('is told again where a clause was set aside, also by a correction', () => {
    const waiving = decision({ kind: 'corrected', ruling: null, waived: ['rule', 'gone'] });
    const [row, ...others] = setAside([decision(), waiving], stays('compute: [{rate: 50%}]'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ key: '甲/9', clause: '实施办法、gone', entry: '甲/9', day: '2026-05-01' });
    expect(row?.detail.en).toContain('Set aside: 实施办法, gone; 0.00 yuan became 120.00.');
  });
});
