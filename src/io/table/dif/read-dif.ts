import { CellAllowance } from '../cell-allowance.ts';
import { ONLY_SHEET } from '../csv/read-csv.ts';
import { unreadable } from '../reasons.ts';
import { type CellContent, SheetBuilder } from '../sheet-builder.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';

/** Whether a text is in the Data Interchange Format: it begins with the word TABLE and two lines of a fixed shape. */
export function isDif(text: string): boolean {
  return /^TABLE\r?\n0,1\r?\n"/.test(text);
}

/**
 * Reads the Data Interchange Format: pairs of lines, `type,number` and a text. Source: Software Arts, DIF technical specification (1981), as Excel writes it.
 *
 * @throws Unreadable truncated, where the end mark is missing
 */
export function readDif(text: string): Table {
  const lines = text.split(/\r\n|\n/);
  const sheet = new SheetBuilder(ONLY_SHEET);
  const allowance = new CellAllowance();
  let row = 0;
  let column = 0;
  for (let at = lines.indexOf('-1,0'); at !== -1 && at < lines.length; at += 2) {
    const [type, number = ''] = (lines[at] ?? '').split(',');
    let value = lines[at + 1] ?? '';
    // A text in quotation marks may run over several lines.
    while (isOpen(value) && at + 2 < lines.length) {
      at += 1;
      value += `\n${lines[at + 1] ?? ''}`;
    }
    if (type === '-1' && value === 'EOD') return tableOf([sheet.build()]);
    if (type === '-1') {
      row += 1;
      column = 0;
      continue;
    }
    column += 1;
    allowance.take(row, column);
    sheet.add(row, column, content(type, number, value));
  }
  throw unreadable('truncated');
}

function isOpen(value: string): boolean {
  return value.startsWith('"') && (value.split('"').length - 1) % 2 === 1;
}

function content(type: string | undefined, number: string, value: string): CellContent {
  if (type === '0') {
    if (value === 'TRUE' || value === 'FALSE') return { kind: 'boolean', text: value };
    if (value === 'NA' || value === 'ERROR') return { kind: 'error', text: '#N/A' };
    return { kind: 'number', text: number.trim() };
  }
  const text = value.replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"');
  return { kind: 'text', text: /^="([^"]*)"$/.exec(text)?.[1] ?? text };
}
