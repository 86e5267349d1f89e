import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/rules/benefit/exact.ts';
import type { Step } from '../../../src/rules/benefit/step.ts';
import { wantingOf } from '../../../src/rules/benefit/wanting.ts';
import { computeStep } from '../../../src/rules/scheme/compute.ts';
import { amount, steps as anySteps, surroundings } from './arbitraries.ts';
import { run } from './computing.ts';

const list = (...raw: readonly Record<string, unknown>[]) => raw.map((each) => computeStep.parse(each));
const all = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...all(step.steps ?? [])]);

describe('steps one after the other', () => {
  it('hand on what they come to, each with its place, its clause and its title', () => {
    const steps = list(
      { deductible: '300' },
      { rate: '60%', clause: 'edition-2', title: '补助比例' },
      { atMost: '1600' },
    );
    const result = run('3000', steps);
    expect(result.amount.toFixed()).toBe('1600');
    expect(result.steps).toEqual([
      {
        operator: 'deductible',
        path: 'benefits.hospital.compute[1]',
        clause: 'hospital',
        before: '3000',
        after: '2700',
        by: { amount: '300', per: 'visit' },
      },
      {
        operator: 'rate',
        path: 'benefits.hospital.compute[2]',
        clause: 'edition-2',
        title: '补助比例',
        before: '2700',
        after: '1620',
        by: { rate: '60%' },
      },
      {
        operator: 'atMost',
        path: 'benefits.hospital.compute[3]',
        clause: 'hospital',
        before: '1620',
        after: '1600',
        by: { amount: '1600' },
      },
    ]);
  });

  it('rest on the clause of the step that holds them', () => {
    const steps = list({ plus: { of: 'base', compute: [{ rate: '10%' }] }, clause: 'bonus-clause', title: 'outer' });
    const inner = run('100', steps).steps[0]?.steps?.[0];
    expect(inner).toMatchObject({ clause: 'bonus-clause', path: 'benefits.hospital.compute[1].plus.compute[1]' });
    expect(inner).not.toHaveProperty('title');
  });

  it('end with the first that is wanting, since nothing after it can be known', () => {
    const result = run('3000', list({ rate: '60%' }, { atMost: 'missing' }, { fixed: '100' }));
    expect(result.amount.toFixed()).toBe('0');
    expect(result.steps.map(({ operator }) => operator)).toEqual(['rate', 'atMost']);
    expect(wantingOf(result.steps)).toEqual({ missing: ['benefits.hospital.compute[2].atMost'], unknown: [] });
  });

  it('go on past one whose condition does not hold', () => {
    const when = { 'hospital-level': ['tertiary'] };
    const result = run('1000', list({ deductible: '500', when }, { rate: '50%' }), {
      facts: { 'hospital-level': ['primary'] },
    });
    expect(result.amount.toFixed()).toBe('500');
    expect(result.steps[0]).toMatchObject({
      operator: 'deductible',
      before: '1000',
      after: '1000',
      skipped: { fact: 'hospital-level', found: 'primary', wanted: 'tertiary' },
    });
  });

  it('come to what they begin with where there are none', () => {
    expect(run('12.5', [])).toMatchObject({ steps: [] });
    expect(run('12.5', []).amount.toFixed()).toBe('12.5');
  });

  it('name every path and fact that is wanting once, those within steps too', () => {
    const inner = {
      choose: { by: 'severity', of: { other: [{ bands: [{ to: '10', rate: 'missing' }, { rate: 'missing' }] }] } },
    };
    const result = run('20', list(inner), { facts: { severity: ['mild'] } });
    const at = 'benefits.hospital.compute[1].choose.of.other[1]';
    expect(wantingOf([...result.steps, ...result.steps])).toEqual({
      missing: [`${at}.bands[1].rate`, `${at}.bands[2].rate`],
      unknown: [],
    });
  });
});

describe('any list of steps', () => {
  const assertAll = (check: (result: ReturnType<typeof run>, again: () => ReturnType<typeof run>) => void) =>
    fc.assert(
      fc.property(amount, anySteps, surroundings, (before, steps, said) => {
        const again = () => run(before, steps, said);
        check(again(), again);
      }),
      { numRuns: 300 },
    );

  it('never comes to less than nothing, in no step of it', () => {
    assertAll(({ amount: after, steps }) => {
      expect(after.isNegative()).toBe(false);
      for (const step of all(steps)) expect(step.after).toMatch(/^\d+(\.\d+)?$/);
    });
  });

  it('gives the same trace for the same input, as plain data', () => {
    assertAll(({ steps }, again) => {
      expect(again().steps).toEqual(steps);
      expect(JSON.stringify(JSON.parse(JSON.stringify(steps)))).toBe(JSON.stringify(again().steps));
    });
  });

  it('hands each step what the one before came to, and ends at what the last did', () => {
    assertAll(({ amount: after, steps }) => {
      for (const [index, step] of steps.entries()) expect(step.before).toBe(steps[index - 1]?.after ?? step.before);
      expect(steps.at(-1)?.after).toBe(after.toFixed());
    });
  });

  it('is at zero where anything is wanting, and only its last step is', () => {
    assertAll(({ amount: after, steps }) => {
      const wanting = steps.map((step) => Object.values(wantingOf([step])).flat().length > 0);
      expect(wanting.slice(0, -1)).not.toContain(true);
      if (wanting.at(-1) === true) expect(after.isZero()).toBe(true);
    });
  });

  it('never comes near the number of digits at which decimals round', () => {
    assertAll(({ steps }) => {
      for (const { after } of all(steps)) expect(exact(after).precision()).toBeLessThan(90);
    });
  });
});

describe('exact decimals', () => {
  it('keep every digit of a product that twenty digits would not hold', () => {
    const rates = Array.from({ length: 12 }, () => ({ rate: '99.99%' }));
    const expected = 99_999_999_999n * 9_999n ** 12n;
    const after = run('999999999.99', list(...rates)).amount;
    expect(after.times(exact(10n ** 50n)).toFixed()).toBe(String(expected));
  });
});
