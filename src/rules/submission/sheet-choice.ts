import type { Sheet } from './cell.ts';

/** Names under which our own returned workbook lists its findings; never a roster. */
const ours = /^(?:问题清单|Findings)(?:\s*\(?\d+\)?)?$/i;
const instructions = /说明|须知|指南|示例|样例|样表|范例|字典|选项/;

/** How a sheet is taken: `aside` sheets (instructions, samples) are read only where no other sheet has a roster; `ours` and hidden ones never. */
export type SheetUse = 'read' | 'aside' | 'hidden' | 'ours';

/** Tells by its visibility and its name how a sheet is taken. */
export function sheetUse(sheet: Sheet): SheetUse {
  if (sheet.visibility !== 'visible') return 'hidden';
  const name = sheet.name.normalize('NFKC').trim();
  if (ours.test(name)) return 'ours';
  return instructions.test(name) ? 'aside' : 'read';
}
