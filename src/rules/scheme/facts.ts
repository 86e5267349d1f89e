import { z } from 'zod';
import { bounds, id, listOf, oneOf, yesOrNo } from './basics.ts';
import { hospitalLevels } from './hospital-levels.ts';

/**
 * What a benefit may depend on: facts of the claim, the member, the unit and what went before. They are the same for every scheme; what a scheme parts by words of
 * its own (kinds, diseases, treatments, causes) is named by the ids that it gives them.
 */

/** Facts with a choice of words. */
export const choiceFacts = {
  insurance: listOf(id).describe('Medical insurance, ids of insuranceKinds'),
  'unit-kind': listOf(id).describe('Ids of unitKinds'),
  'staff-kind': listOf(id).describe('Ids of staffKinds'),
  renewal: listOf(oneOf(['new', 'renewing'])),
  sex: listOf(oneOf(['men', 'women'])),
  'hospital-level': listOf(oneOf(hospitalLevels)).describe(
    '一级, 二级, 三级, 未定级; primary-a 一级甲等, tertiary-special 三级特等',
  ),
  'hospital-area': listOf(oneOf(['local', 'elsewhere'])).describe('Within the area of the insurance 辖区内, or not'),
  severity: listOf(oneOf(['severe', 'mild'])).describe('重度, 轻度'),
  disease: listOf(id).describe('Groups of diseases, ids of diseases'),
  treatment: listOf(id).describe('Ids of treatments, of which the claim has one'),
  cause: listOf(id).describe('Of a death, injury or disability: ids of causes'),
  relation: listOf(oneOf(['member', 'child', 'spouse', 'parent'])).describe(
    'Of the patient to the member. A benefit that does not speak of it is for the member alone, on child-illness for the child alone',
  ),
  parents: listOf(oneOf(['both', 'one'])).describe('Of a child: whether both parents are enrolled'),
} as const;

/** Facts that hold or not. */
export const yesNoFacts = {
  'only-child': yesOrNo.describe('独生子女'),
  hardship: yesOrNo.describe('困难职工'),
  'model-worker': yesOrNo.describe('劳模'),
  'pre-existing': yesOrNo.describe('The disease was there before the first coverage 投保前已患'),
  'first-diagnosis': yesOrNo.describe('首次确诊'),
  'recognised-hospital': yesOrNo.describe('A hospital that the medical insurance recognises 定点医院'),
  'hospital-costs': yesOrNo.describe(
    'The claim has costs of a hospital; not known where it states no column of costs, a cost of 0 says that there were none',
  ),
  'paid-before': yesOrNo.describe('The member has had this benefit before, in any period'),
} as const;

/** Facts that are whole numbers. */
export const countFacts = {
  age: bounds.describe('Completed years of the patient on the day of the event'),
  shares: bounds.describe('Shares of the benefit’s plan'),
  visit: bounds.describe('Which claim of this benefit in the period it is, from 1, in order of event'),
  days: bounds.describe('Days in hospital'),
  'disability-grade': bounds.describe('伤残等级, 1 the gravest'),
  'consecutive-periods': bounds.describe('Periods enrolled without a gap, this one included'),
  'day-of-coverage': bounds.describe('Day of the event since coverage began, that day being 1'),
  'parents-enrolled-days': bounds.describe('Of a child: days for which the parents have been enrolled without a gap'),
} as const;

/** One of {@link choiceFacts}. */
export type ChoiceFact = keyof typeof choiceFacts;
/** One of {@link yesNoFacts}. */
export type YesNoFact = keyof typeof yesNoFacts;
/** One of {@link countFacts}. */
export type CountFact = keyof typeof countFacts;
/** Any fact that a benefit may depend on. */
export type Fact = ChoiceFact | YesNoFact | CountFact;

const names = <Record_ extends object>(facts: Record_) => Object.keys(facts) as [keyof Record_ & string];

/** A fact by which `choose` may part: one with a choice of words, or one that holds or not (branches `yes` and `no`). */
export const choosable = z.enum([...names(choiceFacts), ...names(yesNoFacts)], { error: 'factFixed' });
/** A fact that is a whole number. */
export const countable = z.enum(names(countFacts));
