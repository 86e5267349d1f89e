import type { UnitField } from '../scheme/forms.ts';
import type { Counted } from '../scheme/participation.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Cell, Row, Sheet } from '../submission/cell.ts';
import { labelKey, statedValue } from '../submission/label.ts';
import { unitNames } from '../submission/scheme-names.ts';
import { unitKey } from '../value/unit-name.ts';
import type { RegisteredUnit } from './known.ts';
import { matchKind } from './match-kind.ts';
import { counted } from './unit-facts.ts';

/** The centre's own register of units, to be found by name (aliases too) or credit code. */
export interface UnitsRegister {
  readonly units: readonly RegisteredUnit[];
  /** The unit's line; by its code before its name. */
  readonly find: (unit: {
    readonly name: string;
    readonly creditCode: string | undefined;
  }) => RegisteredUnit | undefined;
}

type Column = UnitField | 'aliases';

const aliasHeaders = new Set(['简称', '曾用名', '别名', '单位简称', '又名', 'aliases', 'alias']);

/**
 * Reads the centre's register of units (`--units`): one line a unit under a header that names the unit's name, and, where it has them, aliases, credit code,
 * kind, region and headcounts.
 *
 * @returns undefined where no sheet has a column of unit names
 */
export function readUnitsRegister(sheets: readonly Sheet[], scheme: Scheme): UnitsRegister | undefined {
  for (const sheet of sheets.filter((each) => each.visibility === 'visible')) {
    const header = headerOf(sheet, scheme);
    if (!header) continue;
    const units = sheet.rows
      .filter((row) => row.number > header.row)
      .flatMap((row) => unitIn(row, header.columns, scheme) ?? []);
    return unitsRegister(units);
  }
  return undefined;
}

/** The first row in which a column of unit names stands beside another column that is known. */
function headerOf(sheet: Sheet, scheme: Scheme): { row: number; columns: ReadonlyMap<number, Column> } | undefined {
  const names = unitNames(scheme);
  for (const row of sheet.rows.slice(0, 30)) {
    const columns = new Map<number, Column>();
    for (const cell of row.cells) {
      const column = aliasHeaders.has(labelKey(cell.text)) ? 'aliases' : names(cell.text)?.field;
      if (column && ![...columns.values()].includes(column)) columns.set(cell.column, column);
    }
    if (columns.size >= 2 && [...columns.values()].includes('unit-name')) return { row: row.number, columns };
  }
  return undefined;
}

function unitIn(row: Row, columns: ReadonlyMap<number, Column>, scheme: Scheme): RegisteredUnit | undefined {
  const stated = new Map<Column, string>();
  for (const cell of row.cells) {
    const column = columns.get(cell.column);
    if (column) stated.set(column, textIn(cell));
  }
  const name = stated.get('unit-name');
  if (!name) return undefined;
  const kind = stated.get('unit-kind');
  return {
    name,
    aliases: (stated.get('aliases') ?? '').split(/[、,，;；/\s]+/u).filter((alias) => alias !== ''),
    creditCode: stated.get('credit-code')?.toUpperCase(),
    kind: kind === undefined ? undefined : matchKind(kind, scheme.unitKinds),
    region: stated.get('region'),
    headcounts: headcountsOf(stated),
  };
}

function textIn(cell: Cell): string {
  return cell.kind === 'error' || cell.kind === 'formula-without-value' ? '' : statedValue(cell.text);
}

function headcountsOf(stated: ReadonlyMap<Column, string>): RegisteredUnit['headcounts'] {
  const headcounts: Partial<Record<Counted, number>> = {};
  for (const each of counted) {
    const count = /^(\d{1,9})[人名位]?$/u.exec((stated.get(each) ?? '').replaceAll(',', ''))?.[1];
    if (count !== undefined) headcounts[each] = Number(count);
  }
  return headcounts;
}

/** A register of these lines, to be found by name or code. */
export function unitsRegister(units: readonly RegisteredUnit[]): UnitsRegister {
  return { units, find: finder(units) };
}

function finder(units: readonly RegisteredUnit[]): UnitsRegister['find'] {
  const byName = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [unitKey(name), unit] as const)),
  );
  const byCode = new Map(
    units.flatMap((unit) => (unit.creditCode === undefined ? [] : [[unit.creditCode, unit] as const])),
  );
  return ({ name, creditCode }) =>
    (creditCode === undefined ? undefined : byCode.get(creditCode)) ?? byName.get(unitKey(name));
}
