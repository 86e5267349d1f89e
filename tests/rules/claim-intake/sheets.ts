import { readClaimFile } from '../../../src/rules/claim-intake/read-claim-file.ts';
import type { ClaimColumnMap } from '../../../src/rules/claim-sheet/claim-column-map.ts';
import type { Cell, Sheet } from '../../../src/rules/submission/cell.ts';
import { asOf, townScheme } from '../../fixtures/claim-town.ts';

/** A cell as a test writes it: text, or with the kind that the file gives it. */
export type Written = string | Pick<Cell, 'kind' | 'text' | 'formula' | 'struck'>;

const scheme = townScheme();

/** Reads rows as the only sheet of a file; an empty text is no cell. `map` is what `--map` says. */
export function readRows(rows: readonly (readonly Written[])[], map: ClaimColumnMap = new Map()) {
  const sheet: Sheet = {
    name: '申请',
    visibility: 'visible',
    merges: [],
    hiddenColumns: [],
    rows: rows.map((row, index) => ({
      number: index + 1,
      hidden: false,
      cells: row.flatMap((written, at): Cell[] => {
        const cell = typeof written === 'string' ? { kind: 'text' as const, text: written } : written;
        return cell.text === '' ? [] : [{ row: index + 1, column: at + 1, ...cell }];
      }),
    })),
  };
  const file = { path: 'claims.xlsx', sha256: '', format: 'xlsx' as const, sheets: [sheet] };
  const reading = readClaimFile(file, scheme, { handedIn: asOf, map });
  const told = reading.findings.map(({ code, origin }) => `${code} ${origin.cell ?? ''}`);
  return { ...reading, told };
}
