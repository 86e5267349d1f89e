import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { waiveCases } from '../../src/io/ledger/write/audit/waive-cases.ts';
import { bringTotals } from '../../src/io/ledger/write/bring-totals.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { claimOf } from '../io/ledger/claims/deciding.ts';
import { objectTo, published } from '../io/ledger/notices/fill-notices.ts';
import { type Office, officeIn, roster, staff } from './office.ts';
import { statement } from './receipts-office.ts';

const people = staff(1, 10);
const [first, second] = people;

/** What runs on which day, and how it must end. */
async function on(office: Office, day: string, line: string | readonly string[], exitCode: 0 | 1 = 0) {
  const told = await office.run(line, { now: `${day}T09:00:00+08:00` });
  expect({ line, exitCode: told.exitCode }, told.stdout + told.stderr).toEqual({ line, exitCode });
  return told;
}

/**
 * A whole period of a small centre, 厦门第十六期, with everything that a ledger may hold: at its end there is a row in every table, and several runs have written to most.
 * A new kind of entry is a further step here, so that what proves the ledger is tried on it as well.
 *
 * @param folder - empty; the centre's own folder is made in it
 */
export async function wholeLife(folder: string): Promise<Office> {
  const office = officeIn(newFolder(folder, '厦门'));
  await on(office, '2019-06-20', 'init --scheme xiamen-16 --period 16 --start 2019-07-01');
  office.write('rosters/1.csv', roster({ unit: '甲厂', people }));
  office.write('rosters/2.csv', roster({ unit: '乙厂', people: staff(61, 8) }));
  await on(office, '2019-06-25', 'enrol rosters');
  office.write('july.csv', statement(fees, { opening: 0 }));
  await on(office, '2019-07-06', 'receive july.csv', 1);
  await on(office, '2019-07-07', ['receive', '--assign', '9-3=乙厂', '--reason', '单位来电确认']);
  await on(office, '2019-08-01', ['amend', 'transfer', '--member', people[9]?.idNumber ?? '', ...transfer]);
  await claimed(office);
  await paid(office);
  await on(office, '2019-11-01', ['import', await reportOfCounty(officeIn(newFolder(folder, '同安')))]);
  await heldAgainst(office.path('mutual.db'));
  await closed(office, '2020-06-01');
  await on(office, '2020-06-02', 'close --reopen --reason 票据更正');
  await closed(office, '2020-06-03');
  return office;
}

const fees = [
  ['2019-07-05', 600, '甲厂', '医疗互助'],
  ['2019-07-05', 480, '乙厂', '医疗互助'],
  ['2019-07-06', 8, '某人', '来款'],
] as const;
const transfer = ['--to', '乙厂', '--on', '2019-08-01', '--reason', '调动'];

async function claimed(office: Office): Promise<void> {
  office.write('claims.csv', claims(stay(first, 'R1'), stay(second, 'R2')));
  await on(office, '2019-10-01', 'claim claims.csv');
  await on(office, '2019-10-02', 'claim approve --actor director');
}

async function paid(office: Office): Promise<void> {
  const { stdout } = await on(office, '2019-10-03', 'payout --json');
  const { amount } = JSON.parse(stdout) as { amount: string };
  const each = (Number(amount) / 2).toFixed(2);
  office.write('answer.csv', `行号,处理结果,金额,失败原因\r\n1,成功,${each},\r\n2,失败,${each},户名不符\r\n`);
  await on(office, '2019-10-05', 'payout result answer.csv', 1);
  const account = ['--claim', '20-2', '--account', '6222020000000000018', '--reason', '换卡'];
  await on(office, '2019-10-06', ['amend', 'account', ...account]);
  await on(office, '2019-10-07', 'payout retry');
  office.write('again.csv', `行号,处理结果,金额,失败原因\r\n1,成功,${each},\r\n`);
  await on(office, '2019-10-08', 'payout result again.csv --batch 2019-002');
  const out = [each, each].map((sum, at) => ['2019-10-08', -Number(sum), '代发业务', `2019-00${at + 1}`] as const);
  office.write('october.csv', statement(out, { first: 4, opening: 1088 }));
  await on(office, '2019-10-09', 'receive october.csv');
  await on(office, '2019-10-09', ['claim', 'correct', '20-1', '--set', '票据个人自付=900', '--reason', '票据抄错']);
}

function claims(...lines: string[]): string {
  const head = '单位名称,姓名,身份证号码,补助项目,入院日期,出院日期,票据个人自付,票据号,诊断,医院名称,银行账号';
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

const stay = (who: typeof first, receipt: string) =>
  `甲厂,${who?.name},${who?.idNumber},住院,2019-09-01,2019-09-08,1000,${receipt},肺炎,市一医院,${who?.bankCard}`;

const fifteenth = {
  ...{ number: '15', from: '2018-07-01', to: '2019-07-01', units: 2, members: 30, new: 10, renewing: 20 },
  ...{ fees: '1800.00', visits: 3, persons: 2, granted: '1500.00', other: '0.00', closing: '300.00' },
  origin: { sheet: '往期合计', cell: 'A2' },
};

/** A claim is put on notice and objected to, a case of the audit let stand, and what a former period came to brought in. */
async function heldAgainst(place: string): Promise<void> {
  const ledger = await openLedger(place);
  try {
    const at = '2020-01-10T09:00:00+08:00';
    const opening = { office: 'main', verb: 'audit', actor: '经审会', at, day: '2020-01-10', toolVersion: '0.0.0' };
    const run = await openRun(ledger, { ...opening, options: {}, inputs: [] });
    const period = { scheme: 'xiamen-16', number: '16', span: { from: '2019-07-01', to: '2020-07-01' } };
    await waiveCases(ledger, run, { period, test: 'same-receipt', keys: ['R1'], reason: '已核对', expires: null });
    const claim = await claimOf({ ledger }, 'main/20-2');
    await objectTo({ ledger, run }, await published({ ledger, run }, [claim]), claim);
    await bringTotals(ledger, run, { family: 'xiamen', file: '往期.xlsx', sha256: '5d90', totals: [fifteenth] });
    await closeRun(ledger, run, { at, outcome: 'completed', counts: {}, units: [] });
  } finally {
    await closeLedger(ledger);
  }
}

/** Closes the period before its time, letting stand whatever is in the way. */
async function closed(office: Office, day: string): Promise<void> {
  const { stdout } = await on(office, day, 'close --dry-run --json', 1);
  const { obstacles } = JSON.parse(stdout) as { obstacles: { key: string }[] };
  await on(office, day, ['close', '--reason', '批复', ...obstacles.flatMap(({ key }) => ['--waive', key])]);
}

/** The bundle of a county that keeps a ledger of its own. */
async function reportOfCounty(county: Office): Promise<string> {
  await on(county, '2019-06-20', 'init --scheme xiamen-16 --period 16 --start 2019-07-01 --office 同安区');
  county.write('1.csv', roster({ unit: '丙厂', people: staff(201, 6) }));
  await on(county, '2019-06-25', 'enrol 1.csv');
  const path = county.path('同安区.jsonl');
  await on(county, '2019-10-31', ['export', '--bundle', path, '--with-entries']);
  return path;
}

function newFolder(within: string, name: string): string {
  const folder = join(within, name);
  mkdirSync(folder);
  return folder;
}
