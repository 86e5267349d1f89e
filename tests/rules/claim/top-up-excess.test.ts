import { describe, expect, it } from 'vitest';
import { decideInOrder } from '../../../src/rules/claim/in-order.ts';
import { decided, former, happening, situationOf, stay, stays } from './made-up.ts';

/** As Zhangzhou 2021: 60 % of what stays come to above 300 in the period; who dies of an illness has 1,000 in all, the stays counted. */
const zhangzhou = stays(
  'accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}]',
  `  death: {title: 因病死亡补足, plan: general, events: [death], clause: rule, compute: [{topUp: {to: 1000, benefits: [hospital]}}]}
  surgery: {title: 手术补助, plan: general, events: [surgery], clause: rule, compute: [{fixed: 500}]}`,
);

const february = (costs: string) => stay('2026-02-10', costs);
const death = happening('death', '2026-06-01');
const paidDeath = (amount: string) => former(death, { death: amount });

describe('a top-up that was paid before an earlier stay came in', () => {
  it.each([
    ['800.00', '300.00', '300.00'],
    ['1966.67', '1000.00', '1000.00'],
    // Never more than was paid.
    ['5300.00', '3000.00', '1000.00'],
    ['300.02', '0.01', '0.01'],
    ['300.00', '0.00', '0.00'],
  ])('has had too much what the stay of %s now pays, %s: %s', (costs, amount, overpaid) => {
    const late = decided(zhangzhou, { claim: february(costs), history: [paidDeath('1000.00')] });
    expect(late).toMatchObject({ amount, overpaid });
  });

  it('counts what was reckoned with when it was paid', () => {
    const may = stay('2026-05-10', '800.00');
    expect(decided(zhangzhou, { claim: may }).amount).toBe('300.00');
    const history = [former(may, { hospital: '300.00' }), paidDeath('700.00')];
    // 480 is wanting to 60 % of 1,300: with May's 300 it leaves the top-up 220 of its 700.
    const late = decided(zhangzhou, { claim: february('800.00'), history });
    expect(late).toMatchObject({ status: 'approved', amount: '480.00', overpaid: '480.00' });
  });

  it('has not had too much where the stays came to all of it before, to the fen', () => {
    const may = stay('2026-05-10', '1966.65');
    const before = decided(zhangzhou, { claim: may });
    expect(before.amount).toBe('999.99');
    const history = [former(may, { hospital: '999.99' }), paidDeath('0.01')];
    expect(decided(zhangzhou, { claim: february('10.00'), history }).overpaid).toBe('0.01');
    const none = [former(stay('2026-05-10', '1966.67'), { hospital: '1000.00' }), paidDeath('0.00')];
    expect(decided(zhangzhou, { claim: february('10.00'), history: none }).overpaid).toBe('0.00');
  });

  it('is not touched by what it does not count, by a claim that is not paid, or by one of another period', () => {
    const history = [paidDeath('1000.00')];
    const surgery = happening('surgery', '2026-02-10', { admitted: '2026-02-10' });
    expect(decided(zhangzhou, { claim: surgery, history })).toMatchObject({ amount: '500.00', overpaid: '0.00' });
    const held = stay('2026-02-10', '800.00', { costs: {} });
    expect(decided(zhangzhou, { claim: held, history })).toMatchObject({ status: 'held', overpaid: '0.00' });
    const other = { span: { from: '2027-01-01', to: '2028-01-01' } };
    const nextYear = [former(happening('death', '2027-02-01'), { death: '1000.00' }, { period: other })];
    expect(decided(zhangzhou, { claim: february('800.00'), history: nextYear }).overpaid).toBe('0.00');
    const after = stay('2026-07-10', '800.00');
    expect(decided(zhangzhou, { claim: after, history }).overpaid).toBe('0.00');
  });

  it('is decided anew where it is not frozen', () => {
    const situations = [death, february('800.00')].map((claim) => situationOf({ claim }));
    const [later, earlier] = decideInOrder(zhangzhou, situations);
    expect([later?.amount, earlier?.amount]).toEqual(['700.00', '300.00']);
    expect([later?.overpaid, earlier?.overpaid]).toEqual(['0.00', '0.00']);
  });

  it('counts a stay between that is decided again after the late one', () => {
    const may = stay('2026-05-10', '800.00');
    const history = [former(may, { hospital: '300.00' }, { frozen: false }), paidDeath('700.00')];
    const [late, again] = decideInOrder(
      zhangzhou,
      [february('800.00'), may].map((claim) => situationOf({ claim, history })),
    );
    // February as it found May: 300 and 300. Then May has 480 of what both come to, 780 with February's.
    expect(late).toMatchObject({ amount: '300.00', overpaid: '300.00' });
    expect(again).toMatchObject({ amount: '480.00', overpaid: '480.00' });
  });

  it('is told also where a person ruled it without a coverage on its day', () => {
    const plans = [
      { ...situationOf({ claim: death }).member.plans[0], span: { from: '2026-01-01', to: '2026-06-01' } },
    ];
    const late = decided(zhangzhou, {
      claim: february('800.00'),
      history: [paidDeath('1000.00')],
      member: { plans: plans as never },
    });
    expect(late.overpaid).toBe('300.00');
  });
});

it('a cap of the top-up bounds what it should have been', () => {
  const capped = stays(
    'compute: [{rate: 60%}]',
    '  death: {title: 补足, plan: general, events: [death], clause: rule, compute: [{topUp: {to: 1000, benefits: [hospital]}}], caps: [{per: period, amount: 400}]}',
  );
  const history = [paidDeath('400.00')];
  const overpaid = (costs: string) => decided(capped, { claim: february(costs), history }).overpaid;
  expect([overpaid('1000.00'), overpaid('1000.02'), overpaid('1500.00')]).toEqual(['0.00', '0.01', '300.00']);
});
