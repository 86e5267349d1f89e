import { closingTexts } from '../../../io/report/text/closing-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import { catalogue } from '../../../rules/findings/catalogue.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import type { EnrolmentReport } from '../report.ts';
import { type Cause, causesOfReturn, type Returned } from '../returned-causes.ts';
import { type ClosingFigures, closingFiguresOf } from '../totals.ts';
import { widthFor } from './shown.ts';

const CAUSES_SHOWN = 10;
const RETURNED_SHOWN = 10;

/** What became of all units, with their members and yuan due. */
export function closingTable(report: EnrolmentReport, { language }: Context): string[] {
  const figures = closingFiguresOf(report);
  const texts = statusTexts(report.command);
  const rows = (['accepted', 'partial', 'returned', 'unchanged'] as const)
    .filter((status) => status !== 'unchanged' || report.command === 'enrol')
    .map((status) => row(texts[status][language], figures[status], status === 'returned'));
  const columns: Column[] = [
    { title: closingTexts.columnResult[language] },
    { title: closingTexts.columnUnits[language], align: 'right' },
    { title: closingTexts.columnMembers[language], align: 'right' },
    { title: closingTexts.columnDue[language], align: 'right' },
  ];
  return tableLines(columns, [...rows, row(closingTexts.sum[language], figures.sum, false)]);
}

function row(title: string, { units, members, due }: ClosingFigures[keyof ClosingFigures], owesNothing: boolean) {
  return [title, String(units), String(members), owesNothing ? '—' : due];
}

function statusTexts(command: EnrolmentReport['command']) {
  const { accepted, passed, partial, partlyPassed, returned, wouldBeReturned, unchanged } = closingTexts;
  return command === 'check'
    ? { accepted: passed, partial: partlyPassed, returned: wouldBeReturned, unchanged }
    : { accepted, partial, returned, unchanged };
}

/** Why units were returned, the most frequent reasons first; a unit counts for each of its own. */
export function causeTable(returned: readonly Returned[], context: Context): string[] {
  const causes = causesOfReturn(returned);
  if (causes.length === 0) return [];
  const { language } = context;
  const shown = causes.length > CAUSES_SHOWN + 1 ? causes.slice(0, CAUSES_SHOWN) : causes;
  const others = causes.slice(shown.length);
  const rows = shown.map(({ code, units }) => [catalogue[code].title[language], code, String(units)]);
  if (others.length > 0)
    rows.push([fill(closingTexts.others, language, { count: others.length }), '', String(unitsWith(others, returned))]);
  const columns: Column[] = [
    { title: closingTexts.columnWhy[language], shrinksTo: 24 },
    { title: closingTexts.columnCode[language] },
    { title: closingTexts.columnUnits[language], align: 'right' },
  ];
  return tableLines(columns, rows, widthFor(context));
}

function unitsWith(causes: readonly Cause[], returned: readonly Returned[]): number {
  const codes = new Set(causes.map(({ code }) => code));
  return returned.filter((unit) => unit.causes.some((code) => codes.has(code))).length;
}

/** The first units that were returned, each with its main reason. */
export function returnedTable(returned: readonly Returned[], context: Context): string[] {
  if (returned.length === 0) return [];
  const { language } = context;
  const shown = returned.slice(0, RETURNED_SHOWN);
  const columns: Column[] = [
    { title: closingTexts.columnReturned[language], shrinksTo: 18 },
    { title: closingTexts.columnMembers[language], align: 'right' },
    { title: closingTexts.columnCause[language], shrinksTo: 24 },
  ];
  const rows = shown.map((unit) => [unit.name, unit.unread ? '—' : String(unit.members), mainCause(unit, language)]);
  const more = returned.length - shown.length;
  return [
    ...tableLines(columns, rows, widthFor(context)),
    ...(more > 0 ? [fill(closingTexts.moreReturned, language, { count: more })] : []),
  ];
}

function mainCause({ causes: [first, ...others] }: Returned, language: Language): string {
  if (!first) return '—';
  const cause = catalogue[first].title;
  if (others.length === 0) return cause[language];
  const count = language === 'zh' ? others.length + 1 : others.length;
  return fill(closingTexts.moreCauses, language, { cause, count });
}
