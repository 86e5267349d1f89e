import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { isRefusal, isSheetOfVoid, isVoid } from '../claim-sheet/void-mark.ts';
import { isVoidHeading } from '../claim-sheet/void-sections.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address } from '../submission/cell.ts';
import type { Text } from '../value/text.ts';

const struck: Text = { zh: '申请人划了删除线', en: 'Whoever claims is struck through here' };
const saysSo = (text: string) => isVoid(text) || isRefusal(text) || isVoidHeading(text, { withinList: true });
const said = (found: string): Text => ({ zh: `这里写着“${found}”`, en: `It says “${found}” here` });

/** `claim-marked-void`: at the mark; of a sheet that is called so, at the claim's own cell. A claim that is void and one that is to be paid look alike but for this. */
export function markedVoid({ cells, marked, number, sheet }: ClaimRow, file: string): Finding[] {
  if (marked === undefined && !isSheetOfVoid(sheet)) return [];
  const { row = number, column = 1 } = marked ?? cells.name ?? cells['id-number'] ?? {};
  const isStruck = marked?.struck === true && !saysSo(marked.text);
  const origin = { file, sheet, cell: address(row, column) };
  const found = marked === undefined ? sheet : isStruck ? '' : marked.text;
  return [finding('claim-marked-void', { origin, found, parameters: { mark: isStruck ? struck : said(found) } })];
}
