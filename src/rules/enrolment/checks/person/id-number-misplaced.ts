import { finding } from '../../../findings/catalogue.ts';
import { address, columnLetters } from '../../../submission/cell.ts';
import type { Check } from '../../check.ts';
import { misplacedNumbers } from '../../misplaced-numbers.ts';

/** An identity number that is right and stands under another header, most often since the row slid to the side; what follows from that in the row is not told besides. */
export const idNumberMisplaced: Check = {
  codes: ['id-number-misplaced'],
  needs: 'submission',
  run: (subject) =>
    misplacedNumbers(subject).map(({ row, cell, header, wanted }) => {
      const letters = columnLetters(cell.column);
      const place =
        header === undefined
          ? { zh: `${letters} 列`, en: `column ${letters}` }
          : { zh: `${letters} 列“${header}”`, en: `column ${letters}, “${header}”` };
      return finding('id-number-misplaced', {
        origin: { file: subject.submission.file, sheet: row.sheet, cell: address(row.number, cell.column) },
        found: cell.text,
        parameters: { place, wanted: address(row.number, wanted), row: row.number },
      });
    }),
};
