import type { AmendmentSource } from '../../io/ledger/entry/amendment-entries.ts';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { AmendedRequest } from '../../io/ledger/read/amended-requests.ts';
import { gatheredEach } from '../../io/ledger/store/gathered.ts';
import { amendMembers } from '../../io/ledger/write/amend-members.ts';
import { amendPayee } from '../../io/ledger/write/claims/amend-payee.ts';
import { amendSheetErrors } from '../../io/report/text/amend-sheet-texts.ts';
import { sha256 } from '../../io/sha256.ts';
import { UserError } from '../../io/user-error.ts';
import { matterOrder } from '../../rules/enrolment/amend-sheet/matters.ts';
import { type AmendRow, standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import { requestOf, rowConflicts } from '../../rules/enrolment/amend-sheet/row-conflicts.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { AmendedRow } from './amend-report.ts';
import { decideRow, type RowDecision, type RowTerms } from './decide-row.ts';
import type { ReadAmendInput } from './read-amendments.ts';

/** How the rows of a run are done. */
export interface RowTaking extends RowTerms {
  /** Null where it is only tried out. */
  readonly run: RunHandle | null;
  /** What sheets asked for before, by the hash of the request; filled as rows are done. */
  readonly known: Map<string, AmendedRequest>;
  /** Whether the person asked to stop: looked at between rows. */
  readonly stopped: () => boolean;
}

/** Others may write at any time; where they do so again and again, the row is given up. */
const MOST_ATTEMPTS = 50;

/**
 * Does the rows of one file, each as an entry of its own, in the order that makes sense of them: corrections, then who moves, then who leaves, then who joins.
 *
 * @returns what became of each row, in the order of the file; rows that were not looked at are left out
 */
export async function takeRows(read: ReadAmendInput, taking: RowTaking): Promise<AmendedRow[]> {
  const conflicts = rowConflicts(read.rows);
  const rows = read.rows.map((row) => ({ ...row, findings: [...row.findings, ...(conflicts.get(row) ?? [])] }));
  const ordered = rows.toSorted((one, other) => orderOf(one) - orderOf(other) || compare(one.on ?? '', other.on ?? ''));
  const done = await gatheredEach(taking.open.ledger, ordered, async (row) =>
    taking.stopped() ? undefined : takeRow(row, read, taking),
  );
  const byRow = new Map(done.flatMap((each) => (each === undefined ? [] : [[each.row, each] as const])));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

const orderOf = ({ matter }: AmendRow): number => (matter === undefined ? 0 : matterOrder[matter]);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function takeRow(row: AmendRow, read: ReadAmendInput, taking: RowTaking): Promise<AmendedRow> {
  const request = sha256(requestOf(row));
  const isWrong = row.findings.some(({ severity }) => severity === 'error');
  const before = isWrong ? undefined : taking.known.get(request);
  if (before !== undefined) return { ...base(row), status: 'unchanged', entry: before.entry };
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const decision = await decideRow(row, read, taking);
    const result = resultOf(row, decision);
    const { plan } = decision;
    const concerned = decision.account?.claims.length ?? 0;
    if (isWrong || (plan === undefined && (concerned === 0 || !decision.nothing))) return result;
    if (taking.run === null) {
      if (plan !== undefined) taking.desk.remember(plan);
      taking.known.set(request, { entry: '', run: 0 });
      return { ...result, status: 'applied' };
    }
    const source = { ...placeOf(row), sha256: read.sha256, request };
    const applied = await apply(row, decision, source, { ...taking, run: taking.run });
    if (applied === 'stale') continue;
    if ('refused' in applied)
      return { ...result, status: 'returned', plan: null, findings: [...result.findings, applied.refused] };
    taking.known.set(request, { entry: applied.entry, run: taking.run.number });
    return { ...result, status: 'applied', entry: applied.entry };
  }
  const { sheet, cell } = placeOf(row);
  throw new UserError(amendSheetErrors.ledgerMoves, { place: `${read.path} ${sheet}!${cell}` });
}

/** Claims first: the row counts as done once its own entry stands, so that a run killed in between does both again. */
async function apply(
  row: AmendRow,
  { plan, account }: RowDecision,
  source: AmendmentSource,
  { open, run }: RowTaking & { readonly run: RunHandle },
): Promise<{ readonly entry: string } | { readonly refused: Finding } | 'stale'> {
  const { reason } = row;
  let entry: string | undefined;
  if (account !== undefined && account.claims.length > 0) {
    const { claims, payee } = account;
    const outcome = await amendPayee(open.ledger, run, { claims, payee, reason });
    if (outcome.outcome === 'stale') return 'stale';
    entry = outcome.entry;
  }
  if (plan !== undefined) {
    const changes = plan.changes.map(({ unit, change }) => ({ unit, ...change }));
    const { kind, postings } = plan;
    const outcome = await amendMembers(open.ledger, run, {
      period: open.period,
      kind,
      reason,
      changes,
      postings,
      source,
    });
    if (outcome.outcome === 'stale') return 'stale';
    if (outcome.outcome === 'overlapping') {
      const [first] = outcome.overlaps;
      const isJoining = kind === 'joining';
      const refused = finding(isJoining ? 'duplicate-across-units' : 'newcomer-already-covered', {
        origin: standOf(row, isJoining ? 'id-number' : 'newcomer-id-number'),
        found: first?.identityNumber ?? '',
        parameters: { otherUnit: first?.unitName ?? '' },
      });
      return { refused };
    }
    entry = outcome.entry;
  }
  return { entry: entry ?? '' };
}

function resultOf(row: AmendRow, { plan, nothing, unit, account, findings }: RowDecision): AmendedRow {
  return {
    ...base(row),
    unit: unit?.id ?? null,
    unitName: unit?.name ?? row.unit ?? '',
    status: nothing ? 'unchanged' : 'returned',
    plan: plan ?? null,
    claims: account?.shown ?? [],
    findings: [...row.findings, ...findings].map((each) => ofUnit(each, unit?.name ?? row.unit)),
  };
}

function ofUnit(each: Finding, unit: string | null): Finding {
  return each.unit !== undefined || unit === null ? each : { ...each, unit };
}

function base(row: AmendRow): AmendedRow {
  return {
    ...{ row, unit: null, unitName: row.unit ?? '', status: 'unchanged', entry: null, plan: null, claims: [] },
    findings: row.findings,
  };
}

function placeOf(row: AmendRow): { readonly file: string; readonly sheet: string; readonly cell: string } {
  const { file, sheet = '', cell = '' } = standOf(row, row.row.cells.name ? 'name' : 'id-number');
  return { file, sheet, cell };
}
