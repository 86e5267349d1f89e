import type { Attributes } from '../markup/attributes.ts';
import type { CellContent } from '../sheet-builder.ts';

/**
 * What a `table-cell` holds, by its value type. Source: OpenDocument 1.3 part 3, section 19.385.
 *
 * @param attributes - of the cell
 * @param shown - the text of its paragraphs
 */
export function cellContent(attributes: Attributes, shown: string): CellContent {
  const type = attributes.get('value-type');
  const formula = attributes.get('formula');
  if (type === undefined && formula !== undefined) {
    // `of:=[.A1]*2`: the prefix says by which grammar.
    return { kind: 'formula-without-value', text: `=${formula.replace(/^(\w+:)?=?/, '')}` };
  }
  const result = formula === undefined ? {} : ({ formula: true } as const);
  // LibreOffice writes an error as a number or an empty string, and shows what it is.
  if (formula !== undefined && isError(shown)) return { kind: 'error', text: shown, ...result };
  const given = attributes.get(attributeOf[type ?? ''] ?? 'string-value');
  return { ...typedValue(type, given, shown), ...result };
}

const attributeOf: Readonly<Record<string, string>> = {
  float: 'value',
  currency: 'value',
  percentage: 'value',
  date: 'date-value',
  boolean: 'boolean-value',
};

function typedValue(type: string | undefined, given: string | undefined, shown: string): CellContent {
  if (given === undefined) return { kind: 'text', text: shown };
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return { kind: 'number', text: given };
    case 'boolean':
      return { kind: 'boolean', text: given === 'true' ? 'TRUE' : 'FALSE' };
    case 'date': {
      const date = /^\d{4}-\d{2}-\d{2}/.exec(given)?.[0];
      return date ? { kind: 'date', text: date } : { kind: 'text', text: given };
    }
    default:
      return { kind: 'text', text: given };
  }
}

function isError(shown: string): boolean {
  return /^(#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)|Err:\d+)$/.test(shown);
}
