import type { Yuan } from '../../rules/value/money.ts';
import { escaped } from '../escaped-markup.ts';
import type { BankAccount, BankBatch, BankLine, LineProblem } from './bank-batch.ts';
import type { MessageForm } from './bank-form.ts';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03';
/** Names and remittance information take 140 characters, ids 35. */
const LONGEST_NAME = 140;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
const UNWRITABLE = /[\u0000-\u001f\u007f\ufffe\uffff]/;

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${content}</${name}>`;
}

function text(name: string, value: string): string {
  return element(name, escaped(value));
}

/** What keeps a line from being in a message: names that lack, are too long or that XML cannot hold. */
export function messageProblems({ payer, purpose }: BankBatch, { line, payee }: BankLine): LineProblem[] {
  const named = [
    ['payee-name', payee.name, false],
    ['payee-bank', payee.bank ?? '', false],
    ['payer-name', payer.name, false],
    ['payer-account', payer.account ?? '', false],
    ['payer-bank', payer.bank ?? '', false],
    ['purpose', purpose, true],
  ] as const;
  return named.flatMap(([field, value, mayLack]): LineProblem[] => {
    const problem = (reason: LineProblem['reason'], values = {}) => [{ line, field, reason, values }];
    if (value.trim() === '') return mayLack ? [] : problem('missing');
    if (/\p{Surrogate}/u.test(value) || UNWRITABLE.test(value))
      return problem('unwritable', { characters: '\ufffd', encoding: 'XML' });
    return [...value].length > LONGEST_NAME ? problem('too-long', { most: String(LONGEST_NAME) }) : [];
  });
}

/** What the lines of one file come to. */
export interface FileSum {
  readonly count: number;
  readonly sum: Yuan;
}

/** One of the files of a batch. */
interface MessageOfLines {
  readonly lines: AsyncIterable<BankLine>;
  readonly sum: FileSum;
  /** Its number among them, from 1. */
  readonly part: number;
}

/** Transfers made into bytes at once. */
const AT_ONCE = 1_000;

/**
 * An ISO 20022 message pain.001.001.03 of these lines, in UTF-8: one block of payments, count and control sum of both levels, the line's reference as both ids. Its
 * id and its moment are the batch's; run and chain head, for which the message has no place, stand in a comment. Its bytes come piece by piece.
 */
export async function* creditTransfer(
  form: MessageForm,
  batch: BankBatch,
  { lines, sum: { count, sum }, part }: MessageOfLines,
): AsyncGenerator<Buffer> {
  const sums = text('NbOfTxs', String(count)) + text('CtrlSum', sum);
  const id = `${batch.number}-P${part}`;
  const group = element(
    'GrpHdr',
    text('MsgId', id) + text('CreDtTm', batch.writtenAt) + sums + element('InitgPty', text('Nm', batch.payer.name)),
  );
  const category = form.categoryPurpose
    ? element('PmtTpInf', element('CtgyPurp', text('Cd', form.categoryPurpose)))
    : '';
  const debtor =
    element('Dbtr', text('Nm', batch.payer.name)) +
    account('DbtrAcct', batch.payer, text('Ccy', form.currency)) +
    agent('DbtrAgt', batch.payer) +
    text('ChrgBr', form.chargeBearer);
  const payment =
    text('PmtInfId', id) +
    text('PmtMtd', 'TRF') +
    text('BtchBookg', 'true') +
    sums +
    category +
    text('ReqdExctnDt', batch.day) +
    debtor;
  const beginning = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- run ${batch.run} chain ${batch.chainHead} -->\n`;
  yield Buffer.from(`${beginning}<Document xmlns="${NAMESPACE}">\n<CstmrCdtTrfInitn>\n${group}\n<PmtInf>${payment}`);
  let [transfers, taken] = ['', 0];
  for await (const line of lines) {
    transfers += `\n${transfer(form, batch, line)}`;
    taken += 1;
    if (taken % AT_ONCE > 0) continue;
    yield Buffer.from(transfers);
    transfers = '';
  }
  yield Buffer.from(`${transfers}</PmtInf>\n</CstmrCdtTrfInitn>\n</Document>\n`);
}

function transfer(form: MessageForm, batch: BankBatch, { reference, payee, amount }: BankLine): string {
  const remark = batch.purpose.trim() === '' ? '' : element('RmtInf', text('Ustrd', batch.purpose));
  return element(
    'CdtTrfTxInf',
    element('PmtId', text('InstrId', reference) + text('EndToEndId', reference)) +
      element('Amt', element('InstdAmt', amount, ` Ccy="${form.currency}"`)) +
      agent('CdtrAgt', payee) +
      element('Cdtr', text('Nm', payee.name)) +
      account('CdtrAcct', payee) +
      remark,
  );
}

function account(name: string, { account: number }: BankAccount, more = ''): string {
  return element(name, element('Id', element('Othr', text('Id', number ?? ''))) + more);
}

function agent(name: string, { bank }: BankAccount): string {
  return element(name, element('FinInstnId', text('Nm', bank ?? '')));
}
