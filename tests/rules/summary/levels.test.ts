import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFigures } from '../../../src/rules/summary/add-figures.ts';
import { bandsBetween } from '../../../src/rules/summary/add-visits.ts';
import { type LevelFigures, levels, regionsOf, rollUp } from '../../../src/rules/summary/levels.ts';
import { anyUnits } from './made-up.ts';

/** Few draws of large cases. */
const few = { numRuns: 25 };

describe('a region path', () => {
  it.each([
    [null, null, null, null],
    ['云南省/红河州/蒙自市', '云南省', '红河州', '蒙自市'],
    ['红河州/蒙自市', null, '红河州', '蒙自市'],
    ['红河州', null, '红河州', null],
    ['永定区', null, null, '永定区'],
    ['云南省', '云南省', null, null],
    ['北京市/海淀区', '北京市', null, '海淀区'],
    ['红河州/蒙自市/文澜镇', null, '红河州', '蒙自市'],
  ])('%s', (path, province, prefecture, county) => {
    expect(regionsOf(path)).toEqual({ province, prefecture, county });
  });
});

/** Holds each level to be the sum of its parts; a part without parts is the end. */
function expectAddsUp({ figures, parts }: LevelFigures): void {
  if (parts.length === 0) return;
  expect(addFigures(parts.map((part) => part.figures))).toEqual(figures);
  parts.forEach(expectAddsUp);
}

describe('levels', () => {
  it('add up, whatever the units and the narrowest level', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...levels), (units, narrowest) => {
        const whole = rollUp(units, narrowest);
        expect(whole.figures.units).toBe(units.length);
        expectAddsUp(whole);
      }),
      few,
    );
  });

  it('hold every unit once where they go down to the units', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const leaves = (of: LevelFigures): LevelFigures[] => (of.parts.length > 0 ? of.parts.flatMap(leaves) : [of]);
        const found = leaves(rollUp(units, 'unit')).filter(({ level }) => level === 'unit');
        expect(found.map(({ name }) => name).sort()).toEqual(units.map(({ unit }) => unit).sort());
      }),
      few,
    );
  });

  it('leave out what no region names', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const plain = units.map((unit) => ({ ...unit, region: '永定区' }));
        expect(rollUp(plain, 'county').parts.map(({ level, name }) => [level, name])).toEqual(
          plain.length > 0 ? [['county', '永定区']] : [],
        );
      }),
      few,
    );
  });
});

describe('adding figures', () => {
  it('comes to the same in any grouping', () => {
    fc.assert(
      fc.property(anyUnits, fc.nat({ max: 8 }), (units, cut) => {
        const parts = [addFigures(units.slice(0, cut)), addFigures(units.slice(cut)), addFigures([])];
        expect(addFigures(parts)).toEqual(addFigures(units.toReversed()));
      }),
      few,
    );
  });

  it('refuses bands that do not fit together', () => {
    const none = addFigures([]);
    const of = (bound: bigint) => ({
      ...none,
      claims: { ...none.claims, byBand: bandsBetween([bound]) },
    });
    expect(() => addFigures([of(300_000n), of(500_000n)])).toThrow(RangeError);
  });
});
