import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { claimTests } from '../../src/commands/audit/claim-tests.ts';
import { runTests } from '../../src/commands/audit/run-tests.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { periodInForce } from '../../src/io/ledger/read/period-in-force.ts';
import { readWorkspace } from '../../src/io/workspace/workspace.ts';
import type { AuditFound } from '../../src/rules/audit/audit-test.ts';
import { schemeFromJson } from '../../src/rules/scheme/scheme-json.ts';
import type { MadeUpPerson } from '../support/people.ts';
import { emptyFolder, type Office, roster, staff } from './office.ts';
import { bringInUnchecked } from './unchecked-decisions.ts';

/** A made-up town in whose ledger every test of claims, payouts and figures has one case to find. */
const scheme = `
id: audit-town
title: 示例市职工医疗互助活动
authority: 示例市总工会
region: 示例省/示例市
edition: 第三期
clauses:
  fee: {title: 第五条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
  waiting: {title: 第六条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
  hospital: {title: 第八条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
  most: {title: 第九条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
  deadline: {title: 第十二条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
  papers: {title: 第十三条, source: 示例市办法, checkedOn: 2026-06-01, basis: stated}
period: {length: P1Y, starts: {on: 07-01}, clause: fee}
coverage: {starts: period, clause: fee}
members: {}
unitKinds:
  enterprise: {title: 企业}
  institution: {title: 机关}
plans:
  general: {title: 职工医疗互助, fee: 36, taken: everyone, clause: fee}
waiting:
  - {days: 30, from: coverage-start, firstDay: included, clause: waiting}
benefits:
  hospital:
    title: 住院补助
    plan: general
    events: [hospitalisation]
    base: {add: [self-paid-in-scope]}
    compute: [{deductible: 300}, {rate: 50%}]
    caps: [{per: visit, amount: 10000, clause: most}, {per: period, amount: 50000, clause: most}]
    clause: hospital
  outpatient:
    title: 门诊补助
    plan: general
    events: [outpatient]
    base: {add: [self-paid-in-scope]}
    compute: [{bands: [{to: 2000, rate: 20%}, {rate: 30%}]}]
    clause: hospital
  death: {title: 身故补助, plan: general, events: [death], compute: [{fixed: 2000}], clause: hospital}
missing: [participation]
claims:
  deadlines: [{days: 90, from: event, clause: deadline}]
  periodBy: event
  papers: [{events: [hospitalisation], paper: 结算单, clause: papers}, {events: [hospitalisation], paper: 出院记录, clause: papers}]
  voidAfter: {after: P30D}
  clause: deadline
forms:
  roster: {}
  claim: {title: 补助申请表, columns: [{field: name, header: 姓名, required: true}, {field: id-number, header: 身份证号, required: true}]}
`;

/** Eight firms of 20, and an office of 15 that has the cases of single claims. */
const FIRMS = 8;
const STAFF = 20;
const firms = Array.from({ length: FIRMS }, (_, place) => ({
  name: `${place + 1}厂`,
  people: staff(100 * (place + 1), STAFF),
}));
/** Told by what is wrong with their claims. */
const roles = [
  ...(['waits', 'left', 'late', 'capped', 'paperless', 'lender', 'borrower', 'twice', 'overlaps', 'splits'] as const),
  ...(['sharer', 'shared', 'proxied', 'bounced', 'dead', 'alive'] as const),
];
export type Role = (typeof roles)[number];
const people = staff(9000, roles.length);
const who = Object.fromEntries(roles.map((role, place) => [role, people[place]])) as Record<Role, MadeUpPerson>;

/** Whose number it is. */
export function roleOf(identity: string | undefined): Role | undefined {
  return roles.find((role) => who[role].idNumber === identity);
}

const columns = [
  '申请事由',
  '入院日期',
  '出院日期',
  '发生日期',
  '个人自付',
  '申请材料',
  '申请日期',
  '票据号',
  '医院名称',
  '银行卡号',
  '收款人',
  '继承人',
];
type Stated = Readonly<Record<string, string>>;

/** A line of a claim sheet: a stay of ten days in September unless it says otherwise. */
function line(unit: string, { name, idNumber, bankCard }: MadeUpPerson, states: Stated): string {
  const plain = {
    申请事由: '住院',
    入院日期: '2026-09-01',
    出院日期: '2026-09-11',
    申请材料: '齐全',
    申请日期: '2026-10-08',
    银行卡号: bankCard,
  };
  const stated: Stated = { ...plain, ...states };
  return [unit, name, idNumber, ...columns.map((column) => stated[column] ?? '')].join(',');
}

