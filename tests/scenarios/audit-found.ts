import type { AuditScope, RunnableTest } from '../../src/commands/audit/audit-scope.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { periodInForce } from '../../src/io/ledger/read/period-in-force.ts';
import { readWorkspace } from '../../src/io/workspace/workspace.ts';
import type { AuditFound } from '../../src/rules/audit/audit-test.ts';
import { schemeFromJson } from '../../src/rules/scheme/scheme-json.ts';
import type { Office } from './office.ts';

/** What each of some tests of the audit finds in an office, by the test's id. */
export async function auditFound(
  office: Office,
  tests: readonly RunnableTest[],
  wish: Partial<Pick<AuditScope, 'asOf' | 'deaths' | 'payrolls'>> = {},
): Promise<Record<string, AuditFound>> {
  const workspace = readWorkspace(office.folder);
  const { settings } = workspace;
  const location = settings.ledger.includes('://') ? settings.ledger : office.path(settings.ledger);
  const ledger = await openLedger(location);
  try {
    const { period, scheme, schemeHash } = await periodInForce(ledger, settings.scheme, settings.period);
    const open = { workspace, ledger, location, period, schemeHash, scheme: schemeFromJson(JSON.stringify(scheme)) };
    const scope = { asOf: '2026-12-31', deaths: [], payrolls: [], ...wish, open, directory: office.folder };
    const found: Record<string, AuditFound> = {};
    for (const { test, find } of tests) found[test.id] = await find(scope);
    return found;
  } finally {
    await closeLedger(ledger);
  }
}
