import { describe, expect, it } from 'vitest';
import { withGivenValues } from '../../../src/rules/cases/given-values.ts';
import { stepsOf, withValueAt } from '../../../src/rules/cases/path-steps.ts';
import { pathText } from '../../../src/rules/scheme/source-tree.ts';
import { provenScheme } from './fixtures.ts';

describe('values for what no source gives', () => {
  it('go where the scheme lists the path under missing, or below it, and it is missing no longer', async () => {
    const scheme = await provenScheme();
    const completed = withGivenValues(scheme, { 'benefits.death.compute[1].fixed': '3000' });
    expect(completed.scheme?.benefits?.death?.compute).toEqual([{ fixed: '3000' }]);
    expect(completed.scheme?.missing).toEqual([]);
    expect({ ...completed.scheme, missing: scheme.missing, benefits: scheme.benefits }).toEqual(scheme);
    expect(scheme.benefits?.death?.compute).toBeUndefined();
  });

  it('take the place of the word missing', async () => {
    const scheme = await provenScheme({ missing: ['waiting[1].graded[1].fixed'] });
    const graded = {
      ...scheme,
      waiting: [{ ...waitingOf(scheme), graded: [{ day: { from: 1, to: 30 }, fixed: 'missing' }] }],
    };
    const completed = withGivenValues(graded, { 'waiting[1].graded[1].fixed': '500' });
    expect(completed.scheme?.waiting?.[0]?.graded).toEqual([{ day: { from: 1, to: 30 }, fixed: '500' }]);
  });

  it('of a record go in together', async () => {
    const scheme = await provenScheme({ missing: ['inForce'], inForce: undefined });
    const { scheme: completed } = withGivenValues(scheme, { inForce: { from: '2025-01-01', to: '2025-06-30' } });
    expect(completed?.inForce).toEqual({ from: '2025-01-01', to: '2025-06-30' });
  });

  it('never change a rule that the scheme has', async () => {
    const values = {
      'benefits.stay.caps[1].amount': '1',
      'benefits.death.compute[1].fixed': '1',
      'benefits.deaths': 'a',
    };
    expect(withGivenValues(await provenScheme(), values)).toEqual({
      scheme: undefined,
      refusals: [
        { kind: 'not-missing', path: 'benefits.stay.caps[1].amount' },
        { kind: 'not-missing', path: 'benefits.deaths' },
      ],
    });
  });

  it.each([
    ['benefits.death.compute[1].fixed', '三千', 'a sum in yuan'],
    ['benefits.death.compute[1].fixes', '3', 'there is no such key'],
    ['benefits.death.compute', '3', 'a list'],
  ])('%s: %s is refused', async (path, value, reason) => {
    const { refusals } = withGivenValues(await provenScheme(), { [path]: value });
    expect(refusals[0]).toMatchObject({ kind: 'refused', path, reason: { en: expect.stringContaining(reason) } });
  });
});

describe('paths', () => {
  it.each(['a', 'benefits.pool.compute[1].pool.weights.severe', 'together[2].caps[1].amount', 'a[1][2].b'])(
    '%s',
    (path) => {
      expect(pathText(stepsOf(path))).toBe(path);
    },
  );

  it('make what is wanting on the way, and end a list where it ends', () => {
    expect(withValueAt({ a: 1 }, stepsOf('b[1].c'), 'x')).toEqual({ a: 1, b: [{ c: 'x' }] });
    expect(withValueAt([1], stepsOf('[999999999]'), 'x')).toEqual([1, 'x']);
    expect(withValueAt({}, stepsOf('__proto__.polluted'), 'x')).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

function waitingOf({ waiting }: Awaited<ReturnType<typeof provenScheme>>) {
  const [first] = waiting ?? [];
  if (!first) throw new Error('the fixture has a waiting period');
  return first;
}
