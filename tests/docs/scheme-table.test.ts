import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byRegion } from '../../docs/make/regions.ts';
import { computable, schemeRow } from '../../docs/make/scheme-row.ts';
import { schemeTable, withTable } from '../../docs/make/scheme-table.ts';
import { loadScheme } from '../../src/commands/scheme/load-scheme.ts';
import { packagedSchemes } from '../../src/io/scheme/read-schemes.ts';

const page = readFileSync(join(packagedSchemes(), 'README.md'), 'utf8');
const made = await schemeTable();

it('schemes/README.md has the table that the schemes and their cases give now', () => {
  expect(page).toBe(withTable(page, made));
});

it('has a row for every scheme that ships, and its links lead somewhere', () => {
  const files = readdirSync(packagedSchemes(), { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  const schemes = files.filter((name) => /^[^/]+\.yaml$/.test(name) && name !== 'calendar.yaml');
  const linked = [...made.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  expect(linked).toEqual(expect.arrayContaining(schemes));
  expect(files).toEqual(expect.arrayContaining(linked));
});

it('every row has as many cells as the heading', () => {
  const cells = made.split('\n').flatMap((line) => (line.startsWith('|') ? line.split(' | ').length : []));
  expect(new Set(cells)).toEqual(new Set([7]));
});

it('a page without the marks is refused, not overwritten', () => {
  expect(() => withTable('# Schemes\n', made)).toThrow('no place for the table');
});

describe('a row', () => {
  it('says of a benefit with a value that no source gives that it cannot be computed, and names the value', async () => {
    const { scheme } = await loadScheme('hunan-4');
    const open = { ...scheme, missing: ['members.age', 'benefits.hospital.compute[2].bands[1].rate'] };
    expect(computable(scheme)).toContain('hospital');
    expect(computable(open)).not.toContain('hospital');
    expect(schemeRow(open, 30)[4]).toBe('2<br>`benefits.hospital` rate');
  });

  it('tells a word that several values end with once, and where they stand', async () => {
    const { scheme } = await loadScheme('handan-county');
    const words = (...missing: string[]) => schemeRow({ ...scheme, missing }, 0)[4];
    expect(schemeRow(scheme, 0)[4]).toMatch(/`benefits\.critical` amounts \(1, 2, 3\)$/);
    expect(words('benefits.child.compute[1].bands[1].rate', 'benefits.child.compute[1].bands[2].rate')).toBe(
      '2<br>`benefits.child` rate (bands 1, bands 2)',
    );
    expect(
      words('benefits.child.choose.of.both.rate', 'benefits.child.caps', 'benefits.child.choose.of.one.rate'),
    ).toBe('3<br>`benefits.child` rate (both, one), caps');
  });

  it('has fees by what they go, shares, and fees that no source gives', async () => {
    const plans = async (id: string) => schemeRow((await loadScheme(id)).scheme, 0)[2];
    expect(await plans('yunnan-17')).toBe('医疗互助 new 150, renewing 120');
    expect(await plans('zhangzhou-4')).toBe('医疗互助 36 / 60 by kind of unit and kind of staff');
    expect(await plans('xiangyang-1')).toBe('重大疾病互助 150, up to 3 shares');
    expect(await plans('xuchang')).toBe('重大疾病 **fee not known**');
  });

  it('without cases says so, and links nothing', async () => {
    expect(schemeRow((await loadScheme('xuchang')).scheme, 0).at(-1)).toBe('none');
  });
});

it('regions stand as GB/T 2260 orders them, a province before its cities, an unnamed one last', () => {
  const sorted = ['某省', '云南省', '福建省/福州市', '北京市', '福建省'].sort(byRegion);
  expect(sorted).toEqual(['北京市', '福建省', '福建省/福州市', '云南省', '某省']);
});