const sheet = (lines: readonly string[]) =>
  `${[['单位名称', '姓名', '身份证号', ...columns].join(','), ...lines].join('\r\n')}\r\n`;

/** Where a claim stands in its sheet: the row of each role's claims, in order. */
const planted: readonly (readonly [Role, Stated])[] = [
  ['waits', { 入院日期: '2026-07-10', 出院日期: '2026-07-12', 个人自付: '1300.36' }],
  ['left', { 个人自付: '1301.36' }],
  ['late', { 入院日期: '2026-08-01', 出院日期: '2026-08-03', 申请日期: '2026-11-15', 个人自付: '1302.36' }],
  ['capped', { 个人自付: '30300.00' }],
  ['paperless', { 申请材料: '结算单', 个人自付: '1304.36' }],
  ['splits', { 医院名称: '市一院', 个人自付: '1306.36' }],
  ['splits', { 医院名称: '市 一院', 入院日期: '2026-09-20', 出院日期: '2026-09-25', 个人自付: '1307.36' }],
  ['sharer', { 个人自付: '1308.36' }],
  ['proxied', { 个人自付: '1310.36', 收款人: '某某某' }],
  ['bounced', { 个人自付: '1311.36' }],
  [
    'dead',
    {
      申请事由: '身故',
      入院日期: '',
      出院日期: '',
      发生日期: '2026-09-05',
      继承人: '李梅 1/1 中国工商银行 6222020000000000018',
    },
  ],
  ['alive', { 个人自付: '1312.36', 继承人: '李海 1/1 中国工商银行 6222020000000000026' }],
];

/** Three decades of amounts at even steps of their logarithms, thirty for each firm and nearly the same: the law of first digits holds for them. */
function naturalAmount(firm: number, place: number): number {
  return 5 * 1000 ** ((place * FIRMS + firm) / (FIRMS * 30));
}

/** Two stays of each of a firm's staff. Every fourth is given 700 yuan and something; six of 5厂 cost a round sum. */
function staysOfFirms(): string[] {
  return firms.flatMap(({ name, people: own }, firm) =>
    [...own, ...own].map((each, place) => {
      const natural = naturalAmount(firm, place - Math.floor((place + 1) / 4));
      const amount = place % 4 === 3 ? 700.13 + ((firm + place * FIRMS) % 97) : natural;
      const cost = firm === 4 && place % 7 === 1 ? 500 + 100 * place : amount * 2 + 300.01;
      const days = place < STAFF ? {} : { 入院日期: '2026-10-01', 出院日期: '2026-10-06' };
      return line(name, each, { 个人自付: cost.toFixed(2), ...days });
    }),
  );
}

/** Clinics that 3厂 hands in: thirty just below 2,000 yuan, two a little lower. */
function clinicsOfThird(): string[] {
  const third = firms[2];
  if (third === undefined) return [];
  return [...third.people, ...third.people].slice(0, 32).map((each, place) => {
    const cost = place < 30 ? 1970.37 + place / 2 : 1850.37 + place;
    const day = place < STAFF ? '2026-09-15' : '2026-09-16';
    const states = { 申请事由: '门诊', 入院日期: '', 出院日期: '', 发生日期: day, 个人自付: cost.toFixed(2) };
    return line(third.name, each, states);
  });
}

const formerHead =
  '原申请号,单位名称,姓名,身份证号,补助项目,入院日期,出院日期,票据号,个人自付,审核金额,支付日期,审核结果';
const former = (number: string, { name, idNumber }: MadeUpPerson, days: string, receipt: string) =>
  [number, '机关', name, idNumber, '住院补助', days, receipt, '1305.36', '502.68', '2026-10-10', '全额'].join(',');

const november = { now: '2026-11-20T09:00:00+08:00' };

