import type { PayoutBook } from '../../../../src/io/workbook/payout/payout-book.ts';
import type { PayoutLine } from '../../../../src/rules/payout/payable.ts';
import { fen, sumOf, yuan } from '../../../../src/rules/value/money.ts';
import { people } from '../../../support/people.ts';
import { head } from '../sample-lines.ts';

/** A line of a batch with its member, its unit and the title of its benefit. */
export interface SampleLine extends PayoutLine {
  readonly benefit: string;
}

/** So many lines of made-up members, each of a unit of its own where no name is given. */
export function sheetLines(count: number, unit?: string): SampleLine[] {
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

/** A batch of these lines: a unit's sheet stands where its first line does. */
export function batch(all: readonly SampleLine[]): PayoutBook {
  const units = byUnit(all);
  const members = (lines: readonly SampleLine[]) => new Set(lines.map(({ person }) => person)).size;
  return {
    ...{ number: '2026-001', day: '2026-07-02', head, members: members(all) },
    units: units.map((lines) => ({
      name: lines[0]?.unit.name ?? '',
      members: members(lines),
      lines: lines.length,
      amount: yuan(sumOf(lines.map(({ amount }) => fen(amount)))),
    })),
    lines: inTurn(units.flat()),
  };
}

function byUnit(all: readonly SampleLine[]): SampleLine[][] {
  const units = new Map<string, SampleLine[]>();
  for (const line of all) units.set(line.unit.id, [...(units.get(line.unit.id) ?? []), line]);
  return [...units.values()];
}

async function* inTurn(lines: readonly SampleLine[]) {
  for (const { unit, ...line } of lines) yield { ...line, unitName: unit.name };
}
