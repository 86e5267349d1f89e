import type { OpenBatch, ReceiptGrounds, SubsidyOwing, UnitOwing } from '../../../src/rules/receipt/receipt.ts';
import type { StatementLine } from '../../../src/rules/statement/statement.ts';
import { fen } from '../../../src/rules/value/money.ts';

export const p17 = 'yunnan-17/17';
export const p16 = 'yunnan-16/16';

export interface DueWish {
  readonly open?: string;
  readonly advance?: string;
  readonly period?: string;
  readonly aliases?: readonly string[];
  readonly creditCode?: string;
}

/** What a unit owes; its id is its name. */
export function due(name: string, { open = '0.00', advance = '0.00', period = p17, ...wish }: DueWish): UnitOwing {
  const names = [name, ...(wish.aliases ?? [])];
  return {
    unit: name,
    name,
    names,
    creditCode: wish.creditCode ?? null,
    period,
    open: fen(open),
    advance: fen(advance),
  };
}

export function grounds(
  dues: readonly UnitOwing[],
  more: { readonly subsidies?: readonly SubsidyOwing[]; readonly batches?: readonly OpenBatch[] } = {},
): ReceiptGrounds {
  const periods = [
    { id: p16, number: '16', from: '2025-01-01' },
    { id: p17, number: '17', from: '2026-01-01' },
  ];
  return { dues, subsidies: [], batches: [], periods, home: p17, ...more };
}

let serial = 0;

/** A line of a statement. */
export function line(
  amount: string,
  counterparty: string,
  remark = '',
  wish: Partial<StatementLine> = {},
): StatementLine {
  serial += 1;
  return {
    ...{ line: serial, serial: null, key: String(serial).padStart(6, '0'), on: '2026-01-10', amount, balance: null },
    ...{ counterparty: counterparty || null, counterAccount: null, remark: remark || null },
    origin: { file: '对账单.xlsx', sheet: '明细', cell: `B${serial}` },
    ...wish,
  };
}
