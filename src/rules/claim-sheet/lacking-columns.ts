import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, columnLetters } from '../submission/cell.ts';
import { labelKey } from '../submission/label.ts';
import { type Text, worded } from '../value/text.ts';
import { tellsEvent } from './claimed-event.ts';
import type { ClaimColumn } from './find-header.ts';
import type { ClaimTable } from './find-tables.ts';
import { claimFieldTitle } from './names.ts';

/** What a header that nobody knows has in it where it may stand for the field. */
const hints: Readonly<Partial<Record<ClaimField, RegExp>>> = {
  name: /名|人|name/i,
  'id-number': /证|号码|身份|id/i,
  event: /事由|类型|类别|项目|情形|事项/,
};

const mayBe: Text = {
  zh: '；不认识的列中可能就是：{columns}',
  en: '; of the columns that are not known it may be {columns}',
};
const none: Text = { zh: '', en: '' };

/**
 * `claim-column-missing`: once a list and field, at the header's first cell, for what no claim is taken without and what the scheme's form requires. The headers that are
 * not known are named as far as they may stand for it.
 *
 * @param needed - fields that whoever reads the file cannot do without
 */
export function lackingColumns(
  file: string,
  { sheet, columns }: ClaimTable,
  scheme: Scheme,
  needed: readonly ClaimField[],
): Finding[] {
  // A form states what it states: what it leaves blank is told of the claim itself.
  const [first] = columns;
  if (first === undefined) return [];
  const there = new Set(columns.map(({ field }) => field));
  const required = (scheme.forms?.claim?.columns ?? []).filter(({ required: must }) => must === true);
  const event: ClaimField[] = tellsEvent((field) => there.has(field), scheme) ? [] : ['event'];
  const lacking = [...needed, ...required.map(({ field }) => field), ...event].filter((field) => !there.has(field));
  return [...new Set(lacking)].map((field) =>
    finding('claim-column-missing', {
      origin: { file, sheet, cell: address(first.row, first.column) },
      found: columns.map(({ header }) => header).join('、'),
      parameters: { column: claimFieldTitle(scheme, field), nearest: nearest(field, columns) },
    }),
  );
}

function nearest(field: ClaimField, columns: readonly ClaimColumn[]): Text {
  const unknown = columns.filter(
    ({ field: of, contests, header }) => of === undefined && contests === undefined && labelKey(header) !== '',
  );
  const hint = hints[field];
  const likely = unknown.filter(({ header }) => hint?.test(header));
  const named = (likely.length > 0 ? likely : unknown).map(
    ({ column, header }) => `${columnLetters(column)}“${header}”`,
  );
  return named.length === 0 ? none : worded(mayBe, { columns: named.join('、') });
}
