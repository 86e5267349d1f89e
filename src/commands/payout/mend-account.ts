import { isPaidTo } from '../../io/ledger/entry/claims/is-paid-to.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import type { BatchLine } from '../../io/ledger/read/claims/batch-line.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import { standingTexts } from '../../io/report/text/standing-texts.ts';
import { withoutAccountTexts } from '../../io/report/text/without-account-texts.ts';
import { isSamePayee } from '../../rules/payout/check-retry.ts';
import type { Language } from '../../rules/value/text.ts';

/**
 * The command that puts on record where a payment that came back is to go, with the heir where the claim is paid to heirs: without him it would be refused.
 *
 * @param claim - as the office calls it
 * @param heir - from 0; null where the claim has none
 */
export function mendAccountCommand(claim: string, heir: number | null, language: Language): string {
  return amendAccount(claim, heir, language, '');
}

/** The command that puts on record where a claim is to go of which no account is known: with the bank, since none is known either. */
export function stateAccountCommand(claim: string, heir: number | null, language: Language): string {
  return amendAccount(claim, heir, language, ` --bank ${withoutAccountTexts.bankWord[language]}`);
}

function amendAccount(claim: string, heir: number | null, language: Language, bank: string): string {
  const account = standingTexts.accountWord[language];
  const reason = standingTexts.reasonWord[language];
  const whose = heir === null ? '' : ` --heir ${heir + 1}`;
  return `mutual amend account --claim ${claim}${whose} --account ${account}${bank} --reason ${reason}`;
}

/**
 * The payment of a claim that came back and whose account is still to be mended: none where it was corrected to pay others, of whom the accounts are known, or where another account,
 * bank or holder was put on record since.
 */
export async function leftToMend(
  ledger: Ledger,
  { number, lines, submitted }: ClaimRecord,
): Promise<BatchLine | undefined> {
  const back = lines.filter(
    ({ state, retriedBy, heir }) => state === 'bounced' && retriedBy === null && isPaidTo(heir, submitted.heirs),
  );
  if (back.length === 0) return undefined;
  const amended = await amendedPayees(ledger, [number]);
  return back.find(({ heir, payee }) => isSamePayee(amended(number, heir) ?? payee, payee));
}

/** The first of some claims of which that is so, by their numbers in full, with the heir whose payment came back, from 0; undefined where none is. */
export async function firstToMend(
  ledger: Ledger,
  numbers: readonly string[],
): Promise<{ readonly number: string; readonly heir: number | null } | undefined> {
  for (const number of numbers) {
    const record = await claimByNumber(ledger, number);
    const line = record && (await leftToMend(ledger, record));
    if (line !== undefined) return { number, heir: line.heir };
  }
  return undefined;
}
