import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { yuan } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import type { BatchLine } from './batch-line.ts';
import { type ClaimRecord, payableFen } from './claim-record.ts';
import { linesOfClaims, unitNames } from './claim-records.ts';
import { type EntryRun, entryRuns } from './entry-runs.ts';

/** A claim as far as its payment asks: without its decision, whose trace is by far the most of a claim. */
export interface PayableClaim
  extends Pick<ClaimRecord, 'number' | 'person' | 'unit' | 'period' | 'decidedBy' | 'approvedBy' | 'payable'> {
  readonly submitted: Pick<SubmittedClaim, 'claimant' | 'heirs' | 'origin' | 'payee' | 'unitName'>;
  /** In order of batch and line; only of a claim with heirs, of whom some may be paid already. */
  readonly lines: readonly BatchLine[];
}

const columns = [
  'number',
  'person',
  'unit',
  'period',
  'decided_by',
  'approved_by',
  'elsewhere',
  'amount_fen',
  'live_fen',
  'voided_fen',
  'submitted',
] as const;

type PayableRow = Pick<Row<'claim'>, (typeof columns)[number]>;

/** Neither lines nor names of units and actors yet. */
type Bare = Omit<PayableClaim, 'unit' | 'decidedBy' | 'approvedBy' | 'lines'> & {
  readonly unit: string | null;
  readonly decidedBy: string;
  readonly approvedBy: string | null;
};

/**
 * Claims by their numbers in full, in the order of the numbers; those that there are. Read in pages, so that what they stated besides is in memory for a page at a time.
 *
 * @param numbers - each once
 */
export async function readPayableClaims(store: Store, numbers: readonly string[]): Promise<PayableClaim[]> {
  const bare: Bare[] = [];
  for (const chunk of inChunks(numbers)) {
    const rows = await store.database.selectFrom('claim').select(columns).where('number', 'in', chunk).execute();
    const found = new Map(rows.map((row) => [row.number, row]));
    for (const number of chunk) {
      const row = found.get(number);
      if (row !== undefined) bare.push(bareClaim(row));
    }
  }
  const runs = await entryRuns(store, entriesOf(bare));
  const names = await unitNames(store, bare);
  const parted = bare.filter(({ submitted }) => submitted.heirs.length > 0);
  const lines = await linesOfClaims(store, parted);
  const units = new Map([...names].map(([id, name]) => [id, { id, name }]));
  const runOf = (entry: string): EntryRun => runs.get(entry) ?? { entry, run: 0, actor: '' };
  return bare.map(({ unit, decidedBy, approvedBy, ...claim }) => ({
    ...claim,
    unit: unit === null ? null : (units.get(unit) ?? { id: unit, name: '' }),
    decidedBy: runOf(decidedBy),
    approvedBy: approvedBy === null ? null : runOf(approvedBy),
    lines: lines.get(claim.number) ?? [],
  }));
}

function bareClaim({ decided_by: decidedBy, approved_by: approvedBy, ...row }: PayableRow): Bare {
  const { claimant, heirs, origin, payee, unitName } = JSON.parse(row.submitted) as SubmittedClaim;
  const { number, person, unit, period } = row;
  const submitted = { claimant, heirs, origin, payee, unitName };
  return { number, person, unit, period, decidedBy, approvedBy, payable: yuan(payableFen(row)), submitted };
}

function entriesOf(claims: readonly Bare[]): Set<string> {
  const entries = new Set<string>();
  for (const { decidedBy, approvedBy } of claims) {
    entries.add(decidedBy);
    if (approvedBy !== null) entries.add(approvedBy);
  }
  return entries;
}
