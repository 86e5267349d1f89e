import { day, money } from '../claim-sheet/read-values.ts';
import { wantedWords } from '../claim-sheet/wanted-words.ts';
import { type FindingDetails, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { compactText, tidyText } from '../person/tidy-text.ts';
import { withoutTime } from '../statement/read-day.ts';
import { sameAccount } from '../statement/statement-title.ts';
import { address, type Cell, type Row, type SubmittedFile } from '../submission/cell.ts';
import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { lineOfReference } from './line-reference.ts';
import { contradictsBounce, type Outcome, outcomeOf } from './outcome-words.ts';
import { type ResultField, type ResultTable, resultTable } from './result-columns.ts';

/** A batch as it went to the bank, with what was answered so far. */
export interface SentBatch {
  readonly number: string;
  readonly lines: readonly SentLine[];
}

/** A payment of the batch, as its answer is held against it. */
export interface SentLine {
  /** From 1. */
  readonly line: number;
  readonly amount: Yuan;
  /** Null where it went out without one. */
  readonly account: string | null;
  /** What an earlier file said of it. */
  readonly answered: Outcome | null;
  /** Whether a statement has it come back; not where absent. */
  readonly isBack?: boolean;
  /** Whether it may come back though an earlier file said paid; not where absent. */
  readonly mayComeBack?: boolean;
  /** What is to be recovered of its claim, where a line that may come back has such: not where absent. */
  readonly owes?: { readonly claim: string; readonly amount: Yuan } | undefined;
}

/** What the bank says of one line. */
export interface ResultAnswer {
  readonly line: number;
  readonly outcome: Outcome;
  /** As the file states it. */
  readonly on: PlainDate | null;
  /** Of a line that bounced, in the bank's words. */
  readonly reason: string | null;
  /** The batch's own. */
  readonly amount: Yuan;
}

/** The answers of a file, in the batch's order; none where any finding is an error: then nothing of the file is taken. */
export interface PayoutResult {
  readonly answers: readonly ResultAnswer[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a bank's answer to a batch, by its lines. It may answer a part of them only; what it answers must agree with the batch in line, amount and account, once each, or
 * nothing of the file is taken. All findings at once.
 */
export function readPayoutResult(file: SubmittedFile, batch: SentBatch): PayoutResult {
  const table = resultTable(file);
  if (!table) return { answers: [], findings: [notUnderstood(file)] };
  const reader = new ResultReader(file.path, table, batch);
  for (const row of table.sheet.rows) if (row.number > table.header.number) reader.read(row);
  const { findings, answers } = reader;
  if (findings.length === 0 && answers.size === 0) return { answers: [], findings: [notUnderstood(file)] };
  const failed = findings.some(({ severity }) => severity === 'error');
  return { answers: failed ? [] : [...answers.values()].sort((one, other) => one.line - other.line), findings };
}

function notUnderstood(file: SubmittedFile): Finding {
  const found = (file.sheets[0]?.rows[0]?.cells ?? []).map(({ text }) => text).join('、');
  return finding('result-not-understood', {
    origin: { file: file.path },
    found: /\d{6}/.test(found) ? '' : found,
    parameters: { wanted: '行号、处理结果、金额' },
  });
}

class ResultReader {
  readonly findings: Finding[] = [];
  readonly answers = new Map<number, ResultAnswer>();
  readonly #file: string;
  readonly #table: ResultTable;
  readonly #batch: SentBatch;
  readonly #lines: ReadonlyMap<number, SentLine>;
  readonly #rows = new Map<number, number>();

  constructor(file: string, table: ResultTable, batch: SentBatch) {
    this.#file = file;
    this.#table = table;
    this.#batch = batch;
    this.#lines = new Map(batch.lines.map((line) => [line.line, line]));
  }

  /** Takes a row; totals, notes and repeated headers, which have no line and no result, are passed over. */
  read(row: Row): void {
    const [reference, outcome] = [this.#text(row, 'line'), this.#text(row, 'outcome')];
    if (outcome === '' && lineOfReference(reference, this.#batch.number) === undefined) return;
    if (row.cells.every((cell) => cell.text === this.#headerText(cell.column))) return;
    const sent = this.#sent(row, reference, outcome);
    if (!sent) return;
    const answer = this.#answer(row, sent, outcome);
    if (answer) this.answers.set(sent.line, answer);
  }

  #sent(row: Row, reference: string, word: string): SentLine | undefined {
    const { number } = this.#batch;
    const stated = this.#text(row, 'batch');
    if (stated !== '' && stated !== number) return this.#tell('result-batch-other', row, 'batch', { batch: number });
    const line = lineOfReference(reference, number);
    if (line === 'other-batch') return this.#tell('result-batch-other', row, 'line', { batch: number });
    const sent = line === undefined ? undefined : this.#lines.get(line);
    const count = String(this.#batch.lines.length);
    if (!sent) return this.#tell('result-line-unknown', row, 'line', { batch: number, count });
    const above = this.#rows.get(sent.line);
    this.#rows.set(sent.line, above ?? row.number);
    if (above === undefined && sent.answered === null) return sent;
    if (above === undefined && cameBackSince(sent, word)) {
      if (sent.owes === undefined) return sent;
      const { claim, amount: owed } = sent.owes;
      return this.#tell('result-claim-owes', row, 'line', { batch: number, line: String(sent.line), claim, owed });
    }
    const before =
      above === undefined
        ? earlier[sent.answered ?? 'paid']
        : { zh: `本文件第 ${above} 行`, en: `row ${above} of this file` };
    return this.#tell('result-line-repeated', row, 'line', { batch: number, line: String(sent.line), before });
  }

  #answer(row: Row, sent: SentLine, word: string): ResultAnswer | undefined {
    const at = { batch: this.#batch.number, line: String(sent.line) };
    const stated = outcomeOf(word);
    const reason = stated === 'bounced' ? tidyText(this.#cell(row, 'reason')?.text ?? '') : '';
    const contradicted = contradictsBounce(reason);
    if (contradicted) this.#tell('result-outcome-unknown', row, 'reason', { line: at.line });
    const outcome = contradicted ? undefined : stated;
    if (stated === undefined) this.#tell('result-outcome-unknown', row, 'outcome', { line: at.line });
    if (outcome === 'paid' && sent.isBack === true) this.#tell('result-paid-came-back', row, 'outcome', at);
    const amountCell = this.#cell(row, 'amount');
    const amount = money(amountCell);
    if (amount.problem)
      this.#tell('value-not-understood', row, 'amount', { column: '金额', wanted: wantedWords.money });
    else if (amount.value !== undefined && amount.value !== sent.amount)
      this.#tell('result-amount-differs', row, 'amount', { ...at, wanted: sent.amount });
    const account = this.#text(row, 'account');
    if (account !== '' && !isSentTo(account, sent.account)) this.#tell('result-account-differs', row, 'account', at);
    const on = day(withoutTime(this.#cell(row, 'on')));
    if (on.problem) this.#tell('value-not-understood', row, 'on', { column: '日期', wanted: wantedWords.date });
    if (outcome === undefined) return undefined;
    // The keys as canonical JSON has them, which then copies none of some ten thousands of answers.
    return {
      amount: sent.amount,
      line: sent.line,
      on: on.value ?? null,
      outcome,
      reason: reason === '' ? null : reason,
    };
  }

  #cell(row: Row, field: ResultField): Cell | undefined {
    const column = this.#table.columns.get(field);
    return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
  }

  #text(row: Row, field: ResultField): string {
    return compactText(this.#cell(row, field)?.text ?? '').replace(/^'/, '');
  }

  #headerText(column: number): string | undefined {
    return this.#table.header.cells.find((cell) => cell.column === column)?.text;
  }

  #tell(code: Finding['code'], row: Row, field: ResultField, parameters: FindingDetails['parameters'] = {}): undefined {
    const column = this.#table.columns.get(field) ?? row.cells[0]?.column ?? 1;
    const origin = { file: this.#file, sheet: this.#table.sheet.name, cell: address(row.number, column) };
    this.findings.push(finding(code, { origin, found: this.#cell(row, field)?.text ?? '', parameters }));
    return undefined;
  }
}

/** Whether a row says so of a line that may. */
function cameBackSince({ answered, mayComeBack }: SentLine, word: string): boolean {
  return answered === 'paid' && mayComeBack === true && outcomeOf(word) === 'bounced';
}

const earlier = {
  paid: { zh: '此前的文件：已付', en: 'an earlier file: paid' },
  bounced: { zh: '此前的文件：退回', en: 'an earlier file: bounced' },
} as const satisfies Record<Outcome, { zh: string; en: string }>;

/** The same digits where the bank shows them; banks answer with stars in the middle. */
function isSentTo(shown: string, sent: string | null): boolean {
  return sent !== null && sameAccount(shown.replace(/[＊xX]/gu, '*'), sent);
}
