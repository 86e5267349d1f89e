import { caseNames } from '../../io/ledger/read/audit/entry-actors.ts';
import type { EvidenceRow } from '../../rules/audit/audit-test.ts';
import type { AuditScope } from './audit-scope.ts';

/** Cases with what their tests do not know: the unit's name in the ledger, and the run of the entry with who ran it. */
export async function namedCases({ open }: AuditScope, rows: readonly EvidenceRow[]): Promise<EvidenceRow[]> {
  if (rows.length === 0) return [];
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  const { units, runs } = await caseNames(open.ledger, entries);
  return rows.map((row) => {
    const unitName = units.get(row.unit ?? '') ?? row.unitName;
    const by = runs.get(row.entry ?? '');
    return { ...row, ...(unitName !== undefined && { unitName }), ...(by && { run: by.run, actor: by.actor }) };
  });
}
