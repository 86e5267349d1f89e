import type { BankProblem } from '../../io/bank/bank-batch.ts';
import { bankFieldTexts, bankProblemTexts, bankTexts } from '../../io/report/text/bank-texts.ts';
import { payoutBankTexts } from '../../io/report/text/payout-bank-texts.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';

/** Tells what keeps a batch out of the bank's file, also where talk is not wanted: `--quiet` must not make a refusal look like a fault. */
export function tellRefusal(
  heading: string,
  problems: readonly BankProblem[],
  { surroundings, language }: Pick<Context, 'surroundings' | 'language'>,
): void {
  const lines = [heading, ...refusalLines(problems, language).map((line) => `  ${line}`)];
  surroundings.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** What keeps a batch out of the bank's file, a line each. The payer is the same in all of the batch's lines: what is wrong with him is told once, with where it is mended. */
export function refusalLines(problems: readonly BankProblem[], language: Language): string[] {
  const ofPayer = problems.filter(({ field }) => field.startsWith('payer-'));
  const ofLines = problems.filter(({ field }) => !field.startsWith('payer-'));
  const each = ofPayer.map(
    ({ field, reason, values }) =>
      `${bankFieldTexts[field][language]}: ${fill(bankProblemTexts[reason], language, values)}`,
  );
  const fields = [...new Set(each)].join('; ');
  const payer = ofPayer.length === 0 ? [] : [fill(payoutBankTexts.payer, language, { fields })];
  return [...payer, ...ofLines.map((problem) => problemText(problem, language))];
}

function problemText({ line, field, reason, values }: BankProblem, language: Language): string {
  return fill(bankTexts.problem, language, {
    line,
    field: bankFieldTexts[field][language],
    reason: fill(bankProblemTexts[reason], language, values),
  });
}
