import { periodId } from '../../io/ledger/entry/period-id.ts';
import type { AuditWish } from '../../io/ledger/read/audit/audit-wish.ts';
import type { AuditScope } from './audit-scope.ts';

/** What the ledger is asked for: the period by its name there, and the day. */
export function wishOf({ open, asOf }: AuditScope): AuditWish {
  return { period: periodId(open.period.scheme, open.period.number), asOf };
}