/** An office with everything planted; its chain is the same on every run, so are the numbers of its claims. */
export async function auditTown(wish: { readonly firms: boolean }, ...more: string[]): Promise<Office> {
  const office = emptyFolder();
  mkdirSync(office.path('schemes'));
  writeFileSync(office.path('schemes', 'audit-town.yaml'), scheme);
  const june = { now: '2026-06-15T09:00:00+08:00' };
  const done: Done = async (words, at = november, exitCode = 0) => {
    const run = await office.run(words, at);
    expect(run.exitCode, `${words}\n${run.stdout}\n${run.stderr}`).toBe(exitCode);
    return run.stdout;
  };
  const begin = ['--scheme', 'audit-town', '--schemes', 'schemes', '--period', '3', '--start', '2026-07-01'];
  await done(['init', ...begin, ...more], june);
  // One after the other: for so few files no threads are begun.
  office.write('office.csv', roster({ unit: '机关', people, facts: { 单位性质: '机关' } }));
  await done('enrol office.csv', june);
  if (wish.firms) {
    for (const { name, people: own } of firms) office.write(`firms/${name}.csv`, roster({ unit: name, people: own }));
    await done('enrol firms', june);
    office.write('many.csv', sheet([...staysOfFirms(), ...clinicsOfThird()]));
    await done('claim many.csv', { now: '2026-10-15T09:00:00+08:00' });
  }
  office.write('planted.csv', sheet(planted.map(([role, states]) => line('机关', who[role], states))));
  await done('claim planted.csv', november, 1);
  await plantRest(office, done);
  return office;
}

type Done = (words: string | readonly string[], at?: { readonly now: string }, exitCode?: number) => Promise<string>;

/** Numbers of the planted claims as the office shows them; of a role with several the last. */
async function plantedNumbers(office: Office): Promise<Readonly<Record<Role, string>>> {
  const { stdout } = await office.run('claim planted.csv --dry-run --json', november);
  const { claims } = JSON.parse(stdout) as { claims: { number: string }[] };
  return Object.fromEntries(planted.map(([role], place) => [role, claims[place]?.number])) as Record<Role, string>;
}

/** Brings in, rules, pays and amends what the audit is to find. */
async function plantRest(office: Office, done: Done): Promise<void> {
  const numbers = await plantedNumbers(office);
  office.write(
    'former.csv',
    `${[
      formerHead,
      former('A-1', who.lender, '2026-09-01,2026-09-03', 'R20260001'),
      former('A-2', who.borrower, '2026-09-04,2026-09-06', 'r2026-0001'),
      former('A-3', who.twice, '2026-09-01,2026-09-03', 'R20260003'),
      former('A-4', who.twice, '2026-09-01,2026-09-03', 'R20260004'),
      former('A-5', who.overlaps, '2026-09-01,2026-09-09', 'R20260005'),
      former('A-6', who.overlaps, '2026-09-05,2026-09-12', 'R20260006'),
    ].join('\r\n')}\r\n`,
  );
  await bringInUnchecked(office, 'former.csv', { scheme: 'audit-town', period: '3', asOf: '2026-11-20' });
  const decide = (number: string, ...words: string[]) => done(['claim', 'decide', number, '--approve', ...words]);
  await decide(numbers.waits, '--waive', 'waiting', '--reason', '主任批准');
  await decide(numbers.late, '--waive', 'deadline', '--reason', '邮路耽误');
  await decide(numbers.capped, '--waive', 'most', '--reason', '理事会决定');
  await decide(numbers.paperless, '--reason', '已看原件');
  await done('payout');
  office.write('shared.csv', sheet([line('机关', who.shared, { 个人自付: '1309.36' })]));
  const taken = JSON.parse(await done('claim shared.csv --json'));
  const account = ['--account', who.sharer.bankCard, '--reason', '夫妻共用'];
  await done(['amend', 'account', '--claim', taken.claims[0].number, ...account]);
  await done('payout');
  const shown = await office.run(`claim show ${numbers.bounced} --json`, november);
  const [payment] = JSON.parse(shown.stdout).claim.lines;
  office.write('answer.csv', `行号,处理结果,金额,失败原因\r\n${payment.line},失败,${payment.amount},户名不符\r\n`);
  await done('payout result answer.csv --batch 2026-001', november, 1);
  await done(['amend', 'withdraw', '--member', who.left.idNumber, '--on', '2026-08-15', '--reason', '离职']);
  const file = office.path('schemes', 'audit-town.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('fixed: 2000', 'fixed: 2500'));
}

/** What every test of claims, payouts and figures finds in an office's ledger, by the test's id. */
export async function foundIn(office: Office, location: string, asOf = '2026-12-20'): Promise<Map<string, AuditFound>> {
  const ledger = await openLedger(location);
  try {
    const stored = await periodInForce(ledger, 'audit-town', '3');
    const scheme = schemeFromJson(JSON.stringify(stored.scheme));
    const { period, schemeHash: hash } = stored;
    const open = { workspace: readWorkspace(office.folder), ledger, location, period, scheme, schemeHash: hash };
    const scope = { open, asOf, deaths: [], payrolls: [], directory: office.folder };
    const results = await runTests(scope, { tests: claimTests });
    return new Map(results.map(({ test, found }) => [test.id, found]));
  } finally {
    await closeLedger(ledger);
  }
}
