import { expect } from 'vitest';
import { person } from '../support/people.ts';
import type { Office } from './office.ts';
import { answer } from './payouts-office.ts';
import { statement } from './receipts-office.ts';
import { own } from './town.ts';

/** Runs a command of the town's on a day. */
export const on = (day: string) => ({ ...own, now: `${day}T09:00:00+08:00` });

/** What `reconcile` found: its differences as kind and sum, the comparisons that do not agree, and the exit code. */
export async function reconciled(office: Office, options = '', day = '2026-12-31') {
  const run = await office.run(['reconcile', '--json', ...options.split(' ').filter(Boolean)], on(day));
  expect(run.stdout, run.stderr).not.toBe('');
  const found = JSON.parse(run.stdout);
  return {
    ...found,
    exitCode: run.exitCode,
    kinds: found.differences.map(({ kind, amount }: { kind: string; amount: string }) => `${kind} ${amount}`),
    sides: Object.fromEntries(
      found.sides.map(({ id, sums }: { id: string; sums: { amount: string }[] }) => [
        id,
        sums.map(({ amount }) => amount),
      ]),
    ),
  };
}

/** Takes a statement in; `opening` is what stood on the account before it. */
export async function receive(
  office: Office,
  bookings: Parameters<typeof statement>[0],
  { opening = 0, first = 1, options = [] }: { opening?: number; first?: number; options?: readonly string[] } = {},
) {
  const file = office.write(`对账单${first}.csv`, statement(bookings, { opening, first }));
  return office.run(['receive', file, ...options], on('2026-12-20'));
}

/** Two stays of members of the town: 500.00 of the firm's first, 350.00 of the office's first. */
export function townClaims(): string {
  const [one, other] = [person({ seed: 1 }), person({ seed: 3 })];
  const head = '单位名称,姓名,身份证号,补助项目,入院日期,出院日期,个人自付,银行账号';
  const line = (unit: string, who: typeof one, costs: string) =>
    [unit, who.name, who.idNumber, '住院补助', '2026-09-01', '2026-09-08', costs, who.bankCard].join(',');
  return `${[head, line('甲厂', one, '1300'), line('乙局', other, '1000')].join('\r\n')}\r\n`;
}

/** Runs a command that has to succeed. */
export async function done(office: Office, line: string | readonly string[], day: string) {
  const run = await office.run(line, on(day));
  expect(run, run.stderr).toMatchObject({ exitCode: 0 });
  return run;
}

/** A town in which all fees came in and both claims were paid, off the account too. @returns the claims' numbers in their order */
export async function paidTown(office: Office): Promise<string[]> {
  await receive(office, [
    ['2026-06-20', 72, '甲厂', '互助金'],
    ['2026-06-21', 72, '乙局', '互助金'],
  ]);
  office.write('claims.csv', townClaims());
  const { stdout } = await done(office, 'claim claims.csv --json', '2026-10-08');
  await done(office, 'payout', '2026-10-10');
  office.write('answer.csv', answer('1,成功,500.00,', '2,成功,350.00,'));
  await done(office, 'payout result answer.csv', '2026-10-12');
  await receive(office, [['2026-10-11', -850, '代发', '2026-001']], { opening: 144, first: 10 });
  return JSON.parse(stdout).claims.map(({ number }: { number: string }) => number);
}
