import { shownCommand } from '../../io/report/shown-command.ts';
import { reconcileTexts } from '../../io/report/text/reconcile-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import type { Difference } from '../../rules/fund/reconcile/difference.ts';
import type { DifferenceKind } from '../../rules/fund/reconcile/difference-kinds.ts';
import { fen, sumOf } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { colourFor, widthFor } from '../enrolment/terminal/shown.ts';
import { fittedLines } from '../explain/look.ts';
import { sumText } from '../scheme/sum-text.ts';
import { differenceText, kindTitle } from './difference-text.ts';
import type { Reconciliation } from './reconcile-period.ts';
import { toldSide } from './side-lines.ts';

/** So many differences of a kind are told one by one; the workbook has all. */
const TOLD_OF_A_KIND = 5;

/** What a reconciliation came to, for the terminal. */
export interface ToldReconciliation {
  readonly scheme: string;
  readonly reconciliation: Reconciliation;
  /** The workbook's path from the current folder. */
  readonly file: string;
}

/** The lines of a reconciliation: its sides with their sums, then what differs, with the command that mends it. */
export function reconciliationLines(told: ToldReconciliation, context: Context): string[] {
  const { reconciliation, scheme, file } = told;
  const { language } = context;
  const { period, asOf, differences } = reconciliation;
  const heading = fill(asOf === null ? reconcileTexts.heading : reconcileTexts.headingAsOf, language, {
    ...{ scheme, period: period.number, day: asOf ?? '' },
  });
  return [
    heading,
    ...sideLines(reconciliation, context),
    '',
    ...(differences.length === 0 ? [reconcileTexts.allEqual[language]] : differenceLines(differences, file, context)),
    fill(reconcileTexts.written, language, { file }),
  ];
}

function sideLines({ sides }: Reconciliation, context: Context): string[] {
  const { language } = context;
  const colour = colourFor(context);
  const rows = sides.flatMap((side) => {
    const { title, equal, lines } = toldSide(side, language);
    const mark = equal ? colour.green(reconcileTexts.equal[language]) : colour.red(reconcileTexts.unequal[language]);
    const sums = lines.map(({ label, amount, difference }) => [
      `    ${label}`,
      sumText(fen(amount)),
      difference === null ? '' : sumText(fen(difference)),
    ]);
    // Where all sums are one, one line says it.
    const alike = equal && lines.every(({ difference }) => difference === null || fen(difference) === 0n);
    return alike ? [[`${mark} ${title}`, sums[0]?.[1] ?? '', sumText(0n)]] : [[`${mark} ${title}`, '', ''], ...sums];
  });
  const columns = [
    { title: '', shrinksTo: 30 },
    { title: reconcileTexts.amount[language], align: 'right' as const },
    { title: reconcileTexts.difference[language], align: 'right' as const },
  ];
  return tableLines(columns, rows, widthFor(context));
}

function differenceLines(differences: readonly Difference[], file: string, context: Context): string[] {
  const { language } = context;
  const kinds = new Map<DifferenceKind, Difference[]>();
  for (const each of differences) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
  const counted = [...kinds].map(([kind, all]) => [
    `  ${kindTitle(kind, language)}`,
    String(all.length),
    sumText(sumOf(all.map(({ amount }) => fen(amount)))),
    kind,
  ]);
  const columns = [
    { title: '', shrinksTo: 16 },
    { title: '', align: 'right' as const },
    { title: '', align: 'right' as const },
    { title: '' },
  ];
  const [, ...table] = tableLines(columns, counted, widthFor(context));
  const first = [...kinds.values()].flatMap((all) => all.slice(0, TOLD_OF_A_KIND));
  const told = first.flatMap((each) => [
    ...fittedLines([`  ${differenceText(each, language)}`], context),
    ...fittedLines([`      ${shownCommand(each.command, language)}    ${each.key}`], context),
  ]);
  const more = differences.length - first.length;
  return [
    fill(reconcileTexts.differences, language, { count: differences.length }),
    ...table,
    '',
    ...told,
    ...(more > 0 ? [`  ${fill(reconcileTexts.more, language, { count: more, file })}`] : []),
    fill(reconcileTexts.explain, language, { kind: differences[0]?.kind ?? '' }),
  ];
}
