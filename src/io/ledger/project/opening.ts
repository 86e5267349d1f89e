import type { Opening } from '../entry/entry.ts';
import { postJournal, reverseJournal } from './postings.ts';
import type { Projection } from './projection.ts';
import { noteUnits } from './unit-entry.ts';

/** Balances that a centre brings with it are postings and nothing else. */
export async function projectOpening(to: Projection, body: Opening): Promise<void> {
  await noteUnits(to, body.kind, null, []);
  await postJournal(to, { day: body.day, period: body.period, kind: body.kind }, body.postings);
}

/** The same postings the other way round. */
export async function undoOpening(to: Projection, body: Opening, undone: string, day: string): Promise<void> {
  await reverseJournal(to, { day, period: body.period, kind: 'undo', reverses: undone }, body.postings);
}
