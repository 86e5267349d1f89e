import { expect } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';

/** A bank's answer as CSV: line, result, amount, reason. */
export const answer = (...lines: string[]): string => `行号,处理结果,金额,失败原因\r\n${lines.join('\r\n')}\r\n`;

/** Runs a command with `--json` and reads what it printed, with its exit code. */
export async function json(office: Office, line: string, at = later) {
  const run = await office.run(`${line} --json`, at);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
}

/** An office that has decided two claims, 420.00 and 600.00 of two members, and paid none: three runs. */
export async function claimedTwice(): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard },
      { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1300', account: qian.bankCard },
    ),
  );
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

/** The same office once it has paid both, as batch 2021-001, and taken the bank's answer to it: five runs. */
export async function paid(...answers: string[]): Promise<Office> {
  const office = await claimedTwice();
  expect(await office.run('payout', later)).toMatchObject({ exitCode: 0 });
  office.write('answer.csv', answer(...answers));
  await office.run('payout result answer.csv', later);
  return office;
}
