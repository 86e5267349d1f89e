import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { matchKind } from '../../../src/rules/enrolment/match-kind.ts';
import type { Kind } from '../../../src/rules/scheme/members.ts';

interface Kinds {
  readonly staffKinds?: Record<string, Kind>;
  readonly insuranceKinds?: Record<string, Kind>;
}

const schemeFile = (id: string) => parse(readFileSync(`schemes/${id}.yaml`, 'utf8')) as Kinds;
const insurance = (id: string, word: string) => matchKind(word, schemeFile(id).insuranceKinds);
const staff = (id: string, word: string) => matchKind(word, schemeFile(id).staffKinds);

describe('insurances in the words that people use', () => {
  it.each([
    ['hunan-4', '城乡居民医保', 'resident'],
    ['hunan-4', '居民', 'resident'],
    ['hunan-4', '城乡居民', 'resident'],
    ['hunan-4', '城镇居民医疗保险', 'resident'],
    ['hunan-4', '城镇职工', 'employee'],
    ['hunan-4', '长沙市职工医保', 'employee'],
    ['hunan-4', '省直职工医保', 'employee'],
    ['hunan-4', '职工基本医保', 'employee'],
    ['hunan-4', '农村合作医疗', 'rural'],
    ['zhangzhou-2021', '城乡居民医疗保险', 'resident'],
    ['yunnan-20', '职医', 'employee'],
    ['yunnan-20', '居保', 'resident'],
    ['yunnan-20', '单位职工医保', 'employee'],
    ['yunnan-20', '退休职工医保', 'employee'],
    ['yunnan-20', '职工医保（在职）', 'employee'],
    ['yunnan-20', '职工医保（省直）', 'employee'],
  ])('%s: %s is %s', (id, word, kind) => {
    expect(insurance(id, word)).toBe(kind);
  });

  it.each([
    ['hunan-4', '商业保险'],
    ['hunan-4', '非职工医保'],
    ['hunan-4', '外地职工医保'],
    ['hunan-4', '未参加居民医保'],
    ['harbin-2016', '城乡居民医保'],
    ['hunan-4', '职工养老保险'],
    ['hunan-4', '离休干部医保'],
    ['yunnan-20', '职工医保（异地）'],
    ['yunnan-20', '职工医保（停保）'],
    ['yunnan-20', '退休医保'],
  ])('%s: %s is none', (id, word) => {
    expect(insurance(id, word)).toBeUndefined();
  });
});

describe('staff in the words that people use', () => {
  it.each([
    ['zhangzhou-2', '在职在编', 'employee'],
    ['zhangzhou-2', '在岗', 'employee'],
    ['zhangzhou-2', '编外', 'employee'],
    ['zhangzhou-2', '编外人员', 'employee'],
    ['zhangzhou-2', '在职（在编）', 'employee'],
    ['zhangzhou-2', '在职/合同制', 'employee'],
    ['zhangzhou-2', '退休人员', 'retired'],
    ['zhangzhou-2', '在册', 'employee'],
    ['zhangzhou-2', '在册职工', 'employee'],
    ['zhangzhou-2', '在职干部', 'employee'],
    ['fuzhou-2', '在职职工（农民工）', undefined],
    ['fuzhou-2', '在编在岗', 'employee'],
    ['fuzhou-2', '返聘人员', 'rehired'],
    ['hangzhou-2021', '正式职工', 'employee'],
    ['ccmia-shaanxi-critical', '在编人员', 'employee'],
    ['ccmia-shaanxi-critical', '合同制人员', 'contract'],
  ])('%s: %s is %s', (id, word, kind) => {
    expect(staff(id, word)).toBe(kind);
  });

  it.each([
    ['fuzhou-2', '行政编'],
    ['fuzhou-2', '劳务派遣'],
    ['fuzhou-2', '非在职'],
    ['fuzhou-2', '原在职'],
    ['fuzhou-2', '在职公务员'],
    ['fuzhou-2', '在岗农民工'],
    ['zhangzhou-2', '离退休干部'],
    ['fuzhou-2', '在职退休'],
    ['ccmia-shaanxi-critical', '编外'],
    ['provincial-centre', '待岗'],
  ])('%s: %s is none, as it may be several or another', (id, word) => {
    expect(staff(id, word)).toBeUndefined();
  });
});

it('the words of other kinds are their own', () => {
  const unitKinds = { enterprise: { title: '企业' }, public: { title: '事业单位', aliases: ['事业'] } };
  expect(matchKind('事业事业单位', unitKinds)).toBeUndefined();
  expect(matchKind('企业职工', unitKinds)).toBeUndefined();
});
