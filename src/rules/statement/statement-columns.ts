import type { Cell, Row, Sheet } from '../submission/cell.ts';
import { nameMatcher } from '../submission/name-matcher.ts';
import { tableOfAliases } from '../submission/named-columns.ts';

/** What a column of a bank's statement holds. `payer` and `payee` stand in files that name both sides of each line. */
export type StatementField =
  | 'on'
  | 'in'
  | 'out'
  | 'amount'
  | 'side'
  | 'balance'
  | 'counterparty'
  | 'counter-account'
  | 'payer'
  | 'payer-account'
  | 'payee'
  | 'payee-account'
  | 'own-account'
  | 'own-name'
  | 'purpose'
  | 'serial'
  | 'status'
  | 'taken-back'
  | 'currency';

/** What tells one booking from another, of which a summary has nothing. */
export const tellsOfBooking: readonly StatementField[] = [
  'balance',
  'counterparty',
  'counter-account',
  'payer',
  'payer-account',
  'payee',
  'payee-account',
  'purpose',
  'serial',
];

/** Where the lines stand on a sheet. */
export interface StatementTable {
  readonly sheet: Sheet;
  /** The last row of the header; the lines begin below it. */
  readonly header: Row;
  /** Columns of each field; several of `purpose` and `taken-back`, of any other one. */
  readonly columns: ReadonlyMap<StatementField, readonly number[]>;
}

/** A header that lacks the columns of money, which no statement can do without. */
export interface HeaderWithoutAmount {
  readonly sheet: Sheet;
  readonly header: Row;
}

/** What banks call these columns, the more usual names first. 借方 and 贷方 are the bank's: what goes out of the account is its debit. */
const aliases: Readonly<Record<StatementField, string>> = {
  on: '交易日期 记账日期 入账日期 交易日 记账日 日期 交易时间 记账时间 入账时间 交易日期时间 date transactiondate bookingdate',
  in: '贷方发生额 贷方金额 收入金额 收入 贷方发生金额 贷方交易金额 转入金额 存入金额 收款金额 贷方 转入 存入 存款 收方金额 credit deposit',
  out: '借方发生额 借方金额 支出金额 支出 借方发生金额 借方交易金额 转出金额 支取金额 付款金额 借方 转出 支取 取款 付出 付方金额 debit withdrawal',
  amount: '交易金额 发生额 金额 交易额 发生金额 amount tradeamount transactionamount',
  side: '借贷标志 借贷方向 借贷标识 收支标志 收付标志 借贷 收支 收付 借/贷 收/支 收/付 收支方向 交易方向 方向 交易类型 往来标志 debit/credit side',
  balance: '余额 账户余额 本次余额 当前余额 交易后余额 账面余额 交易余额 联机余额 balance aftertransactionbalance',
  counterparty:
    '对方户名 对方账户名称 对方单位名称 对方单位 对方名称 对方账户名 对方帐户名称 交易对方 交易对方户名 对手户名 对手名称 收付方名称 收方名称 收/付方名称 往来户名 对方客户名称 交易对手名称 counterparty',
  'counter-account':
    '对方账号 对方帐号 对方账户 对方账户号 交易对方账号 对手账号 收付方账号 收方账号 收/付方账号 收付方帐号 收/付方帐号 往来账号 对方卡号 对方账号或卡号 交易对手账号 counteraccount',
  payer: '付款人名称 付款方名称 付款人户名 付款人 付款方户名 付款单位 payersname',
  'payer-account': '付款人账号 付款方账号 付款人帐号 debitaccountno',
  payee: '收款人名称 收款方名称 收款人户名 收款人 收款方户名 收款单位 payeesname',
  'payee-account': '收款人账号 收款方账号 收款人帐号 payeesaccountnumber',
  'own-account': '本方账号 本方帐号 查询账号 账号 帐号 本方账户 账户号',
  'own-name': '本方户名 本方账户名称 账户名称 户名 本方账户名',
  purpose:
    '摘要 附言 用途 备注 交易附言 交易摘要 客户附言 交易用途 个性化信息 业务摘要 附加信息 交易说明 remark remarks purpose summary reference',
  serial:
    '流水号 交易流水号 交易序号 核心流水号 银行流水号 主机流水号 日志号 账户明细编号-交易流水号 交易参考号 明细流水号 业务流水号 回单编号 交易编号 serial serialnumber transactionreferencenumber',
  status: '交易状态 状态 处理状态 记账状态 入账状态 交易结果 处理结果 status',
  'taken-back':
    '冲正标志 冲正标识 是否冲正 冲账标志 红冲标志 抹账标志 反交易标志 撤销标志 撤销标识 是否撤销 作废标志 退汇标志 退汇标识 是否退汇 退票标志',
  currency: '币种 货币 币别 交易货币 currency tradecurrency',
};

