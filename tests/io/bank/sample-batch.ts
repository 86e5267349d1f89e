import type { BankBatch, BankLine } from '../../../src/io/bank/bank-batch.ts';
import { bankFiles } from '../../../src/io/bank/bank-file.ts';
import type { BankForm } from '../../../src/io/bank/bank-form.ts';
import { lineReference } from '../../../src/rules/payout/line-reference.ts';
import { people } from '../../support/people.ts';

/** A batch of which all lines are there. */
export type SampleBatch = Omit<BankBatch, 'lines'> & { readonly lines: readonly BankLine[] };

/** A batch of made-up payees; some of its lines otherwise. */
export function bankBatch(count: number, change: (index: number) => Partial<BankLine> = () => ({})): SampleBatch {
  return {
    number: '2026-001',
    day: '2026-07-02',
    writtenAt: '2026-07-02T09:30:20+08:00',
    run: 12,
    chainHead: 'c'.repeat(64),
    payer: { name: '榕城职工互助保障服务中心', account: '1402023109000012345', bank: '中国工商银行榕城支行' },
    purpose: '医疗互助补助',
    lines: people(count).map(({ name, bankCard }, index) => ({
      line: index + 1,
      reference: lineReference('2026-001', index + 1),
      claim: `127-${index + 1}`,
      payee: { name, account: bankCard, bank: '某银行榕城支行' },
      amount: `${index + 1}00.10`,
      ...change(index),
    })),
  };
}

/** The same with another payee on its first line. */
export function paidTo(payee: Partial<BankLine['payee']>, more: Partial<BankLine> = {}): SampleBatch {
  const batch = bankBatch(2);
  const [first, second] = batch.lines as [BankLine, BankLine];
  return { ...batch, lines: [{ ...first, ...more, payee: { ...first.payee, ...payee } }, second] };
}

/** The files of a batch with all of their bytes. */
export async function filesOf(form: BankForm, batch: BankBatch) {
  const { files: make, names, problems } = await bankFiles(form, batch);
  const files: { readonly name: string; readonly bytes: Buffer }[] = [];
  for await (const { name, pieces } of make()) {
    const bytes: Buffer[] = [];
    for await (const piece of pieces) bytes.push(piece);
    files.push({ name, bytes: Buffer.concat(bytes) });
  }
  return { files, names, problems };
}
