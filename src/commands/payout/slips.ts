import { join } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsByNumber } from '../../io/ledger/read/claims/claims-by-number.ts';
import type { Wording } from '../../io/report/decision/wording.ts';
import { type Slip, slipNames, writeSlip } from '../../io/workbook/payout/slip.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { lineReference } from '../../rules/payout/line-reference.ts';
import type { Language } from '../../rules/value/text.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import { byMember, claimsByMember } from './by-member.ts';
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

/** Claims read at once: decisions with their traces are by far the most of them. */
const AT_ONCE = 200;

/** The slips of a batch: one a member, some members' claims in memory at a time. */
export async function* slipsOfBatch(
  ledger: Ledger,
  terms: SlipTerms & { readonly batch: string },
): AsyncGenerator<Slip> {
  let page: string[] = [];
  for (const numbers of await claimsByMember(ledger, terms.batch)) {
    page.push(...numbers);
    if (page.length < AT_ONCE) continue;
    yield* slipsOf(await inOrder(ledger, page), terms);
    page = [];
  }
  yield* slipsOf(await inOrder(ledger, page), terms);
}

async function inOrder(ledger: Ledger, numbers: readonly string[]): Promise<ClaimRecord[]> {
  const records = await claimsByNumber(ledger, numbers);
  return numbers.flatMap((number) => records.get(number) ?? []);
}

/** The slips of some claims: one a member, in the order of his first claim, with his claims in the order given. */
export function slipsOf(records: Iterable<ClaimRecord>, terms: SlipTerms): Slip[] {
  return [...byMember(records).values()].flatMap((claims) => {
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
export async function writeSlips(
  folder: string,
  slips: Iterable<Slip> | AsyncIterable<Slip>,
  wording: Wording,
): Promise<void> {
  const nameOf = slipNames(wording.language);
  for await (const slip of slips) {
    const path = join(folder, nameOf(slip));
    await privateFolderOf(path);
    await writeSlip(path, slip, wording);
  }
}
