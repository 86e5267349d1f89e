import { CsvError, parse } from 'csv-parse/sync';
import { CellAllowance } from '../cell-allowance.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';
import { type Delimiter, detectDelimiter } from './detect-delimiter.ts';
import { fieldValue } from './field-value.ts';

/** Name of the one sheet of a file that has no sheets. */
export const ONLY_SHEET = 'Sheet1';

/** Excel's own hint, which it does not show: a first line `sep=;`. */
const HINT = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i;

/**
 * Reads a text table: fields parted by commas, tabs or semicolons. Every cell is a text; a number in such a file is only digits that one sees.
 *
 * @param text - the decoded file
 * @returns one sheet, and the delimiter that was found. Row numbers are those that Excel shows: a record each, blank lines counted
 * @throws Unreadable unclosed-quote, cell-too-long, too-many-cells, out-of-range
 */
export function readCsv(text: string, limits: TableLimits = defaultLimits): { table: Table; delimiter: Delimiter } {
  const hint = HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = isDelimiter(hint?.[1]) ? hint[1] : detectDelimiter(body);
  const sheet = new SheetBuilder(ONLY_SHEET);
  const allowance = new CellAllowance(limits);
  let row = 0;
  forEachRecord(body, delimiter, limits, (fields) => {
    row += 1;
    refuseSwallowedLines(fields, delimiter);
    for (const [index, field] of fields.entries()) {
      const value = fieldValue(field);
      if (value.trim() === '') continue;
      if (value.length > limits.cellLength) throw unreadable('cell-too-long', { limit: limits.cellLength });
      allowance.take(row, index + 1);
      sheet.add(row, index + 1, { kind: 'text', text: value });
    }
  });
  return { table: tableOf([sheet.build()]), delimiter };
}

function isDelimiter(text: string | undefined): text is Delimiter {
  return text === ',' || text === ';' || text === '\t';
}

function forEachRecord(
  text: string,
  delimiter: Delimiter,
  limits: TableLimits,
  visit: (fields: readonly string[]) => void,
): void {
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: limits.tokenBytes,
      on_record: (fields: string[]) => {
        visit(fields);
        // What has been visited is not kept.
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw unreadable('cell-too-long', { limit: limits.cellLength });
    throw unreadable('unclosed-quote');
  }
}

/** A quotation mark that is never closed swallows the lines up to the next one: then a line inside a field has as many delimiters as a row. */
function refuseSwallowedLines(fields: readonly string[], delimiter: Delimiter): void {
  for (const field of fields) {
    if (!field.includes('\n') && !field.includes('\r')) continue;
    const swallowed = field.split(/\r\n|\r|\n/).slice(1);
    if (swallowed.some((line) => line.split(delimiter).length > 3)) throw unreadable('unclosed-quote');
  }
}
