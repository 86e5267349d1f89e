import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { filledOffice } from './filled-office.ts';
import { filesBelow, type Office, roster, staff } from './office.ts';
import { statement } from './receipts-office.ts';

/** On a day, at nine in Xiamen. */
export const at = (day: string) => ({ now: `${day}T09:00:00+08:00` });
/** The ten members of the unit. */
export const people = staff(1, 10);
export const [first, second] = people;

/** 厦门第十六期, 60 yuan, coverage from the payment: ten members of one unit, whose fee came in. */
export async function paidFor(...more: string[]): Promise<Office> {
  const office = filledOffice();
  const begin = 'init --scheme xiamen-16 --period 16 --start 2019-07-01'.split(' ');
  await office.run([...begin, ...more], at('2019-06-20'));
  office.write('rosters/1.csv', roster({ unit: '甲厂', people }));
  expect(await office.run('enrol rosters', at('2019-06-25'))).toMatchObject({ exitCode: 0 });
  office.write('july.csv', statement([['2019-07-05', 600, '甲厂', '医疗互助']], { opening: 0 }));
  expect(await office.run('receive july.csv', at('2019-07-06'))).toMatchObject({ exitCode: 0 });
  return office;
}

/** A claim sheet of these lines. */
export function claims(...lines: string[]): string {
  const head = '单位名称,姓名,身份证号码,补助项目,入院日期,出院日期,票据个人自付,票据号,诊断,医院名称,银行账号';
  return `${[head, ...lines].join('\r\n')}\r\n`;
}

/** A week in hospital that cost 1,000.00, with the number of its receipt. */
export const stay = (who: typeof first, receipt: string) =>
  `甲厂,${who?.name},${who?.idNumber},住院,2019-09-01,2019-09-08,1000,${receipt},肺炎,市一医院,${who?.bankCard}`;

/** Runs a command with `--json` on a day and reads what it printed, with its exit code. */
export async function json(office: Office, line: string, day: string) {
  const { stdout, stderr, exitCode } = await office.run(`${line} --json`, at(day));
  expect(stdout, stderr).not.toBe('');
  return { ...JSON.parse(stdout), exitCode };
}

/** The same office with one claim paid through the bank, and everything on the statement. */
export async function paidOut(): Promise<{ office: Office; amount: string }> {
  const office = await paidFor();
  office.write('claims.csv', claims(stay(first, 'R1')));
  expect(await office.run('claim claims.csv', at('2019-10-01'))).toMatchObject({ exitCode: 0 });
  await office.run('claim approve', at('2019-10-02'));
  const { amount } = (await json(office, 'payout', '2019-10-03')) as { amount: string };
  office.write('answer.csv', `行号,处理结果,金额,失败原因\r\n1,成功,${amount},\r\n`);
  expect(await office.run('payout result answer.csv', at('2019-10-05'))).toMatchObject({ exitCode: 0 });
  const out = [['2019-10-04', -Number(amount), '代发业务', '2019-001']] as const;
  office.write('october.csv', statement(out, { first: 2, opening: 600 }));
  expect(await office.run('receive october.csv', at('2019-10-06'))).toMatchObject({ exitCode: 0 });
  return { office, amount };
}

/** A day on which the period is over. */
export const end = '2020-08-01';
/** The closing set of a run: the files with what is in them. */
export const set = (office: Office, run: number) =>
  Object.fromEntries(
    filesBelow(office.path('out', `${run}-close`)).map((name) => [
      name,
      readFileSync(office.path('out', `${run}-close`, name)).toString('base64'),
    ]),
  );
