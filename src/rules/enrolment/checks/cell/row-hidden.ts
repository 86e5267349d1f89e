import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { columnLetters } from '../../../submission/cell.ts';
import { originOf, type RosterRow, type Submission } from '../../../submission/submission.ts';
import type { Text } from '../../../value/text.ts';
import type { Check } from '../../check.ts';

/** People in hidden or filtered rows, and columns that nobody sees: all are read, and the unit may not have meant them. One finding a run of rows. */
export const rowHidden: Check = {
  codes: ['row-hidden'],
  needs: 'submission',
  run: ({ submission }) => {
    const unit = submission.unit['unit-name']?.value;
    const report = (origin: Finding['origin'], found: string, what: Text) =>
      finding('row-hidden', { origin, found, parameters: { what }, ...(unit !== undefined && { unit }) });
    return [
      ...hiddenRuns(submission).map(({ first, last, people }) =>
        report(
          originOf(submission, first, 'name'),
          first.number === last.number ? `${first.number}` : `${first.number}-${last.number}`,
          rowsText(first.number, last.number, people),
        ),
      ),
      ...submission.columns
        .filter(({ hidden, field }) => hidden === true && field !== undefined)
        .map(({ sheet, cell, column, header }) =>
          report({ file: submission.file, sheet, cell }, header, {
            zh: `${columnLetters(column)} 列“${header}”`,
            en: `column ${columnLetters(column)} “${header}”`,
          }),
        ),
    ];
  },
};

function rowsText(first: number, last: number, people: number): Text {
  return first === last
    ? { zh: `第 ${first} 行`, en: `row ${first}` }
    : { zh: `第 ${first} 至 ${last} 行共 ${people} 人`, en: `${people} people in rows ${first} to ${last}` };
}

/** Hidden rows that follow one another on a sheet without a visible member between them. */
function hiddenRuns({ rows }: Submission): { first: RosterRow; last: RosterRow; people: number }[] {
  const runs: { first: RosterRow; last: RosterRow; people: number }[] = [];
  let before: RosterRow | undefined;
  for (const row of rows) {
    const run = runs.at(-1);
    if (row.hidden && run && before?.hidden && before.sheet === row.sheet) {
      run.last = row;
      run.people += 1;
    } else if (row.hidden) runs.push({ first: row, last: row, people: 1 });
    before = row;
  }
  return runs;
}
