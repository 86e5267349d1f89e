import type { BankProblem } from '../../io/bank/bank-batch.ts';
import { bankFieldTexts, bankProblemTexts, bankTexts } from '../../io/report/text/bank-texts.ts';
import { payoutBankTexts } from '../../io/report/text/payout-bank-texts.ts';
import { withoutAccountTexts } from '../../io/report/text/without-account-texts.ts';
import { listed } from '../../rules/value/listed.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { stateAccountCommand } from './mend-account.ts';

/** Claims that are named of those with the same problem. */
const MOST_CLAIMS = 10;

/** Tells what keeps a batch out of the bank's file, also where talk is not wanted: `--quiet` must not make a refusal look like a fault. */
export function tellRefusal(
  heading: string,
  problems: readonly BankProblem[],
  { surroundings, language }: Pick<Context, 'surroundings' | 'language'>,
): void {
  const lines = [heading, ...refusalLines(problems, language).map((line) => `  ${line}`)];
  surroundings.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** What keeps a batch out of the bank's file, a line for each thing that is wrong, and how it is mended. The payer is the same in all of the batch's lines: what is wrong with him is told once, with where it is mended. */
export function refusalLines(problems: readonly BankProblem[], language: Language): string[] {
  const ofPayer = problems.filter(({ field }) => field.startsWith('payer-'));
  const ofLines = problems.filter(({ field }) => !field.startsWith('payer-'));
  const each = ofPayer.map(
    ({ field, reason, values }) =>
      `${bankFieldTexts[field][language]}: ${fill(bankProblemTexts[reason], language, values)}`,
  );
  const fields = [...new Set(each)].join('; ');
  const payer = ofPayer.length === 0 ? [] : [fill(payoutBankTexts.payer, language, { fields })];
  return [...payer, ...problemLines(ofLines, language), ...mendLines(ofLines, language)];
}

/** A line for each thing that is wrong, with the claims that it is wrong with, the first of them where they are many. */
function problemLines(problems: readonly BankProblem[], language: Language): string[] {
  const claimsOf = new Map<string, { readonly problem: BankProblem; readonly claims: string[] }>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.field, problem.reason, problem.values]);
    const alike = claimsOf.get(key);
    if (alike === undefined) claimsOf.set(key, { problem, claims: [problem.claim] });
    else alike.claims.push(problem.claim);
  }
  return [...claimsOf.values()].map(({ problem: { field, reason, values }, claims }) =>
    fill(claims.length > MOST_CLAIMS ? bankTexts.manyProblems : bankTexts.problem, language, {
      field: bankFieldTexts[field][language],
      reason: fill(bankProblemTexts[reason], language, values),
      count: claims.length,
      claims: listed(claims.slice(0, MOST_CLAIMS))[language],
    }),
  );
}

/** How an account that does not go into the file is put right. */
function mendLines(problems: readonly BankProblem[], language: Language): string[] {
  if (!problems.some(({ field }) => field.startsWith('payee-'))) return [];
  const command = stateAccountCommand(withoutAccountTexts.claimWord[language], null, language);
  return [fill(bankTexts.mend, language, { command })];
}
