import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { claimBasis } from '../../src/io/ledger/read/claims/claim-basis.ts';
import { periodInForce } from '../../src/io/ledger/read/period-in-force.ts';
import { takeClaims } from '../../src/io/ledger/write/claims/take-claims.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { readSubmittedFile } from '../../src/io/table/read-submitted-file.ts';
import { ledgerLocation, readWorkspace } from '../../src/io/workspace/workspace.ts';
import { decidedElsewhere } from '../../src/rules/claim-intake/decided/decided-decision.ts';
import { readDecidedFile } from '../../src/rules/claim-intake/decided/read-decided-file.ts';
import { schemeFromJson } from '../../src/rules/scheme/scheme-json.ts';
import type { Office } from './office.ts';

/**
 * Brings a sheet of one unit's former decisions in as `claim --decided` does where all of them are paid, but holds no row to another: what the audit looks for stands in ledgers that were kept before the rows
 * were held to each other.
 *
 * @param at.asOf - the day of the business
 */
export async function bringInUnchecked(
  office: Office,
  file: string,
  at: { readonly scheme: string; readonly period: string; readonly asOf: string },
): Promise<void> {
  const { settings } = readWorkspace(office.folder);
  const ledger = await openLedger(ledgerLocation(office.folder, settings.ledger));
  try {
    const stored = await periodInForce(ledger, at.scheme, at.period);
    const { period, schemeHash } = stored;
    const scheme = schemeFromJson(JSON.stringify(stored.scheme));
    const { file: read, sha256 } = await readSubmittedFile(office.path(file), { shownAs: file });
    const { rows } = readDecidedFile(read as NonNullable<typeof read>, scheme, at.asOf);
    const numbers = rows.map(({ claim }) => claim.submitted.claimant.identity.number);
    const basis = await claimBasis(ledger, { period, numbers });
    const unit = basis.persons.get(numbers[0] ?? '')?.enrolments[0]?.unit.id ?? null;
    const decide = () => {
      const taken = rows.map((row) => {
        const { claim, elsewhere } = row;
        return { submitted: claim.submitted, ...decidedElsewhere(row, scheme), codes: [], elsewhere };
      });
      return { taken, redecided: [], postings: [] };
    };
    const moment = `${at.asOf}T09:00:00+08:00`;
    const opened = { office: settings.office, verb: 'claim', actor: 'clerk', at: moment, day: at.asOf };
    const run = await openRun(ledger, { ...opened, options: {}, toolVersion: '0', inputs: [] });
    const wish = { period, unit, file, sha256, schemeHash, optionsHash: '', basis, planned: decide(), decide };
    const { outcome } = await takeClaims(ledger, run, wish);
    if (outcome !== 'applied') throw new Error(outcome);
    await closeRun(ledger, run, { at: moment, outcome: 'completed', counts: {}, units: [] });
  } finally {
    await closeLedger(ledger);
  }
}
