import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { within } from '../../../src/rules/scheme/basics.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { ratioFrom } from '../../../src/rules/value/money.ts';

const sources = await readSchemes([packagedSchemes()], '.');

function scheme(id: string): Scheme {
  const resolved = resolveScheme(id, sources).scheme;
  if (!resolved) throw new Error(`${id} cannot be used`);
  return resolved;
}

/** The ratio that a unit of a size must reach, in percent. */
function required(id: string, size: number): number | undefined {
  const tier = scheme(id).participation?.tiers.find((each) => within(size, each.size ?? {}));
  return tier && ratioFrom(tier.atLeast).times(100).toNumber();
}

it.each([
  'ccmia-shaanxi-critical',
  'cixian-2020',
  'company-pool',
  'fujian-county',
  'fuzhou-1',
  'fuzhou-2',
  'fuzhou-3',
  'handan-county',
  'hangzhou-2021',
  'hunan-4',
  'provincial-centre',
  'provincial-organs',
  'qinghai-1',
  'tangshan-10',
  'xiangyang-1',
  'xiangyang-2017',
  'xuchang',
  'yongding-13',
  'yunnan-14',
  'yunnan-17',
  'yunnan-20',
  'yunnan-8',
  'zhangzhou-2',
  'zhangzhou-2021',
  'zhangzhou-4',
])('the centre was promised %s', (id) => {
  expect([...sources.keys()]).toContain(id);
});

it.each([...sources.keys()])('%s has no problem, not even a note', (id) => {
  expect(resolveScheme(id, sources).problems).toEqual([]);
});

describe('ratios at the edges of the tiers', () => {
  it.each([
    ['fuzhou-3', [99, 100, 499, 500, 999, 1000], [70, 60, 60, 50, 50, 40]],
    ['zhangzhou-4', [49, 50, 51], [95, 90, 90]],
    ['ccmia-shaanxi-critical', [99, 100, 101], [100, 80, 80]],
    ['xuchang', [1, 1000], [60, 60]],
    ['provincial-organs', [49, 50], [95, 90]],
    ['provincial-centre', [29, 30, 31], [100, 80, 80]],
    ['xiangyang-1', [50, 51], [100, 80]],
    ['handan-county', [49, 50, 51], [100, 80, 80]],
    ['cixian-2020', [1, 1000], [50, 50]],
    ['yunnan-14', [10, 11], [100, 60]],
    ['yunnan-20', [10, 11], [100, 60]],
    ['hangzhou-2021', [49, 50, 100, 101], [90, 80, 80, 70]],
    ['yunnan-17', [10, 11], [100, 60]],
    ['ccmia-shaanxi-2012', [49, 50], [100, 80]],
    ['xiamen-16', [999, 1000], [80, 50]],
  ])('%s', (id, sizes, ratios) => {
    expect(sizes.map((size) => required(id, size))).toEqual(ratios);
  });

  it('a county whose ratio no source gives has none, and says so', () => {
    expect(scheme('fujian-county').participation).toBeUndefined();
    expect(scheme('fujian-county').missing).toContain('participation');
  });

  it('Fuzhou lets large units go by number', () => {
    expect(scheme('fuzhou-3').participation?.waivers).toMatchObject([
      { size: { from: 1000, to: 5000 }, participants: { from: 500 } },
      { size: { above: 5000 }, participants: { from: 1000 } },
    ]);
  });

  it('Yunnan takes the size from the staff and the ratio from the insured', () => {
    expect(scheme('yunnan-17').participation).toMatchObject({ of: 'insured', sizedBy: 'staff' });
  });
});

describe('ages at their edges', () => {
  it.each([
    ['ccmia-shaanxi-critical', 'men', [15, 16, 60, 61], [false, true, true, false]],
    ['ccmia-shaanxi-critical', 'women', [15, 16, 60, 61], [false, true, true, false]],
    ['ccmia-chongqing-2015', 'men', [15, 16, 60, 61], [false, true, true, false]],
    ['beijing-women-2022', 'women', [15, 16, 60, 61], [false, true, true, false]],
    ['beijing-2011', 'men', [59, 60], [true, false]],
    ['beijing-2011', 'women', [54, 55], [true, false]],
    ['fuzhou-3', 'men', [59, 60], [true, false]],
    ['fuzhou-3', 'women', [54, 55], [true, false]],
    ['zhangzhou-4', 'men', [59, 60], [true, false]],
    ['zhangzhou-4', 'women', [54, 55], [true, false]],
  ] as const)('%s, %s', (id, sex, ages, taken) => {
    const bounds = scheme(id).members.age?.[sex];
    if (bounds === undefined || bounds.below === 'statutory') throw new Error(`${id} has no ages of its own`);
    const { below, ...others } = bounds;
    expect(ages.map((age) => within(age, { ...others, ...(below === undefined ? {} : { below }) }))).toEqual(taken);
  });
});

