import { z } from 'zod';
import { listOf, oneOf } from './basics.ts';

/**
 * The columns of money on a claim, in yuan. Together: total-cost = insured-fund + major-illness + civil-service + other-cover + self-paid-in-scope + self-financed
 * + over-limit, where a sheet has them all.
 */
export const costColumn = oneOf([
  'total-cost',
  'in-scope',
  'insured-fund',
  'major-illness',
  'civil-service',
  'other-cover',
  'medical-relief',
  'mutual-aid',
  'self-paid-in-scope',
  'self-financed',
  'over-limit',
  'insurance-deductible',
  'receipt-own-payment',
  'cash',
  'personal-account',
  'excess-bed',
  'loss',
]).meta({
  id: 'cost-column',
  description:
    'total-cost 总费用, in-scope 医保范围内, insured-fund 统筹支付, major-illness 大病保险, civil-service 公务员补助, other-cover 其他报销, medical-relief 医疗救助, mutual-aid 已得互助补助, self-paid-in-scope 政策范围内自付, self-financed 自费, over-limit 超限额, insurance-deductible 医保起付标准, receipt-own-payment 票据个人自付, cash 现金支付, personal-account 个人账户支付, excess-bed 超标床位费, loss 财产损失',
});
/** One of {@link costColumn}. */
export type CostColumn = (typeof costColumn.options)[number];

/**
 * A sum and difference of columns, never below zero: what a benefit's computation begins with. What a claim does not state of `subtract` and `notAbove` holds it,
 * since it would be paid too much without; what it does not state of the lists of covers that most claims do not have counts for nothing.
 */
export const base = z
  .strictObject({
    add: listOf(costColumn),
    subtract: listOf(costColumn).optional().describe('Taken off; a claim that does not state each of these is held'),
    subtractIfStated: listOf(costColumn)
      .optional()
      .describe('Taken off too; 0 where the claim does not state it: covers that most claims do not have'),
    notAbove: listOf(costColumn)
      .optional()
      .describe('Never more than any of these; a claim that does not state each of them is held'),
    notAboveIfStated: listOf(costColumn).optional().describe('Never more than any of these that the claim states'),
  })
  .meta({ id: 'base' });
/** The columns of a base, as its scheme names them. */
export type Base = z.infer<typeof base>;

/** Over what something is counted: one claim, one period, one term of the coverage, a life. */
export const span = oneOf(['visit', 'period', 'term', 'lifetime']).meta({ id: 'span' });
/** One of {@link span}. */
export type Span = (typeof span.options)[number];
