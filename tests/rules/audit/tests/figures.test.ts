import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDigits, SHARES } from '../../../../src/rules/audit/figures/digit-law.ts';
import { spreadFreely } from '../../../../src/rules/audit/figures/spread-freely.ts';
import { judgeDigits, LEAST_AMOUNTS } from '../../../../src/rules/audit/tests/first-digits.ts';
import { ThresholdTally } from '../../../../src/rules/audit/tests/just-below-threshold.ts';
import { RoundTally } from '../../../../src/rules/audit/tests/round-amounts.ts';
import { standOut, type UnitPayout } from '../../../../src/rules/audit/tests/unit-payouts-stand-out.ts';
import type { Benefit } from '../../../../src/rules/scheme/benefits.ts';
import type { Scheme } from '../../../../src/rules/scheme/schema.ts';
import { stays } from '../../claim/made-up.ts';

const lawful = (count: number) => SHARES.map((share) => Math.round(share * count));
const spread = { benefit: 'hospital', title: '住院补助', least: 1_00n, greatest: 10_000_00n };

describe('first digits', () => {
  it('keep the law where amounts grow by a factor, as the powers of two do', () => {
    const counts = Array.from({ length: 9 }, () => 0);
    let power = 1n;
    for (let each = 0; each < 1000; each += 1) {
      counts[Number(String(power)[0]) - 1] = (counts[Number(String(power)[0]) - 1] ?? 0) + 1;
      power *= 2n;
    }
    const found = judgeDigits([{ ...spread, counts }]);
    expect(found).toMatchObject({ rows: [], looked: 1000 });
    expect(measureDigits(counts).deviation).toBeLessThan(0.006);
    expect(found.measures?.map(({ value }) => value)[0]).toBe('1000');
  });

  it('are told where one comes far too often', () => {
    const counts = lawful(900).map((each, index) => (index === 6 ? each + 150 : each));
    const found = judgeDigits([{ ...spread, counts }]);
    expect(found.rows.map(({ key }) => key)).toEqual(['hospital-7']);
    expect(found.rows[0]?.detail.en).toContain('202 amounts of "住院补助" begin with 7, some 61 of 1048 are expected');
  });

  it('are told of digits spread evenly, as made-up ones are', () => {
    const found = judgeDigits([{ ...spread, counts: Array.from({ length: 9 }, () => 100) }]);
    expect(found.rows.map(({ key }) => key)).toEqual([5, 6, 7, 8, 9].map((digit) => `hospital-${digit}`));
  });

  it('say nothing of a few amounts, nor of amounts that lie close together', () => {
    const few = { ...spread, counts: [LEAST_AMOUNTS - 1, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(judgeDigits([few])).toMatchObject({ rows: [], looked: 0, notRun: { en: expect.stringContaining('300') } });
    const enough = { ...few, counts: [LEAST_AMOUNTS, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(judgeDigits([enough]).rows.map(({ key }) => key)).toEqual(['hospital-1']);
    expect(judgeDigits([{ ...enough, greatest: 99_99n }]).notRun).toBeDefined();
    expect(judgeDigits([{ ...enough, greatest: 100_00n }]).notRun).toBeUndefined();
    expect(judgeDigits([]).notRun).toBeDefined();
  });

  it('are measured alike whatever the number of amounts: ten times the counts, the same deviation and ten times chi-square', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(counts, (each) => {
        const [one, ten] = [measureDigits(each), measureDigits(each.map((count) => count * 10))];
        expect(ten.deviation).toBeCloseTo(one.deviation, 10);
        expect(ten.chiSquare / one.chiSquare).toBeCloseTo(10, 6);
        expect(one.expected.reduce((sum, share) => sum + share, 0)).toBeCloseTo(one.count, 6);
        for (const [index, score] of one.scores.entries())
          if (score > 0) expect(each[index]).toBeGreaterThan(one.expected[index] ?? 0);
      }),
    );
  });

  it('are counted only of benefits that go with the costs', () => {
    const of = (rules: string) => spreadFreely(stays(rules).benefits?.hospital as Benefit);
    expect(of('compute: [{deductible: 300}, {rate: 50%}]')).toBe(true);
    expect(of('compute: [{bands: [{to: 2000, rate: 20%}, {rate: 30%}]}]')).toBe(true);
    for (const rules of [
      'compute: [{fixed: 500}]',
      'compute: [{rate: 50%}, {atLeast: 100}]',
      'compute: [{wholeBand: [{to: 100, fixed: 10}, {above: 100, rate: 10%}]}]',
      'compute: [{choose: {by: insurance, of: {employee: [{fixed: 100}], other: [{rate: 10%}]}}}]',
      'compute: [{choose: {by: insurance, of: {employee: "100", other: [{rate: 10%}]}}}]',
      'compute: [{rate: 50%}, {plus: {of: base, compute: [{fixed: 100}]}}]',
    ])
      expect(of(rules), rules).toBe(false);
  });
});

describe('round sums', () => {
  /** So many claims of a unit, of which some cost a round sum. */
  function fill(tally: RoundTally, unit: string, claims: number, round: number): void {
    for (let each = 0; each < claims; each += 1)
      tally.add({
        unit,
        costs: { 'self-paid-in-scope': each < round ? `${500 + each * 100}.00` : `${600 + each}.37` },
        amount: 100n,
      });
  }

  it('are told of the unit that has more of them than the others', () => {
    const tally = new RoundTally();
    fill(tally, 'u1', 260, 3);
    fill(tally, 'u2', 40, 5);
    const found = tally.found();
    expect(found.rows).toMatchObject([{ key: 'u2', unit: 'u2', amount: 500n }]);
    expect(found).toMatchObject({ looked: 300, measures: [{ value: '8 / 300' }] });
  });

  it('are not told of two, of as many as the others have, nor of small bills', () => {
    const tally = new RoundTally();
    fill(tally, 'u1', 260, 26);
    fill(tally, 'u2', 40, 4);
    fill(tally, 'u3', 10, 2);
    for (let each = 0; each < 20; each += 1) tally.add({ unit: 'u4', costs: { cash: '400.00' }, amount: 1n });
    expect(tally.found().rows).toEqual([]);
  });

  it('say nothing of fewer than 300 claims that state a cost', () => {
    const tally = new RoundTally();
    fill(tally, 'u1', 299, 100);
    tally.add({ unit: 'u1', costs: {}, amount: 1n });
    expect(tally.found()).toMatchObject({ rows: [], looked: 299, notRun: { zh: expect.stringContaining('299') } });
  });
});

describe('sums just below a threshold', () => {
  const banded = stays(
    'compute: [{deductible: 300}, {bands: [{to: 2000, rate: 20%}, {rate: 30%}]}], caps: [{per: visit, amount: 5000}]',
  );
  const tallied = (scheme: Scheme, claims: readonly (readonly [cost: string, amount: bigint, count: number])[]) => {
    const tally = new ThresholdTally(scheme);
    for (const [cost, amount, count] of claims)
      for (let each = 0; each < count; each += 1)
        tally.add({ unit: 'u1', costs: { 'self-paid-in-scope': cost }, amount, benefits: ['hospital'] });
    return tally.found();
  };

  it('are told by the bound of a band, what is taken off before it added, and by a cap', () => {
    const found = tallied(banded, [
      ['2299.99', 400_00n, 18],
      ['2100.00', 360_00n, 2],
    ]);
    expect(found.rows).toMatchObject([
      { key: 'benefits.hospital.compute[2]-2300.00', amount: 18n * 400_00n, clause: '实施办法' },
    ]);
    expect(found.rows[0]?.detail.en).toContain(
      '2300.00 yuan: 18 claims just below it, only 2 in the window under that',
    );
    const capped = tallied(banded, [['90000', 4750_00n, 20]]);
    expect(capped.rows.map(({ key }) => key)).toEqual(['benefits.hospital.caps[1]-5000.00']);
  });

  it('are not told of 19 claims, of claims at the bound, of halves, nor of claims of two benefits', () => {
    expect(tallied(banded, [['2299.99', 400_00n, 19]]).rows).toEqual([]);
    expect(tallied(banded, [['2300.00', 400_00n, 40]]).rows).toEqual([]);
    expect(
      tallied(banded, [
        ['2299.99', 400_00n, 20],
        ['2100.00', 360_00n, 20],
      ]).rows,
    ).toEqual([]);
    const tally = new ThresholdTally(banded);
    for (let each = 0; each < 40; each += 1)
      tally.add({ unit: null, costs: { 'self-paid-in-scope': '2299' }, amount: 1n, benefits: ['hospital', 'other'] });
    expect(tally.found()).toEqual({ rows: [], looked: 0 });
  });

  it('have nothing to lie below where the scheme has no bound', () => {
    expect(tallied(stays('compute: [{rate: 50%}]'), []).notRun?.en).toMatch(/no bound/);
    expect(tallied(stays('accumulate: period, compute: [{threshold: 100}]'), []).notRun).toBeDefined();
  });
});

describe('units whose payouts stand out', () => {
  const unit = (place: number, change: Partial<UnitPayout> = {}): UnitPayout => ({
    ...{ unit: `u${place}`, unitName: `${place}厂`, kind: 'enterprise', members: 10, amount: BigInt(place) * 100n },
    ...change,
  });
  const eight = Array.from({ length: 8 }, (_, place) => unit(place + 1));

  it('are told with what is beyond the median of their kind', () => {
    const found = standOut([...eight, unit(9, { amount: 10_000n })]);
    expect(found).toMatchObject({ looked: 9, rows: [{ key: 'u9', unit: 'u9', unitName: '9厂', amount: 9_500n }] });
    expect(found.rows[0]?.detail.en).toContain('10.00 yuan per member; the median of 9 units of its kind is 0.50');
  });

  it('are not told of a little more, of less, nor of another kind', () => {
    expect(standOut(eight).rows).toEqual([]);
    // The median is 50 fen and the MAD 20, so that 3.5 of 29.65 are 103.8 fen.
    expect(standOut([...eight, unit(9, { amount: 1_530n })]).rows).toEqual([]);
    expect(standOut([...eight, unit(9, { amount: 1_540n })]).rows).toHaveLength(1);
    expect(standOut([...eight, unit(9, { amount: 10_000n, kind: 'institution' })]).rows).toEqual([]);
    expect(standOut([...eight, unit(9, { amount: 10_000n, members: 9 })]).rows).toEqual([]);
  });

  it('are told where all others have the same', () => {
    const same = Array.from({ length: 12 }, (_, place) => unit(place, { amount: 1_000n }));
    expect(standOut(same).rows).toEqual([]);
    expect(standOut([...same, unit(20, { amount: 5_000n })]).rows.map(({ key }) => key)).toEqual(['u20']);
  });

  it('cannot be told of fewer than eight', () => {
    expect(standOut(eight.slice(1))).toMatchObject({
      rows: [],
      looked: 7,
      notRun: { en: expect.stringContaining('8 units') },
    });
  });

  it('are the same whatever the order, and however much more all have', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 1_000_000 }), (each, more) => {
        const units = each.map((amount, place) => unit(place, { amount: BigInt(amount) * 10n }));
        const keys = (all: readonly UnitPayout[]) =>
          standOut(all)
            .rows.map(({ key }) => key)
            .sort();
        const raised = units.map((one) => ({ ...one, amount: one.amount + BigInt(more) * 10n }));
        expect(keys(units.toReversed())).toEqual(keys(units));
        expect(keys(raised)).toEqual(keys(units));
        // More than half are never far from the middle.
        expect(keys(units).length).toBeLessThanOrEqual(each.length / 2);
      }),
    );
  });
});
