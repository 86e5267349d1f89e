import type { CellContent } from '../sheet-builder.ts';

/**
 * What a cell of an XML Spreadsheet 2003 holds.
 *
 * @param type - `ss:Type` of its `Data`; undefined where it has none
 * @param text - of its `Data`
 * @param formula - as the cell's tag has it, in R1C1 notation
 */
export function cellContent(
  type: string | undefined,
  text: string,
  formula: string | undefined,
): CellContent | undefined {
  const result = formula === undefined ? {} : ({ formula: true } as const);
  switch (type) {
    case undefined:
      return formula === undefined
        ? undefined
        : { kind: 'formula-without-value', text: `=${formula.replace(/^=/, '')}` };
    case 'Number':
      return { kind: 'number', text: text.trim(), ...result };
    case 'Boolean':
      return { kind: 'boolean', text: text.trim() === '1' ? 'TRUE' : 'FALSE', ...result };
    case 'Error':
      return { kind: 'error', text: text.trim(), ...result };
    case 'DateTime': {
      // A time of day alone is written as a time of the last day of 1899.
      const date = /^(?!1899)\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0];
      return date ? { kind: 'date', text: date, ...result } : { kind: 'text', text, ...result };
    }
    default:
      return { kind: 'text', text, ...result };
  }
}
