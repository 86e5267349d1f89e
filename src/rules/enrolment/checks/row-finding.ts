import { type FindingCode, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RosterField } from '../../scheme/forms.ts';
import { originOf } from '../../submission/submission.ts';
import type { Subject } from '../check.ts';
import { textInRow } from '../finding-origins.ts';
import type { MemberReading } from '../member-reading.ts';

/** A finding about one field of one row: where it stands, and what stands there. */
export function rowFinding(
  subject: Subject,
  code: FindingCode,
  { row }: MemberReading,
  field: RosterField,
  details: Partial<Pick<Finding, 'found' | 'parameters' | 'clause' | 'personal'>> = {},
): Finding {
  return finding(code, { origin: originOf(subject.submission, row, field), found: textInRow(row, field), ...details });
}

/** Whether the sheet of a row has a column for the field. Where it has none, `column-missing` says so once, and not each row again. */
export function hasColumn({ submission }: Subject, { row }: MemberReading, field: RosterField): boolean {
  return (
    row.cells[field] !== undefined ||
    submission.columns.some((column) => column.sheet === row.sheet && column.field === field)
  );
}
