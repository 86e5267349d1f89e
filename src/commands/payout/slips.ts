import { join } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import type { Wording } from '../../io/report/decision/wording.ts';
import { type Slip, slipNames, writeSlip } from '../../io/workbook/payout/slip.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { lineReference } from '../../rules/payout/line-reference.ts';
import type { Language } from '../../rules/value/text.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import { slipFacts } from './slip-facts.ts';

/** What slips are made with. */
export interface SlipTerms {
  /** Whose numbers are shown without it. */
  readonly office: string;
  readonly head: WorkbookHead;
  readonly language: Language;
  /** Only the payments of this batch, in full; all where absent. */
  readonly batch?: string;
}

/** The slips of some claims: one a member, in the order of his first claim, with his claims in the order given. */
export function slipsOf(records: Iterable<ClaimRecord>, terms: SlipTerms): Slip[] {
  const members = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    const of = members.get(record.person);
    if (of === undefined) members.set(record.person, [record]);
    else of.push(record);
  }
  return [...members.values()].flatMap((claims) => {
    const [first] = claims;
    return first === undefined ? [] : [slipOf(first, claims, terms)];
  });
}

function slipOf(
  { submitted: { claimant, unitName }, unit }: ClaimRecord,
  claims: readonly ClaimRecord[],
  { office, head, language, batch }: SlipTerms,
): Slip {
  return {
    unit: unit?.name ?? unitName ?? '',
    name: claimant.name,
    idNumber: claimant.identity.number,
    head,
    claims: claims.map(({ number, submitted, decision, lines }) => ({
      number: shownNumber(office, number),
      facts: slipFacts(submitted, language),
      decision,
      paid: lines
        .filter((line) => (batch === undefined ? line.state !== 'withdrawn' : line.batch === batch))
        .map(({ batch: of, line, payee, amount }) => {
          return { reference: lineReference(shownNumber(office, of), line), payee: payee.name, amount };
        }),
    })),
  };
}

/** Writes slips into a folder, each under the name of unit and member. */
export async function writeSlips(folder: string, slips: readonly Slip[], wording: Wording): Promise<void> {
  const nameOf = slipNames(wording.language);
  for (const slip of slips) {
    const path = join(folder, nameOf(slip));
    await privateFolderOf(path);
    await writeSlip(path, slip, wording);
  }
}