describe('fees', () => {
  it.each([
    ['fuzhou-3', 'women', '10'],
    ['ccmia-shaanxi-critical', 'critical', '30'],
    ['hangzhou-2021', 'hospital', '36'],
    ['hangzhou-2021', 'critical', '60'],
    ['hangzhou-2021', 'women', '20'],
    ['fujian-county', 'women', '25'],
    ['xiangyang-1', 'critical', '150'],
    ['xiangyang-2017', 'critical', '80'],
    ['provincial-organs', 'general', '100'],
    ['provincial-centre', 'general', '60'],
    ['handan-county', 'critical', '50'],
    ['cixian-2020', 'critical', '50'],
    ['yunnan-20', 'general', '120'],
    ['yongding-13', 'general', '100'],
  ])('%s, %s: %s yuan', (id, plan, fee) => {
    expect(scheme(id).plans[plan]?.fee).toBe(fee);
  });

  it('by kind of unit, and of staff', () => {
    expect(scheme('fujian-county').plans.general?.fee).toEqual({
      by: 'unit-kind',
      of: { institution: '100', 'state-owned': '80', other: '36' },
    });
    expect(scheme('zhangzhou-4').plans.general?.fee).toEqual({
      by: 'unit-kind',
      of: { private: '36', other: { by: 'staff-kind', of: { migrant: '36', other: '60' } } },
    });
  });

  it('Honghe’s published members and fees agree with new 150 and renewing 120', () => {
    const fee = scheme('yunnan-17').plans.general?.fee;
    expect(fee).toEqual({ by: 'renewal', of: { new: '150', renewing: '120' } });
    expect(15_862n * 150n + 299_575n * 120n).toBe(38_328_300n);
  });

  it('none is invented for Xuchang', () => {
    expect(scheme('xuchang').plans.critical?.fee).toBeUndefined();
    expect(scheme('xuchang').missing).toContain('plans.critical.fee');
  });
});

it.each(['xuchang', 'fuzhou-1', 'zhangzhou-2', 'zhangzhou-2021', 'tangshan-10', 'qinghai-1', 'company-pool'])(
  '%s has no fee, and says so',
  (id) => {
    const { plans, missing } = scheme(id);
    for (const [plan, { fee }] of Object.entries(plans)) {
      expect(fee).toBeUndefined();
      expect(missing).toContain(`plans.${plan}.fee`);
    }
  },
);

it('women’s plans are for women who choose them', () => {
  for (const id of ['fuzhou-2', 'fuzhou-3', 'hangzhou-2021', 'fujian-county', 'hunan-4', 'provincial-centre'])
    expect(scheme(id).plans.women).toMatchObject({ only: 'women', taken: 'chosen' });
});

it('every clause was checked on a day, and names its source', () => {
  for (const id of sources.keys())
    for (const clause of Object.values(scheme(id).clauses)) {
      expect(clause.checkedOn).toBe('2026-11-21');
      expect(clause.source).not.toMatch(/seed|shared|domain/);
    }
});

it('the next edition that the README shows can be used as it stands', () => {
  const readme = readFileSync(join(packagedSchemes(), 'README.md'), 'utf8');
  const text = /```yaml\n(id: fuzhou-4\n[^`]+)```/.exec(readme)?.[1] ?? '';
  const source = { id: 'fuzhou-4', file: 'fuzhou-4.yaml', text };
  const { scheme: next, problems } = resolveScheme('fuzhou-4', new Map([...sources, ['fuzhou-4', source]]));
  expect(problems).toEqual([]);
  expect(next?.plans.general?.fee).toMatchObject({ of: { enterprise: '48', institution: { by: 'staff-kind' } } });
});
