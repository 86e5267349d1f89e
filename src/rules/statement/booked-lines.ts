import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { fen } from '../value/money.ts';
import { inBookingOrder } from './in-booking-order.ts';
import type { RowLine } from './row-reader.ts';
import { takenBackStatus, withoutDenied } from './taken-back-words.ts';

/** No money moved, or not yet. */
const NOT_BOOKED =
  /失败|未成功|不成功|拒绝|被拒|取消|作废|无效|处理中|待处理|待复核|待审核|待入账|未入账|未记账|挂账|挂帐|fail|reject|cancel|pending/iu;

/** The lines that the bank booked, in the order in which it did, and what is said of the others. */
export interface BookedLines {
  readonly lines: readonly RowLine[];
  readonly findings: readonly Finding[];
}

/** Leaves out lines that failed by their status. Balances tell whether money moved; without them what was taken back is booked where the line that takes it back is there too. */
export function bookedLines(lines: readonly RowLine[]): BookedLines {
  const ordered = inBookingOrder(lines);
  if (!lines.some(({ status }) => isUnbooked(status))) return { lines: ordered, findings: [] };
  const booked = new Set(
    ordered.filter(
      (line, index) => !isUnbooked(line.status) || (moved(line, ordered[index - 1]) ?? isMet(line, ordered)),
    ),
  );
  const findings = ordered
    .filter((line) => !booked.has(line))
    .map(({ origin, status, on, amount }) =>
      finding('statement-line-not-booked', { origin, found: status ?? '', parameters: { on, amount } }),
    );
  return { lines: inBookingOrder([...booked]), findings };
}

/** Whether a status says that a line failed, waits or was taken back; of the last money moved, and moved back mostly by a line of its own. */
export function isUnbooked(status: string | null): boolean {
  return status !== null && (NOT_BOOKED.test(withoutDenied(status)) || isTakenBack(status));
}

/** Whether the balance goes on by the sum of the line; undefined where balances do not say. */
function moved(line: RowLine, before: RowLine | undefined): boolean | undefined {
  if (before?.balance == null) return undefined;
  const was = fen(before.balance);
  if (line.balance === null || fen(line.balance) === was) return false;
  return was + fen(line.amount) === fen(line.balance) ? true : undefined;
}

/** Whether another line takes it back, or it is that other line: together they come to nothing, as the bank states them. */
function isMet(line: RowLine, all: readonly RowLine[]): boolean {
  if (line.status === null || !isTakenBack(line.status)) return false;
  const [same, opposite] = [line.amount, -fen(line.amount)];
  const of = all.filter(({ counterparty }) => counterparty === line.counterparty);
  const meets = of.filter(({ amount }) => fen(amount) === opposite).length;
  return meets > 0 && meets >= of.filter(({ amount, status }) => amount === same && isUnbooked(status)).length;
}

function isTakenBack(status: string): boolean {
  return takenBackStatus.test(withoutDenied(status));
}
