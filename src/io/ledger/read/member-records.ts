import type { MemberBefore } from '../entry/entry.ts';
import { type Row, tables } from '../store/database.ts';
import { type CoverageValues, type MemberValues, memberFromValues } from './member-values.ts';

/** Columns of a member and of a coverage that follow unit and period, in the order of {@link MemberValues} and {@link CoverageValues}. */
export const memberColumns = Object.keys(tables.member.columns).slice(2);
/** Those of a coverage; see {@link memberColumns}. */
export const coverageColumns = Object.keys(tables.coverage.columns).slice(2);

/** A member as the ledger holds him, from his row and the rows of his coverages in their order. */
export function memberFrom(row: Row<'member'>, coverages: readonly Row<'coverage'>[]): MemberBefore {
  return memberFromValues(
    valuesOf(row, memberColumns) as MemberValues,
    coverages.map((coverage) => valuesOf(coverage, coverageColumns) as CoverageValues),
  );
}

function valuesOf(row: object, columns: readonly string[]): unknown[] {
  return columns.map((column) => {
    const value: unknown = Reflect.get(row, column);
    if (typeof value !== 'bigint') return value;
    return column.endsWith('_fen') ? String(value) : Number(value);
  });
}
