import { fullNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { waiveCases } from '../../io/ledger/write/audit/waive-cases.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { waiveTexts as texts, waiveErrors } from '../../io/report/text/audit-waive-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../../rules/audit/audit-test.ts';
import { sumOf, yuan } from '../../rules/value/money.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import { isPlainDate, type PlainDate } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { schemeFolders } from '../scheme/load-scheme.ts';
import type { AuditOptions } from './audit-options.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { chosenTests } from './chosen-tests.ts';

/**
 * `mutual audit --waive`: lets cases of a test stand, on record. The test is run first, so that only what is there is let stand.
 *
 * @param tests - those that there are
 * @throws UserError without a reason, and where the test, the case or the day is none
 */
export async function waive(
  open: OpenPeriod,
  options: AuditOptions,
  context: Context,
  tests?: readonly RunnableTest[],
): Promise<ExitCode> {
  const { asOf, surroundings } = context;
  const id = options.waive ?? '';
  const [runnable] = chosenTests([id], tests);
  if (runnable === undefined) throw new Error('chosen tests lack one that was chosen');
  const reason = options.reason?.trim();
  if (!reason) throw new UserError(waiveErrors.noReason);
  const expires = lastDay(options.expires, asOf);
  const { deaths = [], payroll: payrolls = [] } = options;
  const { directory } = surroundings;
  const scope: AuditScope = { open, asOf, deaths, payrolls, directory, schemes: schemeFolders(context, undefined) };
  const found = await runnable.find(scope);
  const rows = casesOf(runnable.test, found, options.key, open.workspace.settings.office);
  const keys = options.key === undefined ? null : rows.map(({ key }) => key);
  const wish = { period: open.period, test: id, keys, reason, expires };
  const run = context.dryRun ? null : await inRun(open, { ...wish, expires }, context);
  tell({ test: runnable.test, rows, forAll: keys === null, expires, reason, run }, context);
  return 0;
}

async function inRun(open: OpenPeriod, wish: Parameters<typeof waiveCases>[2], context: Context): Promise<number> {
  const { scheme, number: period } = open.period;
  const { test, keys, reason, expires } = wish;
  const options = { scheme, period, waive: test, key: keys ?? undefined, reason, expires: expires ?? undefined };
  const { run } = await inSingleRun(open, { verb: 'audit', options }, context, (handle) =>
    waiveCases(open.ledger, handle, wish),
  );
  return run.number;
}

function lastDay(given: string | undefined, from: PlainDate): PlainDate | null {
  if (given === undefined) return null;
  if (!isPlainDate(given) || given < from) throw new UserError(waiveErrors.badDay, { found: given, day: from });
  return given;
}

/** The cases that are meant, each once; a claim's key may be without its office where that is this one. */
function casesOf(
  test: AuditTest,
  { rows, notRun }: AuditFound,
  keys: readonly string[] | undefined,
  office: string,
): EvidenceRow[] {
  if (notRun !== undefined) throw new UserError(waiveErrors.notRun, { test: test.id, why: notRun });
  if (rows.length === 0) throw new UserError(waiveErrors.nothing, { test: test.id });
  if (keys === undefined) return [...rows];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const found = keys.map((key) => {
    const row = byKey.get(key) ?? byKey.get(fullNumber(office, key));
    if (row !== undefined) return row;
    const near = nearestOf(key, byKey.keys());
    const suggestion = near ? { zh: `是不是 “${near}”？`, en: `Did you mean "${near}"? ` } : { zh: '', en: '' };
    throw new UserError(waiveErrors.noCase, { test: test.id, found: key, suggestion });
  });
  return [...new Set(found)];
}

interface Waived {
  readonly test: AuditTest;
  readonly rows: readonly EvidenceRow[];
  readonly forAll: boolean;
  readonly expires: PlainDate | null;
  readonly reason: string;
  /** Null in a dry run. */
  readonly run: number | null;
}

function tell({ test, rows, forAll, expires, reason, run }: Waived, context: Context): void {
  const { json, language, print, actor } = context;
  const amount = yuan(sumOf(rows.map((row) => row.amount ?? 0n)));
  if (json) {
    const waived = { test: test.id, keys: forAll ? null : rows.map(({ key }) => key), cases: rows.length, amount };
    const document = { run, dryRun: run === null, waived: { ...waived, reason, actor, expires } };
    print(JSON.stringify({ schemaVersion: 1, command: 'audit', ...document }, null, 2));
    return;
  }
  const told = { title: test.title, count: rows.length, amount: grouped(amount), run: run ?? '' };
  print(fill(texts[run === null ? 'would' : 'done'], language, told));
  if (forAll) print(fill(texts.forAll, language));
  if (expires !== null) print(fill(texts.until, language, { day: expires }));
}
