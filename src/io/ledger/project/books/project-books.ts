import type { BookEntry } from '../../entry/books/book-entries.ts';
import type { EntryBody } from '../../entry/entry.ts';
import type { Projection } from '../projection.ts';
import { projectSetOff, undoSetOff } from './advances-set-off.ts';
import { projectBundle, undoBundle } from './bundle-imported.ts';
import { projectPeriodClosed, projectPeriodReopened } from './period-closed.ts';
import { projectAssigned, undoAssigned } from './statement-assigned.ts';
import { projectStatement, undoStatement } from './statement-taken.ts';

/** Turns an entry about statements, the end of periods or another ledger's report into rows. */
export function projectBooks(to: Projection, body: BookEntry): Promise<void> {
  switch (body.kind) {
    case 'statement-taken':
      return projectStatement(to, body);
    case 'statement-assigned':
      return projectAssigned(to, body);
    case 'advances-set-off':
      return projectSetOff(to, body);
    case 'period-closed':
      return projectPeriodClosed(to, body);
    case 'period-reopened':
      return projectPeriodReopened(to, body);
    case 'bundle-imported':
      return projectBundle(to, body);
  }
}

/** The entry that is taken back, and what is needed for it. */
export interface Undone {
  readonly entry: string;
  /** The day on which it is taken back. */
  readonly day: string;
  readonly bodyOf: (entry: string) => Promise<EntryBody>;
}

/** Takes back what such an entry did; the end of a period has an entry of its own for that. */
export function undoBooks(
  to: Projection,
  body: Exclude<BookEntry, { readonly kind: 'period-closed' | 'period-reopened' }>,
  undone: Undone,
): Promise<void> {
  switch (body.kind) {
    case 'statement-taken':
      return undoStatement(to, body, undone);
    case 'statement-assigned':
      return undoAssigned(to, body, undone);
    case 'advances-set-off':
      return undoSetOff(to, body, undone);
    case 'bundle-imported':
      return undoBundle(to, body, undone);
  }
}
