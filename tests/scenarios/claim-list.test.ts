import { appendFileSync } from 'node:fs';
import type { Worksheet } from 'exceljs';
import { expect, it } from 'vitest';
import { widestOf } from '../../src/io/terminal/width.ts';
import { maskPersonalData } from '../../src/rules/findings/mask.ts';
import { readBackWithStyles } from '../support/read-back.ts';
import { claimSheet, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';

/** Two held for want of a sum, one paid in full. */
const stays = [
  { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '', receipt: 'R1' },
  { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '', receipt: 'R2' },
  { who: sun, days: ['2021-03-01', '2021-03-05'], selfPaid: '1000', receipt: 'R3', account: sun.bankCard },
] as const;

function textsOf(sheet: Worksheet | undefined): string[] {
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}

async function officeWithClaims() {
  const office = await zhangzhouOffice();
  const run = async (line: string, exitCode = 0) => {
    const ended = await office.run(line, later);
    expect(ended, line).toMatchObject({ exitCode, stderr: '' });
    return ended.stdout;
  };
  office.write('claims.csv', claimSheet(...stays));
  await run('claim claims.csv', 1);
  return { office, run };
}

it('lists claims by where they stand, with how many share a ground and the command that comes next', async () => {
  const { run } = await officeWithClaims();
  expect((await run('claim list --status held --lang zh')).split('\n')).toEqual([
    '申请号  姓名   单位  事由  日期',
    `8-1     ${maskPersonalData('name', zhao.name)}    甲厂  住院  2021-02-01`,
    `8-2     ${maskPersonalData('name', qian.name)}  甲厂  住院  2021-03-01`,
    '',
    '暂缓 2 件',
    '  2 件（8-1、8-2）：没有写明“政策范围内自付”，无法判断。',
    '    下一步：mutual claim correct 8-1 --set 政策范围内自付=内容 --reason 理由',
    '',
  ]);
  expect(await run('claim list --status bounced --lang zh')).toBe('没有这样的申请。\n');
  const english = await run('claim list --lang en');
  expect(english).toContain('claims: 3, 420.00 yuan');
  for (const line of english.split('\n')) expect(widestOf(line)).toBeLessThanOrEqual(80);
});

it('gives all of it as data, masked unless asked for', async () => {
  const { run } = await officeWithClaims();
  const told = JSON.parse(await run('claim list --json --lang zh'));
  expect(told).toMatchObject({
    command: 'claim list',
    period: { scheme: 'zhangzhou-2021', number: '2021' },
    status: null,
    totals: { claims: 3, amount: '420.00' },
    outputs: [],
  });
  expect(
    told.claims.map(({ number, status, state, amount }: Record<string, string>) => [number, status, state, amount]),
  ).toEqual([
    ['8-1', 'held', null, '0.00'],
    ['8-2', 'held', null, '0.00'],
    ['8-3', 'approved', 'decided', '420.00'],
  ]);
  expect(JSON.stringify(told)).not.toContain(sun.idNumber);
  expect(await run('claim list --json --unmask')).toContain(sun.idNumber);
  expect(JSON.parse(await run('claim list --json --unit 甲厂')).totals.claims).toBe(3);
});

it('follows the money: to be paid, at the bank, back with what the bank said, paid; each as many as status counts', async () => {
  const { office, run } = await officeWithClaims();
  const totals = async (status: string) => JSON.parse(await run(`claim list --status ${status} --json`)).totals;
  const one = { claims: 1, amount: '420.00' };
  const none = { claims: 0, amount: '0.00' };
  expect([await totals('unpaid'), await totals('unapproved'), await totals('sent')]).toEqual([one, one, none]);
  await run('payout');
  expect([await totals('unpaid'), await totals('sent'), await totals('paid')]).toEqual([none, one, none]);
  office.write('answer.csv', '行号,处理结果,金额,失败原因\r\n1,失败,420.00,账号不存在，户主电话 13800001111\r\n');
  expect(await run('payout result answer.csv', 1)).not.toContain('13800001111');
  for (const line of ['claim list --status bounced --json', 'claim show 8-3', 'claim show 8-3 --json'])
    expect(await run(line), line).not.toContain('13800001111');
  expect([await totals('sent'), await totals('bounced')]).toEqual([none, one]);
  const lines = (await run('claim list --status bounced --out 退汇 --lang zh')).split('\n');
  expect(lines.slice(-6)).toEqual([
    '退汇 1 件，420.00 元',
    '  1 件（8-3）：账号不存在,户主电话 ***********',
    '    下一步：mutual amend account --claim 8-3 --account 新账号 --reason 理由',
    '账户更正以后：mutual payout retry',
    '已写入 退汇/claims.xlsx',
    '',
  ]);
  const [sheet] = (await readBackWithStyles(office.path('退汇', 'claims.xlsx'))).worksheets;
  expect(textsOf(sheet)).toEqual(
    expect.arrayContaining(['退汇：账号不存在,户主电话 13800001111', '退汇（元）', '银行账号', sun.bankCard]),
  );
  await run(`amend account --claim 8-3 --account ${zhao.bankCard} --reason 换卡`);
  expect((await run('claim list --status bounced --lang zh')).split('\n').slice(-4)).toEqual([
    '退汇 1 件，420.00 元',
    '  1 件（8-3）：已经更正，等待再付',
    '    下一步：mutual payout retry',
    '',
  ]);
  expect(await run('status')).not.toContain('mutual amend account');
  await run('payout retry');
  office.write('second.csv', '行号,处理结果,金额,失败原因\r\n1,成功,420.00,\r\n');
  await run('payout result second.csv --batch 2021-002');
  expect([await totals('bounced'), await totals('paid'), await totals('voided')]).toEqual([none, one, none]);
});

it('says of claims that a person holds what he said, and how to end it; what waits for approval is not said to wait for payment', async () => {
  const { office, run } = await officeWithClaims();
  await run('claim decide 8-3 --hold --reason 等结算单');
  const held = (await run('claim list --status held --lang zh')).split('\n');
  expect(held.slice(-4)).toEqual([
    '  1 件（8-3）：clerk 裁定：等结算单',
    '    下一步：mutual claim decide 8-3 --approve --reason 理由',
    '    或：mutual claim decide 8-3 --reject --reason 理由',
    '',
  ]);
  expect(await run('claim show 8-3 --lang zh')).toContain('\n理由：等结算单\n');
  await run('claim decide 8-3 --approve --reason 已核');
  const payment = async () => JSON.parse(await run('claim list --status unpaid --json')).totals;
  expect(await payment()).toEqual({ claims: 1, amount: '420.00' });
  expect(await run('claim list --lang zh')).toMatch(/^8-3 .* 待付 +420\.00$/m);
  appendFileSync(office.path('mutual.yaml'), 'policy: {approve: another-actor}\n');
  expect(await run('claim list --lang zh')).toMatch(/^8-3 .* 待批准 +420\.00$/m);
  await run('claim list --status unpaid --out 待付');
  const [sheet] = (await readBackWithStyles(office.path('待付', 'claims.xlsx'))).worksheets;
  expect(sheet?.name).toBe('待付');
  expect(textsOf(sheet)).toEqual(expect.arrayContaining(['待付（元）', '待批准']));
});

it('writes a workbook of the claims wanted, in full, with how far the money of each is', async () => {
  const { office, run } = await officeWithClaims();
  expect(JSON.parse(await run('claim list --out 清单 --json')).outputs).toEqual(['清单/claims.xlsx']);
  const book = await readBackWithStyles(office.path('清单', 'claims.xlsx'));
  const sheet = book.worksheets[0] ?? expect.fail('it has no sheet');
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? ''))));
  const head = rows.findIndex((row) => row.includes('证件号码'));
  expect(rows[0]?.[0]).toMatch(/补助申请$/);
  const column = (title: string) => rows[head]?.indexOf(title) ?? -1;
  const told = rows.slice(head).filter((row) => /^8-\d$/.test(row[column('申请号')] ?? ''));
  expect(told.map((row) => ['申请号', '证件号码', '审核结果', '付款状态'].map((title) => row[column(title)]))).toEqual([
    ['8-1', zhao.idNumber, '暂缓', undefined],
    ['8-2', qian.idNumber, '暂缓', undefined],
    ['8-3', sun.idNumber, '全额补助', '待付'],
  ]);
  expect(await run('verify --against 清单/claims.xlsx')).toContain('清单/claims.xlsx');
});

it('refuses a status that there is none of, and a unit that nobody knows', async () => {
  const { office } = await officeWithClaims();
  for (const [line, said] of [
    ['claim list --status open', 'held'],
    ['claim list --unit 乙厂', '乙厂'],
  ] as const) {
    const ended = await office.run(line, later);
    expect(ended, line).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr, line).toContain(said);
  }
});
