import { usageTexts } from '../../io/report/text/common-texts.ts';
import { receiveErrors } from '../../io/report/text/receive-errors.ts';
import { receiveTexts } from '../../io/report/text/receive-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { type AsTold, type ToldKind, toldKinds } from '../../rules/receipt/as-told.ts';
import { isPlainDate, type PlainDate } from '../../rules/value/plain-date.ts';
import type { OptionDeclaration } from '../command.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';

/** Options of `mutual receive`. */
export interface ReceiveOptions extends PeriodOptions {
  readonly account?: string;
  readonly as?: ToldKind;
  readonly line?: readonly string[];
  readonly assign?: readonly string[];
  readonly reason?: string;
  readonly setOff?: boolean;
  readonly unit?: string;
  readonly again?: boolean;
  readonly partial?: boolean;
  readonly invoiced?: string;
}

/** Declarations of {@link ReceiveOptions}. */
export const receiveOptions: readonly OptionDeclaration[] = [
  { flags: '--account <number>', description: receiveTexts.optionAccount },
  { flags: '--as <kind>', description: receiveTexts.optionAs, choices: toldKinds },
  { flags: '--line <number>', description: receiveTexts.optionLine, repeatable: true },
  { flags: '--assign <what>', description: receiveTexts.optionAssign, repeatable: true },
  { flags: '--reason <text>', description: receiveTexts.optionReason },
  { flags: '--again', description: receiveTexts.optionAgain },
  { flags: '--set-off', description: receiveTexts.optionSetOff },
  { flags: '--unit <name>', description: receiveTexts.optionUnit },
  { flags: '--partial', description: receiveTexts.optionPartial },
  { flags: '--invoiced <date>', description: receiveTexts.optionInvoiced },
  ...periodOptions,
];

/** What is to be done: one thing at a time. */
export type ReceiveWish = 'take' | 'assign' | 'set-off' | 'again' | 'list';

/** @throws UserError where several things are asked for, or an option goes with nothing */
export function wishOf(files: readonly string[], options: ReceiveOptions): ReceiveWish {
  const asked: [ReceiveWish, string, boolean][] = [
    ['assign', '--assign', (options.assign ?? []).length > 0],
    ['set-off', '--set-off', options.setOff === true],
    ['again', '--again', options.again === true],
  ];
  const given = asked.filter(([, , isGiven]) => isGiven);
  if (given.length + (files.length > 0 ? 1 : 0) > 1)
    throw new UserError(receiveErrors.together, { options: given.map(([, name]) => name).join(' ') });
  if ((options.line ?? []).length > 0 && options.as === undefined) throw new UserError(receiveErrors.lineWithoutAs);
  if (options.as !== undefined && files.length === 0)
    throw new UserError(receiveErrors.asWithoutFile, { line: options.line?.[0] ?? '12-3', word: toldWord(options.as) });
  return files.length > 0 ? 'take' : (given[0]?.[0] ?? 'list');
}

/** How `--assign` calls what `--as` says. */
export function toldWord(kind: ToldKind): string {
  const words = {
    recovery: '追回',
    bounced: '退汇',
    interest: '利息',
    subsidy: '补助',
    donation: '捐赠',
    adjustment: '调节金',
  };
  return kind === 'returned' ? 'UNIT' : words[kind];
}

/** What `--as` and `--line` say. */
export function asToldOf({ as: kind, line: lines = [] }: ReceiveOptions): AsTold | undefined {
  if (kind === undefined) return undefined;
  const numbers = lines.map((text) => {
    if (!/^\d{1,6}$/.test(text)) throw new UserError(receiveErrors.badLine, { found: text });
    return Number(text);
  });
  return { kind, lines: numbers.length === 0 ? undefined : new Set(numbers), number: null };
}

/** The day of `--invoiced`. */
export function invoicedOn({ invoiced }: ReceiveOptions): PlainDate | undefined {
  if (invoiced !== undefined && !isPlainDate(invoiced))
    throw new UserError(usageTexts.badDate, { option: '--invoiced', found: invoiced });
  return invoiced;
}
