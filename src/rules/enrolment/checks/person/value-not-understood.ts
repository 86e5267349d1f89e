import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { understandable } from '../../../findings/person-reasons.ts';
import { address } from '../../../submission/cell.ts';
import type { Check, Subject } from '../../check.ts';
import { readingCheck } from '../reading-check.ts';
import { takingPartAnswers } from '../taking-part-answers.ts';

const read = readingCheck('value-not-understood', ({ submission }, { row }, field) => ({
  column: submission.columns.find((each) => each.sheet === row.sheet && each.field === field)?.header ?? field,
}));

/** A cell of a column that decides on plans, shares, fee or whether the person takes part at all, with words that mean nothing there. */
export const valueNotUnderstood: Check = {
  ...read,
  run: (subject) => [...read.run(subject), ...doubtfulTakingPart(subject)],
};

function doubtfulTakingPart(subject: Subject): Finding[] {
  return takingPartAnswers(subject).flatMap(({ column, question, row, text, says }) => {
    if (says !== 'doubtful') return [];
    const origin = { file: subject.submission.file, sheet: row.sheet, cell: address(row.number, column.column) };
    const asked = question === 'leaves' ? understandable.leaving : understandable.takingPart;
    const wanted = text.trim() === '' ? understandable.takingPartLacking : asked;
    const parameters = { column: column.header, wanted };
    return [finding('value-not-understood', { origin, found: text, parameters })];
  });
}
