import { Decimal } from 'decimal.js';
import type { Text } from '../../../value/text.ts';
import type { ComputeStep } from '../../compute.ts';
import { type PlacedStep, placedSteps } from '../../placed-steps.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** What is wrong with a step, and the keys from the step to it. */
interface Fault {
  readonly at: readonly (string | number)[];
  readonly found: string;
  readonly reason: Text;
}

/** What stands beside an operator can be carried out; and what most likely is a slip is told as a note. */
export const checkStepValues: SchemeCheck = (scheme) =>
  placedSteps(scheme).flatMap((placed): SchemeDoubt[] => [
    ...impossible(placed.step).map((fault) => told('step-impossible', placed, fault)),
    ...doubtful(placed, scheme).map((fault) => told('step-doubtful', placed, fault)),
  ]);

function told(
  code: 'step-impossible' | 'step-doubtful',
  { path }: PlacedStep,
  { at, found, reason }: Fault,
): SchemeDoubt {
  return { code, path: [...path, ...at], found, parameters: { reason } };
}

function impossible({ instalments, perDay, bonus, deductible }: ComputeStep): Fault[] {
  const faults: Fault[] = [];
  if (instalments && instalments.periods < 2)
    faults.push({ at: ['instalments', 'periods'], found: String(instalments.periods), reason: ONE_INSTALMENT });
  if (instalments && (instalments.amount === undefined) === (instalments.amounts === undefined))
    faults.push({ at: ['instalments'], found: Object.keys(instalments).join(', '), reason: ONE_OF_AMOUNTS });
  else if (instalments?.amounts && instalments.amounts.length !== instalments.periods)
    faults.push({ at: ['instalments', 'amounts'], found: String(instalments.amounts.length), reason: EACH_INSTALMENT });
  if (perDay?.upToDays === 0) faults.push({ at: ['perDay', 'upToDays'], found: '0', reason: NO_DAYS });
  if (perDay?.fromDay === 0) faults.push({ at: ['perDay', 'fromDay'], found: '0', reason: FROM_ZERO });
  if (bonus && percent(bonus.upTo) < percent(bonus.points))
    faults.push({ at: ['bonus', 'upTo'], found: bonus.upTo, reason: BONUS_BELOW });
  if (typeof deductible === 'object') {
    if ((deductible.amount === undefined) === (deductible.byVisit === undefined))
      faults.push({ at: ['deductible'], found: Object.keys(deductible).join(', '), reason: ONE_OF_TWO });
    if (deductible.byVisit && deductible.per === 'period')
      faults.push({ at: ['deductible', 'per'], found: 'period', reason: BY_VISIT });
  }
  return faults;
}

function doubtful({ step, benefit, part }: PlacedStep, scheme: Scheme): Fault[] {
  const { perDay, deductible, times, rateByVisit } = step;
  const faults: Fault[] = [];
  if (perDay?.upToDays && perDay.upToDays < (perDay.fromDay ?? 1))
    faults.push({ at: ['perDay', 'upToDays'], found: String(perDay.upToDays), reason: FEW_DAYS });
  if (rateByVisit?.length === 1) faults.push({ at: ['rateByVisit'], found: rateByVisit.join(), reason: ONE_RATE });
  const running = part === 'compute' && (benefit.accumulate ?? 'visit') !== 'visit';
  const eachTime = typeof deductible === 'string' || deductible?.per === 'visit';
  if (running && deductible !== undefined && eachTime)
    faults.push({ at: ['deductible'], found: 'visit', reason: ON_TOTAL });
  if (running && rateByVisit) faults.push({ at: ['rateByVisit'], found: rateByVisit.join(', '), reason: ON_TOTAL });
  const noShares = scheme.plans[benefit.plan] && !scheme.plans[benefit.plan]?.shares;
  if (times && noShares && !scheme.missing?.includes(`plans.${benefit.plan}.shares`))
    faults.push({ at: ['times'], found: times, reason: NO_SHARES });
  return faults;
}

/** Percentage points as a number, only to compare; a rate that no source gives is told elsewhere. */
function percent(rate: string): number {
  return rate === 'missing' ? Number.NaN : new Decimal(rate.slice(0, -1)).toNumber();
}

const ONE_INSTALMENT: Text = { zh: '分期给付至少两期', en: 'instalments come in at least two periods' };
const ONE_OF_AMOUNTS: Text = { zh: 'amount 和 amounts 恰好写一个', en: 'exactly one of amount and amounts' };
const EACH_INSTALMENT: Text = { zh: 'amounts 应当每期一个数', en: 'amounts has one sum for each of the periods' };
const NO_DAYS: Text = { zh: '一天也不补助', en: 'no day is paid' };
const FROM_ZERO: Text = { zh: '住院的第一天是 1', en: 'the first day in hospital is 1' };
const BONUS_BELOW: Text = { zh: '最多加的还不到一期加的', en: 'the most is less than one period brings' };
const ONE_OF_TWO: Text = { zh: 'amount 和 byVisit 恰好写一个', en: 'exactly one of amount and byVisit' };
const BY_VISIT: Text = {
  zh: 'byVisit 是每次扣的，per 应为 visit',
  en: 'byVisit is taken from each visit, so per is visit',
};
const FEW_DAYS: Text = {
  zh: 'upToDays 是最多补助的天数，不是到第几天为止',
  en: 'upToDays is how many days are paid at most, not the last day that counts',
};
const ONE_RATE: Text = { zh: '只有一个比例，写 rate 就够了', en: 'there is one rate only; rate is enough' };
const ON_TOTAL: Text = {
  zh: '本项目按累计额计算，逐次的规定应写在 eachVisit 里',
  en: 'the benefit computes on the running total; what holds for each visit belongs under eachVisit',
};
const NO_SHARES: Text = {
  zh: '所在的互助项目只有一份（没有写 shares）',
  en: 'its plan has one share only (no shares)',
};
