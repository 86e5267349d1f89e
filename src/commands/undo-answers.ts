import { shownNumber } from '../io/ledger/entry/claims/claim-number.ts';
import { type AnsweredPaid, paidByAnswer } from '../io/ledger/read/claims/answers-of-entry.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { undoBatchTexts } from '../io/report/text/undo-batch-texts.ts';
import { fill } from '../rules/value/text.ts';
import type { Context } from './command.ts';
import type { OpenWorkspace } from './open-period-ledger.ts';

/** The bank's answers among entries that are to be undone, as far as they call payments paid; batches without the office where it is this one's. */
export async function answersAmong(
  { ledger, workspace }: OpenWorkspace,
  entries: readonly { readonly entry: string; readonly kind: string }[],
): Promise<AnsweredPaid[]> {
  const answers: AnsweredPaid[] = [];
  for (const { entry, kind } of entries) {
    const paid = kind === 'batch-answered' ? await paidByAnswer(ledger, entry) : undefined;
    if (paid !== undefined) answers.push({ ...paid, batch: shownNumber(workspace.settings.office, paid.batch) });
  }
  return answers;
}

/** What it means that payments of which the bank said that they arrived wait again: answered otherwise and tried again, they would be paid twice. */
export function paidAgainWarnings(answers: readonly AnsweredPaid[], { language, dryRun }: Context): string[] {
  const text = undoBatchTexts[dryRun ? 'wouldUnpay' : 'unpaid'];
  return answers.map(({ batch, lines, amount }) => fill(text, language, { batch, lines, amount: grouped(amount) }));
}
