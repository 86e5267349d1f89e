import type { HandDecision } from '../../../../rules/audit/tests/claims-ruled-by-hand.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { partsOfEntryId } from '../../entry/entry-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { AuditWish } from './audit-wish.ts';

/** Rulings and corrections of claims of a period that are in force, made up to a day, in the order in which they were made. */
export function handDecisions(ledger: Ledger, { period, asOf }: AuditWish): Promise<HandDecision[]> {
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database
      .selectFrom('claim_entry as done')
      .innerJoin('claim', (join) =>
        join.onRef('claim.person', '=', 'done.person').onRef('claim.number', '=', 'done.number'),
      )
      .select(['done.entry', 'claim.number', 'claim.person', 'claim.unit', 'claim.event_day', 'claim.submitted'])
      .where('done.kind', 'in', ['claim-ruled', 'claim-corrected'])
      .where('done.undone_by', 'is', null)
      .where('claim.period', '=', period)
      .orderBy('done.position')
      .orderBy('done.entry')
      .execute();
    const decisions: HandDecision[] = [];
    for (const { entry, number, person, unit, event_day: eventDay, submitted } of rows) {
      const body = await bodyOf(store, entry);
      const isChange = body.kind === 'claim-ruled' || body.kind === 'claim-corrected';
      // Later claims of the person that it changed along name the entry as well.
      if (!isChange || body.number !== number || body.day > asOf) continue;
      const ruled = body.kind === 'claim-ruled';
      decisions.push({
        claim: { number, person, unit, eventDay, decidedBy: entry, submitted: JSON.parse(submitted) as SubmittedClaim },
        kind: ruled ? 'ruled' : 'corrected',
        ...{ entry, day: body.day, reason: body.reason, waived: body.waived ?? [] },
        ruling: ruled ? body.ruling : (await verbOf(store, entry)) === 'claim decide' ? 'state' : null,
        before: body.before.decision.amount,
        after: body.decision.amount,
      });
    }
    return decisions;
  });
}

/** What a person was asked to do: a correction is made by `claim correct`, or by `claim decide` where a reviewer states something. */
async function verbOf({ database }: Store, entry: string): Promise<string | undefined> {
  const { office, sequence } = partsOfEntryId(entry);
  const row = await database
    .selectFrom('entry')
    .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
    .select('run.verb')
    .where('entry.office', '=', office)
    .where('entry.sequence', '=', sequence)
    .executeTakeFirst();
  return row?.verb;
}
