import type { BankBatch, BankLine } from '../../../src/io/bank/bank-batch.ts';
import { lineReference } from '../../../src/rules/payout/line-reference.ts';
import { people } from '../../support/people.ts';

/** A batch of made-up payees; some of its lines otherwise. */
export function bankBatch(count: number, change: (index: number) => Partial<BankLine> = () => ({})): BankBatch {
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
export function paidTo(payee: Partial<BankLine['payee']>, more: Partial<BankLine> = {}): BankBatch {
  const batch = bankBatch(2);
  const [first, second] = batch.lines as [BankLine, BankLine];
  return { ...batch, lines: [{ ...first, ...more, payee: { ...first.payee, ...payee } }, second] };
}