const table = tableOfAliases(aliases);

type Found = Map<StatementField, { readonly column: number; readonly rank: number }[]>;

/**
 * Finds the header of a sheet, in one row or in two of which the lower says more (发生额 over 借方 and 贷方).
 *
 * @returns where the lines stand; the header where it has a date but no money; undefined where the sheet has none
 */
export function statementTable(sheet: Sheet): StatementTable | HeaderWithoutAmount | undefined {
  const match = nameMatcher(table);
  const nameOf = (text: string) => match(text.replace(/[/／](?:元|人民币|cny)/giu, ''));
  let lacking: HeaderWithoutAmount | undefined;
  for (const [index, row] of sheet.rows.entries()) {
    const single = fieldsOf(row.cells, nameOf);
    if (!single.has('on')) continue;
    const below = sheet.rows[index + 1];
    const parted = below?.number === row.number + 1 && namesOnly(below) ? fieldsOf(below.cells, nameOf) : undefined;
    if (below && parted && !parted.has('on') && (parted.has('in') || parted.has('out'))) {
      const columns = columnsOf(fieldsOf(overlaid(row, below, nameOf), nameOf));
      return { sheet, header: below, columns };
    }
    if (isHeader(single)) return { sheet, header: row, columns: columnsOf(single) };
    if (looksLikeHeader(single)) lacking ??= { sheet, header: row };
  }
  return lacking;
}

/** Whether a table was found, rather than a header that lacks the money. */
export function hasColumns(found: StatementTable | HeaderWithoutAmount): found is StatementTable {
  return 'columns' in found;
}

/** A header holds words alone: the first line may well say 存入 or 收入 where another file has its lower header. */
function namesOnly(row: Row): boolean {
  return row.cells.every(({ kind, text }) => kind === 'text' && !/\d/.test(text));
}

function fieldsOf(
  cells: readonly Cell[],
  nameOf: (text: string) => { field: StatementField; rank: number } | undefined,
): Found {
  const found: Found = new Map();
  for (const { kind, text, column } of cells) {
    const name = kind === 'text' ? nameOf(text) : undefined;
    if (name) found.set(name.field, [...(found.get(name.field) ?? []), { column, rank: name.rank }]);
  }
  return found;
}

/** The lower cell where it names a field, else the upper. */
function overlaid(upper: Row, lower: Row, nameOf: (text: string) => unknown): Cell[] {
  const telling = lower.cells.filter(({ kind, text }) => kind === 'text' && nameOf(text) !== undefined);
  const taken = new Set(telling.map(({ column }) => column));
  return [...upper.cells.filter(({ column }) => !taken.has(column)), ...telling];
}

function isHeader(found: Found): boolean {
  return found.has('on') && (found.has('amount') || found.has('in') || found.has('out'));
}

function looksLikeHeader(found: Found): boolean {
  return found.has('on') && (found.has('counterparty') || found.has('purpose') || found.has('balance'));
}

const isSeveral = (field: StatementField) => field === 'purpose' || field === 'taken-back';

/** Of several columns of one field the most usual name has it; of purposes and marks all, as the file has them. */
function columnsOf(found: Found): StatementTable['columns'] {
  return new Map(
    [...found].map(([field, places]) => {
      const best = [...places].sort((one, other) => one.rank - other.rank)[0];
      return [field, isSeveral(field) ? places.map(({ column }) => column) : best ? [best.column] : []];
    }),
  );
}
