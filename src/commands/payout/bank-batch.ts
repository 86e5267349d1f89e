import { join } from 'node:path';
import type { BankBatch, BankProblem } from '../../io/bank/bank-batch.ts';
import { type BankFiles, bankFiles, bankProblems } from '../../io/bank/bank-file.ts';
import { bankFormNotice, type LoadedBankForm, packagedBankForms, readBankForm } from '../../io/bank/read-bank-form.ts';
import { payoutCommandTexts } from '../../io/report/text/payout-command-texts.ts';
import { lineReference } from '../../rules/payout/line-reference.ts';
import type { PayoutLine } from '../../rules/payout/payable.ts';
import type { Language } from '../../rules/value/text.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

type LineForBank = Pick<PayoutLine, 'line' | 'claim' | 'payee' | 'amount'>;

/** A batch as its files are made from it. */
export interface BatchToWrite {
  /** Without the office, `2026-001`. */
  readonly number: string;
  readonly day: string;
  readonly writtenAt: string;
  readonly run: number;
  /** Hash of the batch's entry. */
  readonly chainHead: string;
  /** In order of line; gone through twice. */
  readonly lines: Iterable<LineForBank> | AsyncIterable<LineForBank>;
}

/** A bank's form: the centre's own before the one that comes with the program. */
export async function bankFormOf(
  { workspace }: OpenWorkspace,
  bank: string | undefined,
): Promise<LoadedBankForm | null> {
  if (bank === undefined) return null;
  return readBankForm(bank, [join(workspace.folder, 'forms', 'bank'), packagedBankForms()]);
}

/** What has to be said below payout sheets of which the bank's file is a template. */
export function noticesOf(form: LoadedBankForm | null, language: Language): string[] {
  const notice = form && bankFormNotice(form, language);
  return notice ? [notice] : [];
}

/** The bank's files of a batch, or what keeps its lines out of them. */
export function filesForBank({ form }: LoadedBankForm, batch: BatchToWrite, open: OpenWorkspace): Promise<BankFiles> {
  return bankFiles(form, bankBatch(batch, open));
}

/** What would keep lines out of the bank's files: known before there is a batch of them. */
export function problemsForBank(
  { form }: LoadedBankForm,
  batch: BatchToWrite,
  open: OpenWorkspace,
): Promise<readonly BankProblem[]> {
  return bankProblems(form, bankBatch(batch, open));
}

function bankBatch({ lines, ...batch }: BatchToWrite, { workspace }: OpenWorkspace): BankBatch {
  const { account, centre } = workspace.settings;
  const payer = { name: account?.payee ?? centre, account: account?.number ?? null, bank: account?.bank ?? null };
  return {
    ...batch,
    payer,
    purpose: payoutCommandTexts.purpose.zh,
    lines: {
      async *[Symbol.asyncIterator]() {
        for await (const { line, claim, payee, amount } of lines)
          yield { line, reference: lineReference(batch.number, line), claim, payee, amount };
      },
    },
  };
}
