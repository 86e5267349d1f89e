import { canonicalJson } from '../entry/canonical-json.ts';
import type { Ledger, Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import { atOneMoment } from '../store/transaction.ts';

/** A run as `runs` and `status` show it. */
export interface RunSummary {
  readonly number: number;
  readonly office: string;
  readonly verb: string;
  readonly actor: string;
  readonly openedAt: string;
  readonly day: string;
  /** Null where it is unfinished: killed, or still going on. */
  readonly closedAt: string | null;
  readonly outcome: string | null;
  readonly toolVersion: string;
  readonly options: Readonly<Record<string, string>>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string | null }[];
  readonly counts: Readonly<Record<string, number>>;
  /** Entries that could be undone or were: lists, amendments, openings. */
  readonly entries: number;
  readonly undone: number;
}

/**
 * Runs, the newest first.
 *
 * @param options - `atMost` so many (all where absent); `unfinished` only those without an end, or stopped before it, for which no later run made up: of the same office,
 *   verb and options, completed, with the same inputs or, among several, with each of them unchanged
 */
export async function listRuns(
  ledger: Ledger,
  options: { readonly atMost?: number; readonly unfinished?: true } = {},
): Promise<RunSummary[]> {
  return atOneMoment(ledger, async (store) => {
    let query = store.database
      .selectFrom('run')
      .selectAll('run')
      .select((run) => [
        run
          .selectFrom('unit_entry')
          .select((each) => each.fn.count('entry').distinct().as('count'))
          .whereRef('unit_entry.run', '=', 'run.number')
          .as('entries'),
        run
          .selectFrom('unit_entry')
          .select((each) => each.fn.count('entry').distinct().as('count'))
          .whereRef('unit_entry.run', '=', 'run.number')
          .where('undone_by', 'is not', null)
          .as('undone'),
      ])
      .orderBy('run.number', 'desc');
    if (options.unfinished) {
      query = query.where((run) => run.or([run('run.closed_at', 'is', null), run('run.outcome', '=', 'interrupted')]));
    }
    if (options.atMost !== undefined) query = query.limit(options.atMost);
    const rows = await query.execute();
    const runs = rows.map((row) => summaryOf(row, Number(row.entries ?? 0), Number(row.undone ?? 0)));
    return options.unfinished ? notMadeUpFor(store, runs) : runs;
  });
}

/** The same command, given again after a run was killed or stopped, does all that was left; what the files hold may differ by then. */
async function notMadeUpFor(store: Store, unfinished: readonly RunSummary[]): Promise<RunSummary[]> {
  const oldest = unfinished.at(-1);
  if (oldest === undefined) return [];
  const completed = await store.database
    .selectFrom('run')
    .selectAll()
    .where('number', '>', BigInt(oldest.number))
    .where('outcome', '=', 'completed')
    .execute();
  const latest = new Map<string, number>();
  const note = (key: string, number: number) => latest.set(key, Math.max(number, latest.get(key) ?? 0));
  for (const row of completed) {
    const { number, ...run } = summaryOf(row, 0, 0);
    for (const key of [commandOf(run), ...inputsOf(run)]) note(key, number);
  }
  const isLater = (key: string, { number }: RunSummary) => (latest.get(key) ?? 0) > number;
  return unfinished.filter((run) => {
    const inputs = inputsOf(run);
    const eachLater = inputs.length > 0 && inputs.every((key) => isLater(key, run));
    return !eachLater && !isLater(commandOf(run), run);
  });
}

/** Each input with what was done with it: an inbox takes what a killed call left together with what came since. */
function inputsOf({ office, verb, options, inputs }: Pick<RunSummary, 'office' | 'verb' | 'options' | 'inputs'>) {
  return inputs.map(({ path, sha256 }) => canonicalJson({ office, verb, options, path, sha256 }));
}

/** What two runs of one command have in common. */
function commandOf({ office, verb, options, inputs }: Pick<RunSummary, 'office' | 'verb' | 'options' | 'inputs'>) {
  return canonicalJson({ office, verb, options, inputs: inputs.map(({ path }) => path) });
}

function summaryOf(row: Row<'run'>, entries: number, undone: number): RunSummary {
  return {
    number: Number(row.number),
    office: row.office,
    verb: row.verb,
    actor: row.actor,
    openedAt: row.opened_at,
    day: row.day,
    closedAt: row.closed_at,
    outcome: row.outcome,
    toolVersion: row.tool_version,
    options: JSON.parse(row.options) as RunSummary['options'],
    inputs: JSON.parse(row.inputs) as RunSummary['inputs'],
    counts: JSON.parse(row.counts ?? '{}') as RunSummary['counts'],
    entries,
    undone,
  };
}
