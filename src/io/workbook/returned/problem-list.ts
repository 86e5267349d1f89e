import type { DescribedFinding } from '../../../rules/findings/finding.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { returnedTexts } from '../../report/text/returned-texts.ts';
import { workbookTexts } from '../../report/text/workbook-texts.ts';
import type { Column } from '../column.ts';
import { type CellStyle, formats, solid, styleOf } from '../styles.ts';
import { TableSheet } from '../table-sheet.ts';
import type { BookWriter } from '../workbook-file.ts';
import { controlLine, type WorkbookHead } from '../workbook-head.ts';
import { severityColours } from './cell-look.ts';
import { placeText } from './marked-cells.ts';

/** One problem as the list shows it. */
export interface ProblemLine {
  readonly finding: DescribedFinding;
  /** Where the link leads, `'花名册'!D12`; undefined where the cell is not in this workbook. */
  readonly target: string | undefined;
  /** Name of the person in that row. */
  readonly person: string | undefined;
  /** The unit in that row, of a sheet that has one in each. */
  readonly unit: string | undefined;
}

/** What the list of problems needs. */
export interface ProblemList {
  readonly name: string;
  readonly unit: string;
  readonly lines: readonly ProblemLine[];
  /** Lines below the table: cells that were not placed, where the file came from. */
  readonly notes: readonly string[];
  readonly head: WorkbookHead;
}

const levelStyles = Object.fromEntries(
  Object.entries(severityColours).map(([severity, { fill: colour, letters }]) => [
    severity,
    styleOf({ align: 'center', grid: true, fill: solid(colour), font: { bold: true, color: { argb: letters } } }),
  ]),
);

const linkStyle: CellStyle = styleOf({
  format: formats.text,
  wrap: true,
  grid: true,
  font: { underline: true, color: { argb: 'FF0563C1' } },
});

const smallStyle = styleOf({ format: formats.text, font: { size: 9 } });

/** @param ofUnits - whether the list is of several units, so that each line has to say which */
function problemColumns(ofUnits: boolean, language: Language): readonly Column<ProblemLine>[] {
  const t = (key: keyof typeof returnedTexts) => returnedTexts[key][language];
  const unit: Column<ProblemLine> = { title: t('unit'), width: 18, kind: 'text', value: ({ unit: of }) => of ?? null };
  return [
    { title: workbookTexts.sequence[language], width: 5, kind: 'sequence', value: (_, sequence) => sequence },
    {
      title: t('level'),
      width: 6,
      kind: 'word',
      value: ({ finding }) => t(finding.severity),
      style: ({ finding }) => levelStyles[finding.severity],
    },
    {
      title: t('place'),
      width: 15,
      kind: 'text',
      value: ({ finding }) => placeText(finding) || t('wholeFile'),
      link: ({ target }) => target,
      style: ({ target }) => (target === undefined ? undefined : linkStyle),
    },
    ...(ofUnits ? [unit] : []),
    { title: t('person'), width: 9, kind: 'text', value: ({ person }) => person ?? null },
    { title: t('problem'), width: 36, kind: 'text', value: ({ finding }) => finding.message || finding.title },
    { title: t('found'), width: 21, kind: 'text', value: ({ finding }) => finding.found },
    { title: t('expected'), width: 26, kind: 'text', value: ({ finding }) => finding.expected },
    { title: t('fix'), width: 36, kind: 'text', value: ({ finding }) => finding.fix },
    { title: t('clause'), width: 18, kind: 'text', value: ({ finding }) => finding.clause },
  ];
}

/** Writes the list of problems 问题清单, each with a link to its cell. */
export async function writeProblemList(book: BookWriter, list: ProblemList, language: Language): Promise<void> {
  const count = (severity: DescribedFinding['severity']) =>
    list.lines.filter(({ finding }) => finding.severity === severity).length;
  const sheet = new TableSheet<ProblemLine>(book, {
    name: list.name,
    title: fill(returnedTexts.title, language, { unit: list.unit }),
    subtitle: fill(returnedTexts.counts, language, {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    }),
    columns: problemColumns(new Set(list.lines.flatMap(({ unit }) => unit ?? [])).size > 1, language),
    orientation: 'landscape',
    frozenColumns: 0,
    mark: list.head.mark,
    language,
  });
  let sequence = 0;
  for (const line of list.lines) await sheet.line(line, ++sequence);
  sheet.note(returnedTexts.howToMend[language], smallStyle);
  sheet.note(returnedTexts.colours[language], smallStyle);
  for (const note of list.notes) sheet.note(note, smallStyle);
  sheet.note(`${list.head.scheme}　${list.head.centre}`, smallStyle);
  sheet.note(controlLine(list.head, language));
  await sheet.end();
}
