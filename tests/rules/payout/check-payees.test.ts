import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/rules/findings/catalogue.ts';
import { describe as inWords } from '../../../src/rules/findings/describe.ts';
import { checkPayees } from '../../../src/rules/payout/check-payees.ts';
import { type KnownOfPayees, nothingKnown } from '../../../src/rules/payout/known-of-payees.ts';
import type { Payable } from '../../../src/rules/payout/payable.ts';
import type { Language } from '../../../src/rules/value/text.ts';
import { heir, payables } from './payables.ts';

const CARD = '6222020000000000000';

function codes(claims: readonly Payable[]) {
  const { findings, blocked } = checkPayees(claims);
  return { codes: findings.map(({ code }) => code), blocked: [...blocked] };
}

/** Changes the payee of some claims. */
const paidTo = (payees: Readonly<Record<number, Partial<Payable['payee']>>>) =>
  payables(4).map((claim, index) => ({ ...claim, payee: { ...claim.payee, ...payees[index] } }));

describe('the payees', () => {
  it('of members paid on their own accounts give no finding', () => {
    expect(codes(payables(50))).toEqual({ codes: [], blocked: [] });
  });

  it.each([
    [null, 'payout-account-missing'],
    [' ', 'payout-account-missing'],
    ['62220200', 'payout-account-damaged'],
    ['6222 0200 0000 0000 000', 'payout-account-damaged'],
    ['6.22202E+18', 'payout-account-damaged'],
  ])('an account %j keeps its claim out', (account, code) => {
    expect(codes(paidTo({ 1: { account } }))).toEqual({ codes: [code], blocked: ['127-2'] });
  });

  it('an account whose last digit is off is told and stays in, with leading noughts too', () => {
    expect(codes(paidTo({ 1: { account: '6222020000000000001' } }))).toEqual({
      codes: ['bank-card-checksum'],
      blocked: [],
    });
    expect(codes(paidTo({ 1: { account: '000123456789' } }))).toEqual({ codes: [], blocked: [] });
  });

  it('one account under several names keeps all of its claims out', () => {
    const { findings, blocked } = checkPayees(paidTo({ 0: { account: CARD }, 2: { account: CARD } }));
    expect(findings.map(({ code, found }) => [code, found])).toEqual([['payout-account-holders', CARD]]);
    expect(findings[0]?.parameters).toMatchObject({ claims: { zh: '127-1、127-3', en: '127-1, 127-3' } });
    expect([...blocked]).toEqual(['127-1', '127-3']);
    const { fix } = catalogue['payout-account-holders'];
    for (const text of Object.values(fix)) expect(text).toMatch(/mutual amend account --claim .*--payee .*--heir /u);
  });

  it('one account and payee of several members is told', () => {
    const payee = { account: CARD, name: '陈大勇' };
    expect(codes(paidTo({ 0: payee, 2: payee }))).toEqual({
      codes: ['payout-payee-other', 'payout-payee-other', 'payout-account-shared'],
      blocked: [],
    });
  });

  it('several claims of one member on one account are no finding', () => {
    const [first] = payables(1);
    if (!first) throw new Error('nobody');
    expect(codes([first, { ...first, claim: '130-1' }])).toEqual({ codes: [], blocked: [] });
  });

  it('a payee of another name is told, spaces and dots apart', () => {
    const claims = payables(2, (index) => (index === 0 ? { name: '买买提·艾力' } : {}));
    const named = claims.map((claim, index) => ({
      ...claim,
      payee: { ...claim.payee, name: index === 0 ? '买买提 • 艾力' : '陈大勇' },
    }));
    expect(codes(named)).toEqual({ codes: ['payout-payee-other'], blocked: [] });
  });

  it('heirs need shares that add up and accounts of their own', () => {
    const claims = payables(2, (index) => ({
      heirs: index === 0 ? [heir('甲', '1/3'), heir('乙', '1/3', '000123456789')] : [heir('丙', '1/1', null)],
    }));
    expect(codes(claims)).toEqual({
      codes: ['payout-heir-shares', 'payout-account-missing'],
      blocked: ['127-1', '127-2'],
    });
  });

  it('an heir stands there once; where one was paid already it is told and paid', () => {
    const [one, other] = [heir('李 梅', '1/2', '000123456789'), heir('李梅', '1/2', '000123456789')];
    const twice = (change: Partial<Payable> = {}) => codes(payables(1, () => ({ heirs: [one, other], ...change })));
    expect(twice()).toEqual({ codes: ['payout-heir-twice'], blocked: ['127-1'] });
    expect(twice({ had: ['0.00', '0.00'] }).codes).toEqual(['payout-heir-twice']);
    expect(twice({ had: ['50.00', '0.00'] })).toEqual({ codes: ['payout-heir-again'], blocked: [] });
    expect(twice({ heirs: [one, { ...other, account: '000123456780' }] }).codes).toEqual([]);
    expect(twice({ heirs: [heir('李梅', '1/2', null), heir('李梅', '1/2', null)] }).codes).not.toContain(
      'payout-heir-twice',
    );
  });

  it('an heir who has had more than his share is told with those who go short, and paid all the same', () => {
    const heirs = [heir('甲', '1/4', '000123456781'), heir('乙', '3/4', '000123456782')];
    const claims = payables(1, () => ({ heirs, had: ['100.00', '0.00'] }));
    const { findings, blocked } = checkPayees(claims);
    expect([findings.map(({ code, found }) => [code, found]), [...blocked]]).toEqual([
      [['payout-heir-overpaid', '甲']],
      [],
    ]);
    expect(findings[0]?.parameters).toMatchObject({ heir: '1', paid: '100.00', share: '50.00', amount: '50.00' });
    const [told] = findings.map((each) => inWords(each, { language: 'zh' }).message);
    expect(told).toContain('多付 50.00 元。付完以后：第 2 位少 50.00 元。');
  });

  it('names the command that states an account: for one claim, for one heir, and for the member where he is paid himself', () => {
    const missing = (claims: readonly Payable[]) =>
      checkPayees(claims).findings.filter(({ code }) => code === 'payout-account-missing');
    const [own, other] = missing(paidTo({ 0: { account: null }, 1: { account: null, name: '陈大勇' } }));
    const [second] = missing(
      payables(1, () => ({ heirs: [heir('甲', '1/2', '000123456789'), heir('乙', '1/2', null)] })),
    );
    const fixes = (language: Language) => [own, other, second].map((each) => each && inWords(each, { language }).fix);
    expect(fixes('en')).toEqual([
      expect.stringContaining('--claim 127-1 --account NUMBER --bank BANK --reason WHY; with --member ID-NUMBER'),
      expect.stringContaining('--claim 127-2 --account NUMBER --bank BANK --reason WHY. The other'),
      expect.stringContaining('--claim 127-1 --heir 2 --account NUMBER --bank BANK --reason WHY. The other'),
    ]);
    expect(fixes('zh')).toEqual([
      expect.stringContaining('--claim 127-1 --account 账号 --bank 开户银行 --reason 原因；职工本人领取的'),
      expect.stringContaining('--claim 127-2 --account 账号 --bank 开户银行 --reason 原因。其余'),
      expect.stringContaining('--claim 127-1 --heir 2 --account 账号 --bank 开户银行 --reason 原因。其余'),
    ]);
  });

  it('tells where the claim stands', () => {
    const [finding] = checkPayees(paidTo({ 3: { account: null } })).findings;
    expect(finding?.origin).toEqual({ file: '申请表.xlsx', sheet: '住院', cell: 'C8' });
  });
});

describe('what only the books know', () => {
  const [first] = payables(1);
  const codesWith = (known: Partial<KnownOfPayees>) =>
    first === undefined
      ? []
      : checkPayees([first], { ...nothingKnown, ...known }).findings.map(({ code, found }) => `${code} ${found}`);

  it('a member of whose death anything tells is not paid on his own account', () => {
    expect(codesWith({ dead: new Set([first?.person ?? '']) })).toEqual([`payout-heirs-missing ${first?.name}`]);
  });

  it('what the coverage no longer holds is left out', () => {
    expect(codesWith({ uncovered: new Map([[first?.claim ?? '', '2026-08-01']]) })).toEqual([
      'payout-outside-coverage 2026-08-01',
    ]);
    expect(codesWith({ uncovered: new Map([['127-99', '2026-08-01']]) })).toEqual([]);
  });
});
