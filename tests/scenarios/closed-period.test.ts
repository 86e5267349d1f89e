import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { ledgerMark } from '../../src/io/ledger/read/ledger-mark.ts';
import { periods } from '../../src/io/ledger/read/period-in-force.ts';
import { closePeriod } from '../../src/io/ledger/write/books/close-period.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { contentBelow, type Office, officeIn, roster, staff } from './office.ts';
import { statement } from './receipts-office.ts';

const at = (day: string) => ({ now: `${day}T09:00:00+08:00` });
const later = at('2020-08-01');
const people = staff(1, 10);
const [first, second] = people;

const HEADER = '变更事项,单位名称,姓名,身份证号,变更日期,变更原因,更正后账号,更正后开户行';
const change = (matter: string, on: string, rest: string) =>
  `${HEADER}\r\n${matter},甲厂,${second?.name},${second?.idNumber},${on},${rest}\r\n`;

const CLOSED = `error: Period 16 of xiamen-16 is closed since 2020-08-01 (run 5).
mend:  A closed period takes no more rosters, amendments or claims, nor income and expenses such as interest. Where it has to be corrected, open it again: mutual close --reopen --reason.
`;

/** As `mutual close` writes it, without its files. */
async function closed(office: Office): Promise<void> {
  const ledger = await openLedger(office.path('mutual.db'));
  const [stored] = await periods(ledger);
  if (stored === undefined) throw new Error('no period');
  const basis = await ledgerMark(ledger);
  const run = await openRun(ledger, {
    ...{
      office: 'main',
      verb: 'close',
      actor: 'clerk',
      at: later.now,
      day: '2020-08-01',
      toolVersion: '0',
      inputs: [],
    },
    options: { scheme: 'xiamen-16', period: '16' },
  });
  const carry = { scope: null, amount: '0.00' };
  const closing = { period: stored.period, basis, postings: [], carry, waived: [], figures: {} };
  await closePeriod(ledger, run, closing);
  await closeRun(ledger, run, { at: later.now, outcome: 'completed', counts: {}, units: [] });
  await closeLedger(ledger);
}

describe('a closed period', () => {
  let office: Office;
  beforeAll(async () => {
    office = officeIn(mkdtempSync(join(tmpdir(), 'mutual-test-')));
    office.write('rosters/1.csv', roster({ unit: '甲厂', people }));
    office.write('july.csv', statement([['2019-07-05', 600, '甲厂', '医疗互助']], { opening: 0 }));
    office.write('interest.csv', statement([['2020-06-21', 2, '', '结息']], { opening: 600, first: 9 }));
    office.write(
      'claims.csv',
      '单位名称,姓名,身份证号码,补助项目,入院日期,出院日期,票据个人自付,票据号,诊断,医院名称,银行账号\r\n' +
        `甲厂,${first?.name},${first?.idNumber},住院,2019-09-01,2019-09-08,1000,R1,肺炎,市一医院,${first?.bankCard}\r\n`,
    );
    office.write('leaving.csv', change('退出', '2020-01-01', '离职,,'));
    office.write('account.csv', change('更正银行账号', '2020-01-01', '换卡,6222021001116245702,中国工商银行'));
    for (const [line, day] of [
      ['init --scheme xiamen-16 --period 16 --start 2019-07-01', '2019-06-20'],
      ['enrol rosters', '2019-06-25'],
      ['receive july.csv', '2019-07-06'],
      ['claim claims.csv', '2019-10-01'],
    ] as const)
      expect({ line, ...(await office.run(line, at(day))) }).toMatchObject({ line, exitCode: 0 });
    await closed(office);
  });

  afterAll(() => rmSync(office.folder, { recursive: true, force: true, maxRetries: 3 }));

  it.each([
    'enrol rosters',
    'claim claims.csv',
    'amend leaving.csv',
    `amend withdraw --member ${second?.idNumber} --on 2020-01-01 --reason 离职`,
    'claim decide 12-1 --reject --reason 撤回',
    'claim correct 12-1 --set 个人自付=900 --reason 抄错',
    'receive interest.csv',
  ])('is refused by `%s` at once, tried out or not, and no run is opened', async (line) => {
    const before = contentBelow(office.folder);
    for (const words of [`${line} --dry-run`, line])
      expect(await office.run(words, later)).toEqual({ exitCode: 2, stdout: '', stderr: CLOSED });
    expect(contentBelow(office.folder)).toEqual(before);
  });

  it('is told as closed by status, since when and by whom', async () => {
    const { stdout } = await office.run('status', later);
    expect(stdout.split('\n')[0]).toContain('(closed since 2020-08-01 by clerk, run 5)');
    const { period } = JSON.parse((await office.run('status --json', later)).stdout);
    expect(period).toMatchObject({ stage: 'closed', closedBy: { day: '2020-08-01', actor: 'clerk', run: 5 } });
  });

  it('keeps its scheme: another version is not even planned', async () => {
    const { exitCode, stdout, stderr } = await office.run('scheme adopt --reason 更正 --dry-run', later);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('closed');
  });

  it('takes money that nobody has identified, but not as income, and leaves no run to go on with', async () => {
    office.write('odd.csv', statement([['2020-07-02', 8, '某人', '来款']]));
    const taken = JSON.parse((await office.run('receive odd.csv --json', later)).stdout);
    const [{ line }] = taken.files[0].settled;
    const before = contentBelow(office.folder);
    for (const words of [`receive --assign ${line}=利息 --dry-run`, `receive --assign ${line}=利息`])
      expect(await office.run(words, later)).toEqual({ exitCode: 2, stdout: '', stderr: CLOSED });
    expect(contentBelow(office.folder)).toEqual(before);
    expect(JSON.parse((await office.run('status --json', later)).stdout)).toMatchObject({ unfinished: [] });
  });

  it('still takes accounts to which what is owed is to be paid, also from a sheet', async () => {
    expect(await office.run('amend account.csv --dry-run', later)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await office.run('amend account.csv', later)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
