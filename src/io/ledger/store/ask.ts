import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';

/** A question in the words of each database. */
export interface Question {
  readonly sqlite: string;
  readonly postgres: string;
}

/**
 * A question that answers with one JSON array of rows, each an array of its values: SQLite hands over one text in less than half the time that it takes for all its values, and
 * a text that never changes is compiled once. For what is asked of every list; elsewhere Kysely says it better.
 *
 * @param values - what a row holds, as SQL
 * @param rest - from `from` on; parameters are `?1`, `?2`, and `many(?1) as name` is a table of the texts of a list, whose column is `name.value`
 */
export function questionOf(values: readonly string[], rest: string): Question {
  const row = values.join(', ');
  const inPostgres = rest.replace(/many\((\?\d+)\) as (\w+)/g, 'unnest($1::text[]) as $2(value)');
  return {
    sqlite: `select json_group_array(json_array(${row})) as answer ${rest.replace(/many\((\?\d+)\)/g, 'json_each($1)')}`,
    postgres: `select json_agg(json_build_array(${row})) as answer ${inPostgres}`.replaceAll('?', '$'),
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
    const query: CompiledQuery<{ answer: Row[] | null }> = CompiledQuery.raw(question.postgres, [...parameters]);
    const { rows } = await store.database.executeQuery(query);
    return rows[0]?.answer ?? [];
  }
  const bound = parameters.map(inSqlite);
  const query: CompiledQuery<{ answer: string }> = CompiledQuery.raw(question.sqlite, bound);
  const { rows } = await store.database.executeQuery(query);
  return JSON.parse(rows[0]?.answer ?? '[]') as Row[];
}

/** A number would be a float there. */
function inSqlite(parameter: Parameter): string | bigint | null {
  if (typeof parameter === 'number') return BigInt(parameter);
  return typeof parameter === 'object' && parameter !== null ? JSON.stringify(parameter) : parameter;
}
