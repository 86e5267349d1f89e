import { readFee } from '../../enrolment/read-fee.ts';
import { type FindingDetails, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { address, type Cell, type Row, type Sheet } from '../../submission/cell.ts';
import { labelKey } from '../../submission/label.ts';
import type { Fen } from '../../value/money.ts';
import { type AccountId, accountName, accounts } from '../accounts.ts';

/** The balance of one account, positive on the account's own side: debit for assets and expenses, credit for the others. */
export interface Balance {
  readonly account: AccountId;
  readonly amount: Fen;
}

/** What the sheet of balances comes to. Rows with a finding are left out. */
export interface BalancesReading {
  readonly balances: readonly Balance[];
  readonly findings: readonly Finding[];
}

const HEADERS = {
  account: new Set(['科目', '会计科目', '科目名称', '账户', 'account']),
  amount: new Set(['金额', '余额', '期初余额', 'amount', 'balance']),
};
const TOTAL = /^(?:合计|总计|共计|小计|total)$/;

/** Reads the sheet 基金余额: below a header with 科目 and 金额, one account a row, by its number, its title, both, or its id. */
export function readBalances(sheet: Sheet, file: string): BalancesReading {
  const origin = (row: number, column: number) => ({ file, sheet: sheet.name, cell: address(row, column) });
  const header = sheet.rows.find((row) => row.cells.some(({ text }) => HEADERS.account.has(labelKey(text))));
  const accountColumn = header?.cells.find(({ text }) => HEADERS.account.has(labelKey(text)))?.column;
  const amountColumn = header?.cells.find(({ text }) => HEADERS.amount.has(labelKey(text)))?.column;
  if (header === undefined || accountColumn === undefined || amountColumn === undefined) {
    const place = header === undefined ? { file, sheet: sheet.name } : origin(header.number, 1);
    const found = accountColumn === undefined ? '科目' : '金额';
    return { balances: [], findings: [finding('opening-columns-missing', { origin: place, found })] };
  }
  const seen = new Map<AccountId, number>();
  const balances: Balance[] = [];
  const findings: Finding[] = [];
  const tell = (code: Parameters<typeof finding>[0], details: FindingDetails) => findings.push(finding(code, details));
  for (const row of sheet.rows.filter(({ number }) => number > header.number)) {
    const [named, stated] = [cellIn(row, accountColumn), cellIn(row, amountColumn)];
    if (named === undefined || TOTAL.test(labelKey(named.text))) continue;
    const account = accountNamed(named.text);
    const at = origin(row.number, accountColumn);
    const before = account && seen.get(account);
    if (account === undefined) {
      tell('opening-account-unknown', { origin: at, found: named.text, parameters: { accounts: allAccounts() } });
    } else if (before !== undefined) {
      tell('opening-account-repeated', { origin: at, found: accountName(account), parameters: { row: before } });
    } else {
      seen.set(account, row.number);
      const amount = stated === undefined ? 0n : amountIn(stated);
      if (amount === undefined) {
        tell('opening-amount-malformed', { origin: origin(row.number, amountColumn), found: stated?.text ?? '' });
      } else if (amount !== 0n) balances.push({ account, amount });
    }
  }
  return { balances, findings };
}

function cellIn(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column && cell.text.trim() !== '');
}

/** `1002`, `银行存款`, `1002银行存款`, `1002 Bank`, `bank`. */
function accountNamed(text: string): AccountId | undefined {
  const wanted = labelKey(text);
  const ids = Object.keys(accounts) as AccountId[];
  return ids.find((id) => {
    const { number, title } = accounts[id];
    const names = [number, title.zh, title.en, `${number}${title.zh}`, `${number}${title.en}`, id];
    return names.some((name) => labelKey(name) === wanted);
  });
}

function allAccounts(): string {
  return (Object.keys(accounts) as AccountId[]).map(accountName).join('、');
}

/** A sum as rosters write it, with a sign before it where the balance stands on the account's other side. */
function amountIn(cell: Cell): Fen | undefined {
  const text = cell.text.trim();
  const negative = /^[-－−]/.test(text);
  const { value } = readFee({ ...cell, text: negative ? text.slice(1) : text });
  return value === undefined ? undefined : negative ? -value : value;
}
