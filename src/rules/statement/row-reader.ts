import { type FindingDetails, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { compactText, tidyText } from '../person/tidy-text.ts';
import type { Origin } from '../submission/cell.ts';
import { address, type Cell, type Row } from '../submission/cell.ts';
import { type Fen, yuan } from '../value/money.ts';
import type { Text } from '../value/text.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { StatementLine } from './statement.ts';
import type { StatementField, StatementTable } from './statement-columns.ts';
import { accountDigits } from './statement-title.ts';
import { isMarkSet } from './taken-back-words.ts';

/** A line as its row states it, before lines are put in order and named. */
export type RowLine = Omit<StatementLine, 'line' | 'key'> & {
  readonly row: number;
  /** Where its balance stands, for what is said of it. */
  readonly balanceAt: Required<Origin>;
  /** The account whose line it is, where the file says so in each line. */
  readonly ownAccount: string | null;
  readonly ownName: string | null;
  /** What became of it, as the bank states it: 成功, 失败. */
  readonly status: string | null;
  /** Where the file marks its lines as debit or credit: as which it does, and whether the sum has a minus besides. */
  readonly marked: { readonly side: Side; readonly isNegative: boolean } | null;
};

/** By the mark of a line: `in` is a credit. */
export type Side = 'in' | 'out';

/** Which way a negative sum goes, by the mark of its line. */
export type NegativeSums = Readonly<Record<Side, Side | 'unknown'>>;

/** A minus is what goes out, whatever the mark. */
export const asBothOut: NegativeSums = { in: 'out', out: 'out' };

/** Words for the columns of money. */
export const moneyColumns = {
  in: { zh: '收入', en: 'sum that came in' },
  out: { zh: '支出', en: 'sum that went out' },
  amount: { zh: '金额', en: 'sum' },
  balance: { zh: '余额', en: 'balance' },
} as const satisfies Partial<Record<StatementField, Text>>;

const OUT = /^(?:借|借方|d|dr|debit|支|支出|付|付款|付出|出|转出|往账|往帐|支取|-)$/;
const IN = /^(?:贷|贷方|c|cr|credit|收|收入|收款|入|转入|来账|来帐|存入|存|\+)$/;
const YUAN_WORDS = /^(?:人民币|人民币元|cny|rmb|本币|元|001|01|156|￥|¥)$/;

/** Reads rows of a statement into lines; what cannot be read becomes a finding with its cell. */
export class RowReader {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #table: StatementTable;
  readonly #negative: NegativeSums;

  constructor(file: string, table: StatementTable, negative: NegativeSums = asBothOut) {
    this.#file = file;
    this.#table = table;
    this.#negative = negative;
  }

  read(row: Row): RowLine | undefined {
    const before = this.findings.length;
    const on = readDay(this.cell(row, 'on'));
    if (on === undefined) this.#tell('statement-date-unreadable', row, 'on');
    const amount = this.#amount(row);
    const balance = this.#sum(row, 'balance');
    const currency = this.text(row, 'currency');
    if (isForeign(currency)) this.#tell('statement-currency-foreign', row, 'currency');
    if (on === undefined || amount === undefined || this.findings.length > before) return undefined;
    const side = amount > 0n ? 'payer' : 'payee';
    return {
      ...{ row: row.number, on, amount: yuan(amount), balance: balance == null ? null : yuan(balance) },
      serial: this.text(row, 'serial') || null,
      counterparty: this.#words(row, ['counterparty', side]) || null,
      counterAccount: this.text(row, 'counter-account') || this.text(row, `${side}-account`) || null,
      remark: this.#words(row, ['purpose']) || null,
      origin: this.#origin(row, this.#moneyField(row)),
      balanceAt: this.#origin(row, 'balance'),
      ownAccount: accountDigits(this.text(row, 'own-account')),
      ownName: this.text(row, 'own-name') || null,
      status: [this.text(row, 'status'), ...this.#takenBack(row)].filter((text) => text !== '').join('；') || null,
      marked: this.#marked(row),
    };
  }

  /** The marks by which the bank says that a line was taken back, each with what its column is called: 冲正标志：是. */
  #takenBack(row: Row): string[] {
    const { columns, header } = this.#table;
    return (columns.get('taken-back') ?? []).flatMap((column) => {
      const text = compactText(row.cells.find((cell) => cell.column === column)?.text ?? '');
      const name = compactText(header.cells.find((cell) => cell.column === column)?.text ?? '');
      return isMarkSet(text) ? [`${name}：${text}`] : [];
    });
  }

  /** The cell of a field's column. */
  cell(row: Row, field: StatementField): Cell | undefined {
    const [column] = this.#table.columns.get(field) ?? [];
    return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
  }

  text(row: Row, field: StatementField): string {
    return compactText(this.cell(row, field)?.text ?? '').replace(/^'/u, '');
  }

  /** What came in less what went out, in whatever columns the file states it. */
  #amount(row: Row): Fen | undefined {
    const [credit, debit] = [this.#sum(row, 'in'), this.#sum(row, 'out')];
    if (credit === undefined || debit === undefined) return undefined;
    if (credit && debit) {
      const out = this.cell(row, 'out')?.text ?? '';
      return this.#tell('statement-sides-both', row, 'in', { out: { zh: out, en: out } });
    }
    // A negative sum on one side is a booking taken back: it comes in as what went out, and the other way round.
    if (credit || debit) return (credit ?? 0n) - (debit ?? 0n);
    const amount = this.#sum(row, 'amount');
    if (amount === undefined) return undefined;
    if (!amount) {
      const field = this.#moneyField(row);
      return this.#tell('statement-amount-unreadable', row, field, { column: moneyColumns[field] });
    }
    return this.#signed(row, amount);
  }

  #signed(row: Row, amount: Fen): Fen | undefined {
    if (!this.#table.columns.has('side')) return amount;
    const side = this.#side(row);
    if (side === undefined) {
      const isSigned = amount < 0n || /^[+＋]/u.test(this.text(row, 'amount'));
      return isSigned ? amount : this.#tell('statement-side-unknown', row, 'side');
    }
    const way = amount < 0n ? this.#negative[side] : side;
    if (way === 'unknown') return this.#tellSide(row);
    const size = amount < 0n ? -amount : amount;
    return way === 'out' ? -size : size;
  }

  #side(row: Row): Side | undefined {
    const word = this.text(row, 'side').toLowerCase();
    return OUT.test(word) ? 'out' : IN.test(word) ? 'in' : undefined;
  }

  #marked(row: Row): RowLine['marked'] {
    const amount = this.#table.columns.has('side') ? readSum(this.cell(row, 'amount')) : undefined;
    const side = amount == null ? undefined : this.#side(row);
    return amount == null || side === undefined ? null : { side, isNegative: amount < 0n };
  }

  /** Both the mark and the sum, since it is the two together that leave a choice. */
  #tellSide(row: Row): undefined {
    const found = [this.cell(row, 'side'), this.cell(row, 'amount')].map((cell) => cell?.text ?? '').join(' ');
    this.findings.push(finding('statement-side-unknown', { origin: this.#origin(row, 'side'), found }));
    return undefined;
  }

  #sum(row: Row, field: keyof typeof moneyColumns): Fen | null | undefined {
    const cell = this.cell(row, field);
    const value = readSum(cell);
    if (value === undefined) this.#tell('statement-amount-unreadable', row, field, { column: moneyColumns[field] });
    return value;
  }

  #moneyField(row: Row): keyof typeof moneyColumns {
    const field = (['in', 'out', 'amount'] as const).find((each) => readSum(this.cell(row, each)));
    return field ?? (this.#table.columns.has('amount') ? 'amount' : this.#table.columns.has('in') ? 'in' : 'out');
  }

  /** The texts of all columns of some fields, each once. */
  #words(row: Row, fields: readonly StatementField[]): string {
    const columns = fields.flatMap((field) => this.#table.columns.get(field) ?? []);
    const texts = columns.map((column) => tidyText(row.cells.find((cell) => cell.column === column)?.text ?? ''));
    return [...new Set(texts.filter((text) => !/^[-—/]*$/u.test(text)))].join('；');
  }

  #origin(row: Row, field: StatementField): Required<Origin> {
    const column = this.cell(row, field)?.column ?? this.#table.columns.get(field)?.[0] ?? row.cells[0]?.column ?? 1;
    return { file: this.#file, sheet: this.#table.sheet.name, cell: address(row.number, column) };
  }

  #tell(
    code: Finding['code'],
    row: Row,
    field: StatementField,
    parameters: FindingDetails['parameters'] = {},
  ): undefined {
    const found = this.cell(row, field)?.text ?? '';
    this.findings.push(finding(code, { origin: this.#origin(row, field), found, parameters }));
    return undefined;
  }
}

/** Whether a currency is stated that is not the yuan. */
export function isForeign(currency: string): boolean {
  const word = currency.toLowerCase().replace(/[()（）\s]|-.*$/gu, '');
  return word !== '' && !YUAN_WORDS.test(word) && !word.includes('人民币');
}
