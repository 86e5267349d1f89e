import type { PayoutBook, PayoutSheetLine } from '../../../../src/io/workbook/payout/payout-book.ts';
import { people } from '../../../support/people.ts';
import { head } from '../sample-lines.ts';

/** So many lines of made-up members, each of a unit of its own where no name is given. */
export function sheetLines(count: number, unit?: string): PayoutSheetLine[] {
  return people(count).map((person, index) => ({
    line: index + 1,
    claim: `127-${index + 1}`,
    person: String(index + 1),
    unit: unit === undefined ? { id: String(index), name: '榕城第一中心小学' } : { id: unit, name: unit },
    name: person.name,
    idNumber: person.idNumber,
    payee: { name: person.name, bank: '某银行榕城支行', account: person.bankCard },
    heir: null,
    benefit: '住院补助',
    amount: '100.10',
  }));
}

export function batch(lines: readonly PayoutSheetLine[]): PayoutBook {
  return { number: '2026-001', day: '2026-07-02', lines, head };
}
