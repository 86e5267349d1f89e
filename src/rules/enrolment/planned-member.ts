import type { RosterField } from '../scheme/forms.ts';
import { originOf } from '../submission/submission.ts';
import type { Subject } from './check.ts';
import type { MemberRecord } from './known.ts';
import type { MemberReading } from './member-reading.ts';
import type { coverageBeginner } from './new-coverage.ts';

/**
 * The record that one row makes. A coverage in force is the member's own and stays as it is; only plans that the member does not have yet begin anew. What the
 * row does not state is null here, and {@link mergeLists} leaves it as it was.
 *
 * @param begin - how a plan that the member does not have yet begins
 * @returns undefined where the row has no identity number that can be relied on
 */
export function plannedMember(
  subject: Subject,
  reading: MemberReading,
  begin: ReturnType<typeof coverageBeginner>,
): MemberRecord | undefined {
  const { document } = reading.identity;
  if (document === undefined) return undefined;
  const before = subject.known.unit?.members.get(document.number);
  const origin = originOf(subject.submission, reading.row, 'id-number');
  // In the order of canonical JSON, which the ledger writes and then need not sort.
  return {
    bank: reading.bank ?? null,
    bankCard: reading.bankCard ?? null,
    birthDate: document.birthDate ?? null,
    coverages: reading.plans
      .map((plan) => before?.coverages.find((coverage) => coverage.plan === plan) ?? begin(reading, plan))
      .filter((coverage) => coverage !== undefined),
    hardship: before && !hasColumn(subject, reading, 'hardship') ? before.hardship : reading.hardship,
    identity: { kind: document.kind, number: document.number },
    insuranceKind: reading.insuranceKind ?? null,
    name: reading.name ?? '',
    origin: { cell: origin.cell ?? '', file: origin.file, sheet: reading.row.sheet },
    phone: reading.phone ?? null,
    remark: reading.remark ?? null,
    sex: document.sex ?? reading.sex ?? null,
    staffKind: reading.staffKind ?? null,
  };
}

function hasColumn(subject: Subject, reading: MemberReading, field: RosterField): boolean {
  return subject.submission.columns.some((column) => column.sheet === reading.row.sheet && column.field === field);
}
