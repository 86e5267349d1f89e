import type { Origin } from '../../../../rules/submission/cell.ts';

/** Where a line of a statement stood; a file without sheets has neither sheet nor cell. */
export function originOf(row: {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}): Origin {
  const { file, sheet, cell } = row;
  return { file, ...(sheet !== null && { sheet }), ...(cell !== null && { cell }) };
}
