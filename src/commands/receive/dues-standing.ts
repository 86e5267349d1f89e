import { periodId } from '../../io/ledger/entry/period-id.ts';
import { openDues } from '../../io/ledger/read/books/open-dues.ts';
import { statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { receiveStatusTexts } from '../../io/report/text/receive-texts.ts';
import { type Fen, fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { inAndOut } from './line-words.ts';

/** What of a period’s dues has come in, and what on the bank’s statements nobody has identified. */
export interface DuesStanding {
  /** In yuan, of all units. */
  readonly received: string;
  readonly open: string;
  readonly advance: string;
  readonly unitsOpen: number;
  readonly unidentified: { readonly lines: number; readonly in: string; readonly out: string };
}

/** Adds up what units have paid for the period, and what is not identified in the office. */
export async function duesStanding({ ledger, workspace, period }: OpenPeriod): Promise<DuesStanding> {
  const dues = await openDues(ledger, { periods: [periodId(period.scheme, period.number)] });
  const sum = (of: (due: (typeof dues)[number]) => Fen) => yuan(sumOf(dues.map(of)));
  const lines: { amount: string }[] = [];
  for await (const { amount, parts } of statementLines(ledger, { office: workspace.settings.office, open: true })) {
    const part = sumOf(parts.filter(({ kind }) => kind === 'unidentified').map((each) => fen(each.amount)));
    lines.push({ amount: yuan(amount.startsWith('-') ? -part : part) });
  }
  return {
    received: sum(({ received }) => received),
    open: sum(({ open }) => (open > 0n ? open : 0n)),
    advance: sum(({ advance, open }) => advance + (open < 0n ? -open : 0n)),
    unitsOpen: dues.filter(({ open }) => open > 0n).length,
    unidentified: { lines: lines.length, ...inAndOut(lines) },
  };
}

/** The same as lines for a terminal; none where nothing has come in and nothing is owed. */
export function duesStandingLines(standing: DuesStanding, { language }: Pick<Context, 'language'>): string[] {
  const { received, open, advance, unitsOpen, unidentified } = standing;
  const sums = { received: grouped(received), open: grouped(open), advance: grouped(advance), units: unitsOpen };
  if (received === '0.00' && advance === '0.00' && unidentified.lines === 0)
    return unitsOpen === 0 ? [] : [fill(receiveStatusTexts.nothingReceived, language, sums)];
  const { lines, ...moved } = unidentified;
  const parameters = { count: lines, in: grouped(moved.in), out: grouped(moved.out) };
  return [
    fill(receiveStatusTexts.dues, language, sums),
    ...(advance === '0.00' ? [] : [fill(receiveStatusTexts.advance, language, sums)]),
    ...(lines === 0 ? [] : [fill(receiveStatusTexts.unidentified, language, parameters)]),
  ];
}
