import type { Heir } from '../../../src/rules/claim-intake/submitted-claim.ts';
import type { Payable } from '../../../src/rules/payout/payable.ts';
import { people } from '../../support/people.ts';

/** So many claims of different, made-up members, each paid to the member himself. */
export function payables(count: number, change: (index: number) => Partial<Payable> = () => ({})): Payable[] {
  return people(count).map((person, index) => ({
    claim: `127-${index + 1}`,
    person: String(index + 1),
    unit: { id: '7', name: '榕城第一中心小学' },
    name: person.name,
    idNumber: person.idNumber,
    amount: '100.00',
    payee: { name: person.name, bank: '某银行榕城支行', account: person.bankCard },
    heirs: [],
    origin: { file: '申请表.xlsx', sheet: '住院', cell: `C${index + 5}` },
    ...change(index),
  }));
}

export function heir(name: string, share: string, account: string | null = '6222020000000000000'): Heir {
  return { name, share, bank: '某银行', account, papers: [] };
}
