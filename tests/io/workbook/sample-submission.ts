import type { DescribedFinding, Severity } from '../../../src/rules/findings/finding.ts';
import type { RosterField } from '../../../src/rules/scheme/forms.ts';
import { columnLetters, type Sheet, type SubmittedFile } from '../../../src/rules/submission/cell.ts';
import type { Submission } from '../../../src/rules/submission/submission.ts';

/**
 * The submission that stands on a file's sheet: fields by column from A, a header row, and the rows of its people.
 *
 * @param rows - numbers of the rows that stand for people
 */
export function submissionOf(
  file: SubmittedFile,
  sheet: Sheet,
  fields: readonly (RosterField | undefined)[],
  header: number,
  rows: readonly number[],
  facts: Submission['unit'] = {},
): Submission {
  const columns = fields.map((field, index) => ({
    sheet: sheet.name,
    column: index + 1,
    header: field ?? '其他',
    cell: `${columnLetters(index + 1)}${header}`,
    ...(field && { field }),
  }));
  return {
    file: file.path,
    sha256: file.sha256,
    format: file.format,
    unit: facts,
    columns,
    rows: rows.map((number) => {
      const row = sheet.rows.find((each) => each.number === number);
      const cells = row?.cells ?? [];
      return {
        sheet: sheet.name,
        number,
        hidden: row?.hidden ?? false,
        cells: Object.fromEntries(
          cells.flatMap((cell) => (fields[cell.column - 1] ? [[fields[cell.column - 1], cell]] : [])),
        ),
        unknown: cells.filter((cell) => fields[cell.column - 1] === undefined),
      };
    }),
  };
}

/** A finding in words, at a cell of a sheet; without cell about the whole file. */
export function findingAt(
  severity: Severity,
  place: string | undefined,
  change: Partial<DescribedFinding> = {},
): DescribedFinding {
  const [sheet, cell] = place?.split('!') ?? [];
  return {
    code: 'id-number-checksum',
    severity,
    origin: { file: '名册.xlsx', ...(sheet && { sheet }), ...(cell && { cell }) },
    unit: '榕城第一中心小学',
    found: 'x',
    title: '校验码错误',
    message: `${place ?? '文件'} 的内容不对`,
    expected: '18 位公民身份号码',
    fix: '请对照证件重新填写。',
    clause: '第五条',
    ...change,
  };
}
