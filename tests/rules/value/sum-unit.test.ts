import { expect, it } from 'vitest';
import { unitOfColumn, unitOfSums } from '../../../src/rules/value/sum-unit.ts';

it.each([
  ['医保范围内费用（分）', '分'],
  ['医保范围内费用 ( 万元 )', '万元'],
  ['总费用（单位：千元）', '千元'],
  ['总费用（单位：人民币百元）', '百元'],
  ['总费用【角】', '角'],
  ['总费用（港币）', '港币'],
  ['总费用(USD)', 'USD'],
  ['金额（万元） 总费用', '万元'],
  ['总费用（元）', undefined],
  ['总费用（元，保留到分）', undefined],
  ['总费用（精确到角分）', undefined],
  ['总费用（人民币元）', undefined],
  ['个人自付（按次）', undefined],
  ['大病保险报销', undefined],
  ['分段自付（二）', undefined],
  ['住院天数（日）', undefined],
])('the header %s states %s', (header, unit) => {
  expect(unitOfColumn(header)).toBe(unit);
});

it.each([
  ['金额单位：千元', '千元'],
  ['单位：万元', '万元'],
  ['互助补助申请表（单位：万元）', '万元'],
  ['申请表（万元）', '万元'],
  ['万元', '万元'],
  ['注：以上金额以万元为单位', '万元'],
  ['以上金额以万元计。', '万元'],
  ['金额单位：万元 填报日期：2026年7月1日', '万元'],
  ['填报日期：2026-07-01  单位：千元', '千元'],
  ['年度累计最高补助 5 万元', undefined],
  ['单位：第一机械厂 联系电话：0871', undefined],
  ['住院补助按千元计发', undefined],
  ['单位：分', '分'],
  ['单位：元', undefined],
  ['单位：角美镇总工会', undefined],
  ['单位：千元机械厂', undefined],
  ['考核得分（分）', undefined],
  ['单位名称：万元科技有限公司', undefined],
  ['单位：万科物业', undefined],
  ['费用合计：壹万贰仟元整', undefined],
  ['票据粘贴处（二百元以上附明细）', undefined],
  ['工会主席签字：', undefined],
])('the line %s says %s', (text, unit) => {
  expect(unitOfSums(text)).toBe(unit);
});
