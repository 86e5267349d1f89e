import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';

/** A question in the words of each database. */
export interface Question {
  readonly sqlite: string;
  readonly postgres: string;
}

/**
 * A question whose answer needs no more than one text a column: both databases hand over a few JSON arrays in less than half the time that they take for all their values, and a text that never
 * changes is compiled once. For what is asked of every list; elsewhere Kysely says it better.
 *
 * @param values - what a row holds, as SQL
 * @param rest - from `from` on; parameters are `?1`, `?2`; `many(?1) as name` is a table of the texts of a list, whose column is `name.value`, and `column in many(?1)` says that a text is among them
 */
export function questionOf(values: readonly string[], rest: string): Question {
  // PostgreSQL looks up the type of each value of a row again, but that of a column once; and it reads an index in order only for a list that it is told of as one.
  const columns = values.map((value, index) => `json_agg(${value}) as "${index}"`);
  const inPostgres = rest
    .replace(/ in many\((\?\d+)\)/g, ' = any($1::text[])')
    .replace(/many\((\?\d+)\) as (\w+)/g, 'unnest($1::text[]) as $2(value)');
  const inSqlite = rest
    .replace(/ in many\((\?\d+)\)/g, ' in (select value from json_each($1))')
    .replace(/many\((\?\d+)\)/g, 'json_each($1)');
  return {
    sqlite: `select json_group_array(json_array(${values.join(', ')})) as answer ${inSqlite}`,
    postgres: `select ${columns.join(', ')} ${inPostgres}`.replaceAll('?', '$'),
  };
}

type Parameter = string | number | null | readonly string[];

/**
 * Asks it. Whole numbers come as `number`: what may be larger is asked for as text.
 *
 * @param parameters - a list for each `many`
 * @returns rows in no order
 */
export async function ask<Row extends readonly unknown[]>(
  store: Store,
  question: Question,
  parameters: readonly Parameter[],
): Promise<Row[]> {
  if (store.kind === 'postgres') {
    const query: CompiledQuery<Columns> = CompiledQuery.raw(question.postgres, [...parameters]);
    const { rows } = await store.database.executeQuery(query);
    return rowsOf<Row>(rows[0] ?? {});
  }
  const bound = parameters.map(inSqlite);
  const query: CompiledQuery<{ answer: string }> = CompiledQuery.raw(question.sqlite, bound);
  const { rows } = await store.database.executeQuery(query);
  return JSON.parse(rows[0]?.answer ?? '[]') as Row[];
}

/** The values of all rows by column, whose names are their places; null where there are no rows. */
type Columns = Readonly<Record<string, readonly unknown[] | null>>;

function rowsOf<Row extends readonly unknown[]>(answer: Columns): Row[] {
  const columns = Object.values(answer);
  const [first] = columns;
  return (first ?? []).map((_, row) => columns.map((column) => column?.[row]) as unknown as Row);
}

/** A number would be a float there. */
function inSqlite(parameter: Parameter): string | bigint | null {
  if (typeof parameter === 'number') return BigInt(parameter);
  return typeof parameter === 'object' && parameter !== null ? JSON.stringify(parameter) : parameter;
}
