import type { Projection } from '../projection.ts';

/** Whoever decides a claim anew, and does not put it on hold, has answered what stood against it. */
export async function settleObjections({ store, entry }: Projection, number: string): Promise<void> {
  await store.database
    .updateTable('objection')
    .set({ settled_by: entry })
    .where('number', '=', number)
    .where('settled_by', 'is', null)
    .where('undone_by', 'is', null)
    .execute();
}

/** They stand against the claim again once that decision is taken back. */
export async function unsettleObjections({ store }: Projection, number: string, undone: string): Promise<void> {
  await store.database
    .updateTable('objection')
    .set({ settled_by: null })
    .where('number', '=', number)
    .where('settled_by', '=', undone)
    .execute();
}
