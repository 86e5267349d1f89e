import type { PlanFigures, UnitStatus } from '../../rules/enrolment/plan.ts';
import type { Counted } from '../../rules/scheme/participation.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { workbookTexts } from '../report/text/workbook-texts.ts';
import type { Column, Content } from './column.ts';
import { TableSheet } from './table-sheet.ts';
import { writeWorkbook } from './workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from './workbook-head.ts';

/** The line of one list: what was found of it, and what its unit owes over all its lists in force. Or of a file from which no list was read, and what was found of that. */
export interface UnitLine {
  /** The unit's name as it was read, empty where the list has none; null where there is no list, so that the file's name has to stand there. */
  readonly unit: string | null;
  readonly status: UnitStatus;
  readonly headcounts: Readonly<Partial<Record<Counted, number>>>;
  /** Distinct persons that were read, whatever their findings. */
  readonly participants: number;
  readonly plans: readonly PlanFigures[];
  readonly due: Yuan;
  readonly errors: number;
  readonly warnings: number;
  /** The first few findings in words, without personal data beyond what the unit sent. */
  readonly firstFindings: readonly string[];
  readonly file: string;
  /** Whether the line of totals counts the unit's figures here: so it does in one line of each unit, that of its last list. */
  readonly countsUnit: boolean;
  /** Whether it counts the unit's dues here: in the line of its last list that was not returned. */
  readonly countsDue: boolean;
}

/** What the sheet of units needs beside its lines. */
export interface UnitsHead extends WorkbookHead {
  /** The scheme's plans, in its order. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
}

const COUNTED: readonly Counted[] = ['staff', 'union-members', 'insured', 'eligible', 'women', 'hardship-staff'];

type UnitColumn = Column<UnitLine> & {
  /** What stands in the line of totals. */
  readonly total?: (lines: readonly UnitLine[]) => Content;
};

const countOfLists = (value: (line: UnitLine) => number) => (lines: readonly UnitLine[]) =>
  lines.reduce((sum, line) => sum + value(line), 0);
const countOfUnits = (value: (line: UnitLine) => number) => countOfLists((line) => (line.countsUnit ? value(line) : 0));
const sumOfDues = (value: (line: UnitLine) => Yuan) => (lines: readonly UnitLine[]) =>
  yuan(sumOf(lines.filter((line) => line.countsDue).map((line) => fen(value(line)))));

function planColumns(plan: { id: string; title: string }, language: Language): readonly UnitColumn[] {
  const t = (key: keyof typeof workbookTexts) => workbookTexts[key][language];
  const of = (line: UnitLine) => line.plans.find((figures) => figures.plan === plan.id);
  const number = (
    key: keyof typeof workbookTexts,
    width: number,
    value: (figures: PlanFigures) => number,
  ): UnitColumn => ({
    title: t(key),
    width,
    kind: 'whole',
    group: plan.title,
    value: (line) => {
      const figures = of(line);
      return figures ? value(figures) : null;
    },
    total: countOfUnits((line) => {
      const figures = of(line);
      return figures ? value(figures) : 0;
    }),
  });
  return [
    number('participants', 7, (figures) => figures.participants),
    { title: t('ratio'), width: 8, kind: 'ratio', group: plan.title, value: (line) => of(line)?.ratio ?? null },
    { title: t('required'), width: 8, kind: 'ratio', group: plan.title, value: (line) => of(line)?.required ?? null },
    number('new', 6, (figures) => figures.members.new),
    number('renewing', 6, (figures) => figures.members.renewing),
    {
      title: t('due'),
      width: 12,
      kind: 'money',
      group: plan.title,
      value: (line) => of(line)?.due ?? null,
      total: sumOfDues((line) => of(line)?.due ?? '0.00'),
    },
  ];
}

function unitColumns(lines: readonly UnitLine[], plans: UnitsHead['plans'], language: Language): readonly UnitColumn[] {
  const t = (key: keyof typeof workbookTexts) => workbookTexts[key][language];
  const stated = COUNTED.filter((of) => lines.some((line) => line.headcounts[of] !== undefined));
  return [
    { title: t('sequence'), width: 5, kind: 'sequence', value: (_, sequence) => sequence },
    {
      title: t('unit'),
      width: 24,
      kind: 'text',
      value: (line) => line.unit ?? fill(workbookTexts.fileWithoutList, language, { file: line.file }),
      total: (all) => totalText(all, language),
    },
    { title: t('status'), width: 9, kind: 'word', value: (line) => t(line.status) },
    ...stated.map(
      (of): UnitColumn => ({
        title: t(of),
        width: 9,
        kind: 'whole',
        value: (line) => line.headcounts[of] ?? null,
        total: countOfUnits((line) => line.headcounts[of] ?? 0),
      }),
    ),
    {
      title: t('participants'),
      width: 9,
      kind: 'whole',
      value: (line) => line.participants,
      total: countOfLists((line) => line.participants),
    },
    ...plans.flatMap((plan) => planColumns(plan, language)),
    { title: t('totalDue'), width: 13, kind: 'money', value: (line) => line.due, total: sumOfDues((line) => line.due) },
    {
      title: t('errors'),
      width: 5,
      kind: 'whole',
      value: (line) => line.errors,
      total: countOfLists((line) => line.errors),
    },
    {
      title: t('warnings'),
      width: 5,
      kind: 'whole',
      value: (line) => line.warnings,
      total: countOfLists((line) => line.warnings),
    },
    { title: t('firstFindings'), width: 44, kind: 'text', value: (line) => findingsText(line, language) },
    { title: t('file'), width: 32, kind: 'code', notPrinted: true, value: (line) => line.file },
  ];
}

/** How many units there are, and how many lists where a unit sent several. */
function totalText(lines: readonly UnitLine[], language: Language): string {
  const count = lines.filter((line) => line.countsUnit).length;
  const lists = lines.filter((line) => line.unit !== null).length;
  if (count === lists) return fill(workbookTexts.totalUnits, language, { count });
  return fill(workbookTexts.totalUnitsAndLists, language, { count, lists });
}

function findingsText(line: UnitLine, language: Language): string | null {
  const all = line.errors + line.warnings;
  if (line.firstFindings.length === 0) return null;
  const more = all > line.firstFindings.length ? [fill(workbookTexts.more, language, { count: all })] : [];
  return [...line.firstFindings, ...more].join('\n');
}

/**
 * Writes the sheet of units: one line a list or a file without one, a line of totals in which every unit counts once, and the run below.
 *
 * @param path - replaced where it is there: the sheet is derived from the run
 * @param lines - in the order in which they are to stand
 */
export async function writeUnits(
  path: string,
  lines: readonly UnitLine[],
  head: UnitsHead,
  language: Language,
): Promise<void> {
  const title = fill(workbookTexts.unitsTitle, language, { scheme: head.scheme });
  const properties = {
    title,
    mark: { kind: 'units', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  const columns = unitColumns(lines, head.plans, language);
  await writeWorkbook(path, properties, async (book) => {
    const sheet = new TableSheet<UnitLine>(book, {
      name: workbookTexts.unitsSheet[language],
      title,
      subtitle: subtitle(head, language),
      columns,
      orientation: 'landscape',
      frozenColumns: 2,
      mark: head.mark,
      language,
    });
    let sequence = 0;
    for (const line of lines) await sheet.line(line, ++sequence);
    sheet.totals(columns.map((column) => column.total?.(lines) ?? null));
    sheet.note(controlLine(head, language));
    await sheet.end();
  });
}
