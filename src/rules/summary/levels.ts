import { addFigures } from './add-figures.ts';
import type { Figures, UnitFigures } from './unit-figures.ts';

/** Levels of the union, from the narrowest to the widest. */
export const levels = ['unit', 'county', 'prefecture', 'province'] as const;
/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** One unit, county, prefecture or province, or all together, with what it is made of. */
export interface LevelFigures {
  /** `all` is the whole period, at the top. */
  readonly level: Level | 'all';
  /**
   * The name of the unit or region. Null for what has none at this level: units that belong to the wider region itself, units without region, claims without unit.
   */
  readonly name: string | null;
  readonly figures: Figures;
  /** In order of their names, what has none last. */
  readonly parts: readonly LevelFigures[];
}

/** A unit's regions by level; null where its path names none. */
type Regions = Readonly<Record<Exclude<Level, 'unit'>, string | null>>;

const PROVINCE = /(省|自治区|特别行政区)$|^(北京|天津|上海|重庆)市?$/u;
const COUNTY = /[县区旗]$/u;

/**
 * The regions of a path. Its first part is the province if it is named like one; then come prefecture and county. A single part is a county if it is named like
 * one, else a prefecture. What a path has beyond the county belongs to the county.
 *
 * @param path - `云南省/红河州/蒙自市`, or null
 */
export function regionsOf(path: string | null): Regions {
  const parts = (path ?? '').split('/').filter((part) => part !== '');
  const province = PROVINCE.test(parts[0] ?? '') ? (parts.shift() ?? null) : null;
  const [first, second] = parts;
  if (first !== undefined && second === undefined && COUNTY.test(first)) {
    return { province, prefecture: null, county: first };
  }
  return { province, prefecture: first ?? null, county: second ?? null };
}

/**
 * Rolls units up: units to counties, counties to prefectures, these to provinces, and all to one. A level that no unit's region names is left out, so that a county's own
 * centre does not see a prefecture that it does not know.
 *
 * @param narrowest - the level at which it ends; `unit` holds all units
 */
export function rollUp(units: readonly UnitFigures[], narrowest: Level): LevelFigures {
  const placed = units.map((unit) => ({ unit, regions: regionsOf(unit.region) }));
  const named = (level: keyof Regions) => placed.some(({ regions }) => regions[level] !== null);
  const upTo = (['province', 'prefecture', 'county'] as const).filter(
    (level) => levels.indexOf(level) >= levels.indexOf(narrowest) && named(level),
  );
  return {
    level: 'all',
    name: null,
    figures: addFigures(units),
    parts: partsOf(placed, upTo, narrowest === 'unit'),
  };
}

interface Placed {
  readonly unit: UnitFigures;
  readonly regions: Regions;
}

function partsOf(placed: readonly Placed[], below: readonly (keyof Regions)[], withUnits: boolean): LevelFigures[] {
  const [level, ...narrower] = below;
  if (level === undefined) return withUnits ? unitsOf(placed) : [];
  const groups = new Map<string | null, Placed[]>();
  for (const each of placed) {
    const name = each.regions[level];
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return [...groups]
    .sort(([one], [other]) => inOrder(one, other))
    .map(([name, group]) => ({
      level,
      name,
      figures: addFigures(group.map(({ unit }) => unit)),
      parts: partsOf(group, narrower, withUnits),
    }));
}

function unitsOf(placed: readonly Placed[]): LevelFigures[] {
  return placed
    .map(({ unit }): LevelFigures => ({ level: 'unit', name: unit.unit, figures: addFigures([unit]), parts: [] }))
    .sort((one, other) => inOrder(one.name, other.name));
}

function inOrder(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
