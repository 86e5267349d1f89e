import { describe, expect, it } from 'vitest';
import { isStatable, namedMissing, withStated } from '../../../src/rules/claim/stated-values.ts';
import { decided, former, schemeFrom, stay, stays } from './made-up.ts';

const rate = 'benefits.hospital.compute[2].rate';
const unrated = stays(
  'compute: [{deductible: 300}, {rate: missing}], caps: [{per: period, amount: 1000}]',
  `missing: ['${rate}']`,
);
const uncomputed = schemeFrom(`
benefits: {hospital: {title: 住院补助, plan: general, events: [hospitalisation], clause: rule}}
missing: ['benefits.hospital.compute']`);

describe('a value that no source gives', () => {
  it('is taken from the claim that states it, and told in its line; caps hold, what was used before counts', () => {
    const open = decided(unrated, { claim: stay('2026-02-10', '1300.00') });
    expect(open).toMatchObject({ status: 'held', amount: '0.00' });
    expect(namedMissing(open)).toEqual([rate]);
    const claim = stay('2026-02-10', '1300.00', { stated: { [rate]: '60%' } });
    const paid = decided(unrated, { claim });
    expect(paid).toMatchObject({ status: 'approved', amount: '600.00', stated: { [rate]: '60%' } });
    expect(paid.awards[0]?.steps.map(({ path, stated }) => [path, stated])).toEqual([
      ['benefits.hospital.base', undefined],
      ['benefits.hospital.compute[1]', undefined],
      [rate.slice(0, -'.rate'.length), { [rate]: '60%' }],
    ]);
    const history = [former(stay('2026-01-10', '1300.00'), { hospital: '700.00' })];
    expect(decided(unrated, { claim, history })).toMatchObject({ status: 'reduced', amount: '300.00' });
  });

  it.each([
    ['compute', 'compute[1]', uncomputed],
    ['caps', 'caps[1]', stays('compute: [{rate: 60%}]', "missing: ['benefits.hospital.caps']")],
  ])('may be a whole part of the benefit: %s', (part, place, scheme) => {
    const path = `benefits.hospital.${part}`;
    expect(namedMissing(decided(scheme, { claim: stay('2026-02-10', '1300.00') }))).toEqual([path]);
    expect(isStatable(path, scheme)).toBe(true);
    const paid = decided(scheme, { claim: stay('2026-02-10', '1300.00', { stated: { [path]: '450' } }) });
    expect(paid).toMatchObject({ amount: '450.00', stated: { [path]: '450' } });
    const told = paid.awards[0]?.steps.filter(({ stated }) => stated !== undefined);
    expect(told).toMatchObject([{ path: `benefits.hospital.${place}`, stated: { [path]: '450' } }]);
  });

  it('lapses where the scheme gives it by now, and is refused where it cannot stand', () => {
    const given = stays('compute: [{deductible: 300}, {rate: 50%}]');
    const claim = stay('2026-02-10', '1300.00', { stated: { [rate]: '60%' } });
    const own = decided(given, { claim });
    expect(own).toMatchObject({ amount: '500.00' });
    expect(own).not.toHaveProperty('stated');
    expect(withStated(unrated, { [rate]: '-5' }).refusals).toMatchObject([{ kind: 'refused', path: rate }]);
    expect(decided(unrated, { claim: stay('2026-02-10', '1300.00', { stated: { [rate]: '-5' } }) }).status).toBe(
      'held',
    );
  });

  it('is no single value where a benefit is lacking as a whole, its base is, or it is reckoned over the period', () => {
    const running = stays('accumulate: period', "missing: ['benefits.hospital.compute', 'benefits.other']");
    for (const path of ['benefits.hospital.compute', 'benefits.other', 'benefits.hospital.base', 'no path[0]'])
      expect(isStatable(path, running), path).toBe(false);
  });
});
