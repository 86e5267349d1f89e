import { Readable } from 'node:stream';
import { gatheredReading } from '../../../io/ledger/store/transaction.ts';
import { prepareClaims } from '../../../io/ledger/write/claims/prepare-claims.ts';
import type { ClaimsAhead } from '../../../io/ledger/write/claims/prepared-writer.ts';
import type { SubmittedInput } from '../../../io/submitted/expand-inputs.ts';
import { type AwardedClaim, awardedClaim } from '../../../rules/claim-intake/implausible-amounts.ts';
import type { OutputMark } from '../../../rules/submission/cell.ts';
import { bareReceipts } from '../../../rules/value/receipt-number.ts';
import type { HeldFile } from '../claim-report.ts';
import type { ClaimTerms } from '../claim-terms.ts';
import { type ReadClaimInput, readClaimInput } from '../read-claims.ts';
import type { Holder } from '../report/held.ts';
import { holdFile } from '../report/hold-file.ts';
import { returnedDraft } from '../returned-draft.ts';
import { type SettledParts, settleParts } from '../settle-file.ts';
import { numbersOf } from '../settle-group.ts';
import { NotAhead, PreparingTaker } from './preparing-taker.ts';

/** A file to be read and decided on ahead of the one that writes. */
export interface PrepareTask {
  readonly input: SubmittedInput;
  readonly run: { readonly number: number; readonly day: string };
  /** Where the thread may keep what the file came to, `.1` and the like added. */
  readonly keepAt: string;
}

/** What may be unusual of a file's amounts: known only once all files before it are written. */
export interface UnusualIn {
  /** Before which of the file's findings one of this claim would stand. */
  readonly at: number;
  readonly awarded: AwardedClaim;
}

/** What one file came to. Plain data. */
export type PreparedFile =
  | { readonly kind: 'skipped'; readonly skipped: OutputMark['kind'] }
  /** Only the one that writes can decide on it. */
  | { readonly kind: 'alone' }
  | {
      readonly kind: 'ahead';
      readonly ahead: ClaimsAhead;
      /** As it is kept; numbers and names of its entries are those of later. */
      readonly held: HeldFile;
      readonly unusual: readonly UnusualIn[];
    };

/** Reads one input, decides on its claims over what the ledger holds at this moment, and makes ready what is to be written. */
export async function prepareFile(
  { input, run }: Omit<PrepareTask, 'keepAt'>,
  terms: ClaimTerms,
  holder: Holder,
): Promise<PreparedFile> {
  const read = await readClaimInput(input, Readable.from([]), terms);
  if (read.skipped) return { kind: 'skipped', skipped: read.skipped };
  const taker = new PreparingTaker(terms, run.day);
  const { ledger, workspace } = terms.open;
  try {
    const parts = await gatheredReading(ledger, () => settleParts(read, terms, taker));
    const { position, persons } = parts.basis;
    const { office } = workspace.settings;
    const { bodies } = taker;
    const prepared = bodies.length === 0 ? undefined : await prepareClaims({ office, number: run.number }, bodies);
    if (bodies.length > 0 && prepared === undefined) return { kind: 'alone' };
    const concerns = [...concernsOf(read), ...[...persons.values()].map(({ person }) => `person ${person}`)];
    return { kind: 'ahead', ahead: { position, concerns, prepared }, ...keptOf(read, parts, holder) };
  } catch (error) {
    if (error instanceof NotAhead) return { kind: 'alone' };
    throw error;
  }
}

/** By whom and what decisions on a file may be touched, as far as the file itself says. */
export function concernsOf({ claims, sha256 }: Pick<ReadClaimInput, 'claims' | 'sha256'>): string[] {
  const receipts = claims.flatMap(({ submitted }) => bareReceipts(submitted.receiptNumber));
  return [
    `file ${sha256}`,
    ...numbersOf(claims).map((number) => `number ${number}`),
    ...[...new Set(receipts)].map((receipt) => `receipt ${receipt}`),
  ];
}

function keptOf(read: ReadClaimInput, { settled, findings, told }: SettledParts, holder: Holder) {
  const all = [...findings];
  const unusual: UnusualIn[] = [];
  for (const { claim, decision, findings: some } of told) {
    all.push(...some);
    const awarded = decision && awardedClaim(claim, decision);
    if (awarded !== undefined) unusual.push({ at: all.length, awarded });
  }
  const whole = { ...settled, findings: all };
  return { held: holdFile({ ...whole, returned: returnedDraft(read, whole) }, holder), unusual };
}
