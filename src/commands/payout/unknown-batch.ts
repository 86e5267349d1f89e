import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { batchesOf } from '../../io/ledger/read/claims/batches.ts';
import { payoutErrors } from '../../io/report/text/payout-command-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { listed } from '../../rules/value/listed.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** What is told of a batch that was never made: the word that was given, and the batches that there are. */
export async function unknownBatch({ ledger, workspace }: OpenWorkspace, found: string): Promise<UserError> {
  const { office } = workspace.settings;
  const all = (await batchesOf(ledger, office)).filter(({ undoneBy }) => undoneBy === null);
  return new UserError(payoutErrors.noBatch, {
    found,
    batches: listed(all.map(({ batch }) => shownNumber(office, batch))),
  });
}
