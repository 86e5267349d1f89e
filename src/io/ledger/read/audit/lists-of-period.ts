import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';

/** A list in force, with the run that took it. */
export interface ListInForce {
  readonly unit: string;
  readonly unitName: string;
  /** Id of the scheme's kind of unit. */
  readonly kind: string | null;
  readonly entry: string;
  readonly asOf: PlainDate;
  readonly status: string;
  readonly file: string;
  /** JSON, as the ledger has them. */
  readonly headcounts: string;
  readonly figures: string;
  readonly participants: number;
  readonly declaredParticipants: number | null;
  readonly declaredFee: bigint | null;
  readonly due: bigint;
  readonly run: number | null;
  readonly actor: string | null;
}

/** Lists in force of a period that were taken up to a day, each unit's in the order in which they were taken. */
export async function listsOfPeriod({ database }: Store, period: string, asOf: PlainDate): Promise<ListInForce[]> {
  const rows = await database
    .selectFrom('list')
    .innerJoin('unit', 'unit.id', 'list.unit')
    .leftJoin('unit_entry', (join) =>
      join.onRef('unit_entry.unit', '=', 'list.unit').onRef('unit_entry.entry', '=', 'list.entry'),
    )
    .leftJoin('run', 'run.number', 'unit_entry.run')
    .select(['list.unit', 'unit.name', 'unit.kind', 'list.entry', 'list.as_of', 'list.status', 'list.file'])
    .select(['list.headcounts', 'list.figures', 'list.participants', 'list.declared_participants'])
    .select(['list.declared_fee_fen', 'list.due_fen', 'run.number', 'run.actor'])
    .where('list.period', '=', period)
    .where('list.undone_by', 'is', null)
    .where('list.replaced_by', 'is', null)
    .where('list.as_of', '<=', asOf)
    .orderBy('list.unit')
    .orderBy('list.position')
    .execute();
  return rows.map((row) => ({
    ...{ unit: row.unit, unitName: row.name, kind: row.kind, entry: row.entry, asOf: row.as_of, status: row.status },
    ...{ file: row.file, headcounts: row.headcounts, figures: row.figures, actor: row.actor, due: row.due_fen },
    participants: Number(row.participants),
    declaredParticipants: row.declared_participants === null ? null : Number(row.declared_participants),
    declaredFee: row.declared_fee_fen,
    run: row.number === null ? null : Number(row.number),
  }));
}
