import { expect } from 'vitest';
import { fuzhouOffice, type Office, roster, staff } from './office.ts';

/** The day on which statements come in. */
export const inAugust = { now: '2026-08-01T09:00:00+08:00' };

/** A booking: day, yuan in (negative: out), counterparty, remark. */
export type Booking = readonly [on: string, amount: number, counterparty: string, remark: string];

/** A statement as a bank exports it, from a balance of 10,000.00; serial numbers go on from one that is given. */
export function statement(bookings: readonly Booking[], { first = 1, opening = 10_000 } = {}): string {
  let balance = opening;
  const lines = bookings.map(([on, amount, counterparty, remark], index) => {
    balance += amount;
    const [credit, debit] = amount > 0 ? [amount.toFixed(2), ''] : ['', (-amount).toFixed(2)];
    return [on, credit, debit, balance.toFixed(2), counterparty, remark, `S${first + index}`].join(',');
  });
  return `交易日期,收入,支出,余额,对方户名,摘要,流水号\r\n${lines.join('\r\n')}\r\n`;
}

/** An office of Fuzhou with three units that owe 360, 180 and 72 yuan. */
export async function owedOffice(...more: string[]): Promise<Office> {
  const office = await fuzhouOffice(...more);
  office.write('rosters/1.csv', roster({ unit: '福州市第一机械厂', people: staff(1, 10) }));
  office.write('rosters/2.csv', roster({ unit: '福州市红星纺织厂', people: staff(101, 5) }));
  office.write('rosters/3.csv', roster({ unit: '鼓楼区印刷厂', people: staff(201, 2) }));
  expect(await office.run('enrol rosters', { now: '2026-06-10T09:00:00+08:00' })).toMatchObject({ exitCode: 0 });
  return office;
}

/** Runs a command with `--json` and reads what it printed. */
export async function received(office: Office, line: string | readonly string[], at = inAugust) {
  const words = typeof line === 'string' ? line.split(' ') : line;
  const run = await office.run([...words, '--json'], at);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...JSON.parse(run.stdout), exitCode: run.exitCode };
}
