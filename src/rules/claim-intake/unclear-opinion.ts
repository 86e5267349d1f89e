import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { wantedWords } from '../claim-sheet/wanted-words.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address } from '../submission/cell.ts';

/** `value-not-understood`: under a column or label of opinions something stands that is no known yes (超期, 待补正); whoever wrote it may have meant that nothing is to be paid. */
export function unclearOpinion({ sheet, unclear, marked }: ClaimRow, file: string): Finding[] {
  if (unclear === undefined || marked !== undefined) return [];
  const { header, cell } = unclear;
  const origin = { file, sheet, cell: cell.mergedFrom ?? address(cell.row, cell.column) };
  const parameters = { column: header, wanted: wantedWords.opinion };
  return [finding('value-not-understood', { origin, found: cell.text, parameters, personal: { found: 'any' } })];
}
