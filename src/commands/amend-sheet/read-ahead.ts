import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import { periodStage, requireOpenPeriod } from '../../io/ledger/read/books/period-stage.ts';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { isCorrection } from '../../rules/enrolment/amend-sheet/matters.ts';
import type { AmendRow } from '../../rules/enrolment/amend-sheet/read-row.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type ReadAmendInput, readAmendInput } from './read-amendments.ts';

/** Inputs that are read already; those that are not are read in their turn. */
export type ReadAhead = ReadonlyMap<SubmittedInput, ReadAmendInput>;

/**
 * Reads the sheets for a closed period before anything is done with them, since it takes nothing but accounts any more; for an open one none.
 *
 * @throws UserError where the period is closed and a row asks for more than an account
 */
export async function readAhead(
  inputs: readonly SubmittedInput[],
  { ledger, period, scheme }: OpenPeriod,
  { surroundings }: Context,
): Promise<ReadAhead> {
  const { state } = await periodStage(ledger, entryPeriod(period).id);
  const read = new Map<SubmittedInput, ReadAmendInput>();
  if (state === 'open') return read;
  for (const input of inputs) {
    const one = await readAmendInput(input, surroundings.stdin, scheme);
    if (one.rows.some((row) => !isOfAccount(row))) await requireOpenPeriod(ledger, period);
    read.set(input, one);
  }
  return read;
}

/** Whether a row corrects an account alone, by which what is still owed can be paid. */
function isOfAccount({ matter, right: { bankCard, name, number, staffKind } }: AmendRow): boolean {
  const others = [name, number, staffKind].some((each) => each !== undefined);
  return matter !== undefined && isCorrection(matter) && bankCard !== undefined && !others;
}
