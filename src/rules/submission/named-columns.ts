import type { Row } from './cell.ts';
import { type FieldName, type NameMatch, type NameTable, nameTable } from './name-matcher.ts';

/**
 * The names of columns as they are written down beside each other, separated by spaces: the earlier a name stands, the surer it is.
 *
 * @param aliases - by field, its names without spaces
 */
export function tableOfAliases<Field extends string>(aliases: Readonly<Record<Field, string>>): NameTable<Field> {
  const fields = Object.keys(aliases) as Field[];
  return nameTable(
    fields.flatMap((field) => aliases[field].split(' ').map((name, rank): FieldName<Field> => ({ field, name, rank }))),
  );
}

/**
 * Which columns a row of texts names. Of two columns that claim one field the more usual name has it, else the first.
 *
 * @param nameOf - what a text of the row means, if anything; `column` for what only the column's content tells
 * @returns column numbers by field
 */
export function namedColumns<Field extends string>(
  { cells }: Row,
  nameOf: (text: string, column: number) => NameMatch<Field> | undefined,
): Map<Field, number> {
  const best = new Map<Field, { readonly column: number; readonly rank: number }>();
  for (const { kind, text, column } of cells) {
    const name = kind === 'text' ? nameOf(text, column) : undefined;
    if (name && name.rank < (best.get(name.field)?.rank ?? Number.POSITIVE_INFINITY))
      best.set(name.field, { column, rank: name.rank });
  }
  return new Map([...best].map(([field, { column }]) => [field, column]));
}
