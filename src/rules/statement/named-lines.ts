import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { RowLine } from './row-reader.ts';
import type { StatementLine } from './statement.ts';

/**
 * Numbers lines and names each by what it is in every file that holds it: account, the bank's number, day and sum; without a number also balance, counterparty and
 * remark. Bookings alike in all of these are told apart by their order, since a bank books several payments of one file under one number.
 */
export function namedLines(
  lines: readonly RowLine[],
  account: string | null,
): { readonly lines: StatementLine[]; readonly findings: Finding[] } {
  const seen = new Map<string, RowLine>();
  const times = new Map<string, number>();
  const findings: Finding[] = [];
  const named = lines.map((row, index): StatementLine => {
    const { on, amount, serial, balance, counterparty, counterAccount, remark, origin } = row;
    const whole = JSON.stringify([serial, on, amount, balance, counterparty, counterAccount, remark]);
    const same = seen.get(whole);
    if (same) findings.push(alike(row, same));
    else seen.set(whole, row);
    const key =
      serial === null
        ? [account ?? '', on, amount, balance ?? '', counterparty ?? '', remark ?? '']
        : [account ?? '', serial, on, amount];
    const text = JSON.stringify(key);
    const ordinal = (times.get(text) ?? 0) + 1;
    times.set(text, ordinal);
    const stated = { serial, on, amount, balance, counterparty, counterAccount, remark, origin };
    return { ...stated, line: index + 1, key: JSON.stringify([...key, ordinal]) };
  });
  return { lines: named, findings };
}

function alike(row: RowLine, same: RowLine): Finding {
  const sure = row.serial !== null || row.balance !== null;
  const details = { origin: row.origin, found: row.amount, parameters: { row: String(same.row) } };
  return finding(sure ? 'statement-line-repeated' : 'statement-line-alike', details);
}
