import { describe, expect, it } from 'vitest';
import { paperAsked, papersStated } from '../../../src/rules/claim/paper-names.ts';

const came = (asked: string, ...stated: readonly string[]) => papersStated(stated).has(paperAsked(asked));

describe('a paper that came is known', () => {
  it.each([
    ['身份证', '身份证复印件'],
    ['身份证', '身份证正反面复印件一份'],
    ['身份证', '本人身份证（复印件）'],
    ['身份证', '职工身份证原件及复印件'],
    ['身份证', '①居民身份证'],
    ['身份证', '2.身份证扫描件'],
    ['身份证', '身份证和银行卡复印件各一份'],
    ['银行卡', '身份证和银行卡复印件各一份'],
    ['银行卡', '本人银行储蓄卡复印件'],
    ['补助申请表', '申请表'],
    ['补助申请表', '☑职工医疗互助补助申请表'],
    ['住院补助金申请表', '申请表原件1份'],
    ['出院记录', '出院小结'],
    ['出院记录', '出院小结复印件（2张）'],
    ['发票', '住院发票原件（1张）'],
    ['发票', '医疗收费票据'],
    ['住院收费票据', '发票 2张'],
    ['住院结算单', '医保结算单'],
    ['病理', '病理诊断报告单'],
    ['费用清单', '住院费用明细清单'],
    ['病历本封面', '病历本封面复印件'],
    ['发票原件', '发票原件'],
  ])('%s: %s', (asked, stated) => {
    expect(came(asked, stated)).toBe(true);
  });
});

describe('what may be another paper, or is said to lack, is not', () => {
  it.each([
    ['身份证', '配偶身份证复印件'],
    ['身份证', '身份证号码'],
    ['身份证', '□身份证'],
    ['身份证', '身份证未交'],
    ['身份证', '缺身份证'],
    ['身份证', '身份证和户口本后补'],
    ['银行卡', '存折复印件'],
    ['银行卡', '社保卡'],
    ['出院记录', '出院证明'],
    ['出院记录', '入院记录'],
    ['发票', '门诊发票'],
    ['发票', '结算单'],
    ['发票原件', '发票复印件'],
    ['书面申请', '申请表'],
    ['困难补助申请表', '补助申请表'],
    ['补助申请表', '困难补助申请表'],
    ['补助申请表', '复印件'],
  ])('%s: %s', (asked, stated) => {
    expect(came(asked, stated)).toBe(false);
  });

  it('also where another part of the list says that something lacks', () => {
    expect(came('银行卡', '缺：身份证', '银行卡复印件')).toBe(false);
  });
});
