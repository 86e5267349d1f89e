import { compactText } from '../person/tidy-text.ts';
import { address, type Row } from '../submission/cell.ts';
import { unitOfSums } from '../value/sum-unit.ts';

/** What stands above the lines. */
export interface StatementTitle {
  readonly account: string | null;
  readonly holder: string | null;
  readonly currency: string | null;
  /** In what the sums are stated, where it is not yuan. */
  readonly unit: { readonly name: string; readonly cell: string } | null;
}

const labels = {
  account: /^(?:本方|查询)?(?:账号|帐号|账户号码?|账户账号|卡号|客户账号|accountno\.?|account)(?:\[[^\]]*\])?$/i,
  holder: /^(?:本方)?(?:户名|账户名称|帐户名称|账户名|客户名称|单位名称|accountname)(?:\[[^\]]*\])?$/i,
  currency: /^(?:币种|货币|币别|currency)(?:\[[^\]]*\])?$/i,
};

type Label = keyof typeof labels;

/** Reads `账号：6222…　户名：…　币种：人民币` above the header, in one cell or with the value in the next. */
export function statementTitle(rows: readonly Row[]): StatementTitle {
  const found: Partial<Record<Label, string>> = {};
  const take = (label: Label, value: string) => {
    if (value !== '') found[label] ??= value;
  };
  for (const { cells } of rows) {
    cells.forEach(({ text }, index) => {
      const pieces = text.normalize('NFKC').split(/(?<=:.*)[\s,;]+(?=[^\s:]+:)|\t|\n/u);
      for (const piece of pieces) {
        const [, name = piece, value = ''] = /^([^:]*):(.*)$/su.exec(piece) ?? [];
        const label = labelOf(compactText(name).replace(/^[^\p{L}]+/u, ''));
        if (label) take(label, compactText(value) || compactText(cells[index + 1]?.text ?? ''));
      }
    });
  }
  const { account, holder = null, currency = null } = found;
  return { account: account === undefined ? null : accountDigits(account), holder, currency, unit: unitOf(rows) };
}

function unitOf(rows: readonly Row[]): StatementTitle['unit'] {
  for (const { cells, number } of rows)
    for (const [index, { text, column }] of cells.entries()) {
      const isLabel = /单位[:：]?$/u.test(compactText(text));
      const name = unitOfSums(text) ?? (isLabel ? unitOfSums(text + (cells[index + 1]?.text ?? '')) : undefined);
      if (name !== undefined) return { name, cell: address(number, column) };
    }
  return null;
}

/** An account's number as it is compared: digits, and stars where the bank hides some. Null where it is no number. */
export function accountDigits(text: string): string | null {
  const digits = compactText(text)
    .replace(/[^\d*＊xX]/gu, '')
    .replace(/[＊xX]/gu, '*');
  return digits.replaceAll('*', '').length < 4 ? null : digits;
}

/** Whether two numbers may be one account: the same digits where neither is hidden. */
export function sameAccount(one: string, other: string): boolean {
  const [shown, hidden] = one.includes('*') ? [other, one] : [one, other];
  const [, head = '', tail = ''] = /^(\d*)\*+(\d*)$/.exec(hidden) ?? [];
  return shown === hidden || (head + tail !== '' && shown.startsWith(head) && shown.endsWith(tail));
}

function labelOf(text: string): Label | undefined {
  return (Object.keys(labels) as Label[]).find((label) => labels[label].test(text));
}
