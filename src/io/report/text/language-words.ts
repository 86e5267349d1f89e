import type { Step } from '../../../rules/benefit/step.ts';
import type { Decision } from '../../../rules/claim/decision.ts';
import type { CostColumn, Span } from '../../../rules/scheme/amounts.ts';
import type { ClaimDay } from '../../../rules/scheme/claims.ts';
import type { ClaimEvent } from '../../../rules/scheme/event.ts';
import type { CountFact, Fact } from '../../../rules/scheme/facts.ts';
import type { Text } from '../../../rules/value/text.ts';

/** What each word of the scheme language is called, wherever a person reads a scheme, a decision or a difference of two schemes. */

/** What claims are about, and the two kinds of illness that rules of waiting tell apart. */
export const eventWords = {
  hospitalisation: { zh: '住院', en: 'stay in hospital' },
  outpatient: { zh: '门诊', en: 'outpatient treatment' },
  diagnosis: { zh: '确诊', en: 'diagnosis' },
  surgery: { zh: '手术', en: 'surgery' },
  death: { zh: '身故', en: 'death' },
  disability: { zh: '伤残', en: 'disability' },
  injury: { zh: '意外伤害', en: 'injury' },
  maternity: { zh: '生育', en: 'maternity' },
  'child-illness': { zh: '子女患病', en: 'illness of a child' },
  fire: { zh: '火灾', en: 'fire' },
  hardship: { zh: '二次补助', en: 'second subsidy' },
  illness: { zh: '普通疾病', en: 'ordinary illness' },
  'critical-illness': { zh: '重大疾病', en: 'critical illness' },
} as const satisfies Record<ClaimEvent | 'illness' | 'critical-illness', Text>;

/** Facts of a claim and its claimant, on which conditions and tables of a scheme go. */
export const factWords = {
  insurance: { zh: '医疗保险', en: 'medical insurance' },
  'unit-kind': { zh: '单位性质', en: 'kind of unit' },
  'staff-kind': { zh: '人员类别', en: 'kind of staff' },
  renewal: { zh: '参加性质', en: 'new or renewing' },
  sex: { zh: '性别', en: 'sex' },
  'hospital-level': { zh: '医院等级', en: 'level of the hospital' },
  'hospital-area': { zh: '就医地', en: 'place of treatment' },
  severity: { zh: '病情程度', en: 'severity' },
  disease: { zh: '病种', en: 'disease' },
  treatment: { zh: '治疗方式', en: 'treatment' },
  cause: { zh: '原因', en: 'cause' },
  relation: { zh: '患者与参加职工的关系', en: 'patient’s relation to the member' },
  parents: { zh: '父母参加情况', en: 'parents enrolled' },
  'only-child': { zh: '独生子女', en: 'only child' },
  hardship: { zh: '困难职工', en: 'worker in hardship' },
  'model-worker': { zh: '劳模', en: 'model worker' },
  'pre-existing': { zh: '参加前已患', en: 'disease there before the first coverage' },
  'first-diagnosis': { zh: '首次确诊', en: 'first diagnosis' },
  'recognised-hospital': { zh: '定点医院', en: 'hospital recognised by the insurance' },
  'hospital-costs': { zh: '有住院费用', en: 'has costs of a hospital' },
  'paid-before': { zh: '以前领取过本项补助', en: 'has had this benefit before' },
  age: { zh: '年龄', en: 'age' },
  shares: { zh: '份数', en: 'shares' },
  visit: { zh: '本期第几次', en: 'number of the claim in the period' },
  days: { zh: '住院天数', en: 'days in hospital' },
  'disability-grade': { zh: '伤残等级', en: 'grade of disability' },
  'consecutive-periods': { zh: '连续参加期数', en: 'consecutive periods' },
  'day-of-coverage': { zh: '保障起始后第几天', en: 'day of coverage' },
  'parents-enrolled-days': { zh: '父母连续参加天数', en: 'days for which the parents have been enrolled' },
} as const satisfies Record<Fact, Text>;

/** Words of the facts whose choices the language fixes; those of all others are the scheme's own kinds. */
export const factValueWords = {
  renewal: { new: { zh: '新参加', en: 'new' }, renewing: { zh: '续参', en: 'renewing' } },
  sex: { men: { zh: '男', en: 'men' }, women: { zh: '女', en: 'women' } },
  'hospital-level': {
    primary: { zh: '一级', en: 'primary' },
    'primary-a': { zh: '一级甲等', en: 'primary, grade A' },
    'primary-b': { zh: '一级乙等', en: 'primary, grade B' },
    'primary-c': { zh: '一级丙等', en: 'primary, grade C' },
    secondary: { zh: '二级', en: 'secondary' },
    'secondary-a': { zh: '二级甲等', en: 'secondary, grade A' },
    'secondary-b': { zh: '二级乙等', en: 'secondary, grade B' },
    'secondary-c': { zh: '二级丙等', en: 'secondary, grade C' },
    tertiary: { zh: '三级', en: 'tertiary' },
    'tertiary-special': { zh: '三级特等', en: 'tertiary, special grade' },
    'tertiary-a': { zh: '三级甲等', en: 'tertiary, grade A' },
    'tertiary-b': { zh: '三级乙等', en: 'tertiary, grade B' },
    'tertiary-c': { zh: '三级丙等', en: 'tertiary, grade C' },
    unrated: { zh: '未定级', en: 'unrated' },
  },
  'hospital-area': { local: { zh: '统筹区内', en: 'local' }, elsewhere: { zh: '统筹区外', en: 'elsewhere' } },
  severity: { severe: { zh: '重度', en: 'severe' }, mild: { zh: '轻度', en: 'mild' } },
  relation: {
    member: { zh: '本人', en: 'the member' },
    child: { zh: '子女', en: 'child' },
    spouse: { zh: '配偶', en: 'spouse' },
    parent: { zh: '父母', en: 'parent' },
  },
  parents: { both: { zh: '双方参加', en: 'both' }, one: { zh: '一方参加', en: 'one' } },
} as const satisfies Partial<Record<Fact, Record<string, Text>>>;

/** Values of the facts that only hold or do not. */
export const yesNoWords = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } } as const satisfies Record<
  string,
  Text
>;

/** A number with what it counts. */
export const countWords = {
  age: { zh: '{number} 周岁', en: '{number} years' },
  shares: { zh: '{number} 份', en: '{number} shares' },
  visit: { zh: '第 {number} 次', en: 'claim {number}' },
  days: { zh: '{number} 天', en: '{number} days' },
  'disability-grade': { zh: '{number} 级', en: 'grade {number}' },
  'consecutive-periods': { zh: '{number} 期', en: '{number} periods' },
  'day-of-coverage': { zh: '第 {number} 天', en: 'day {number}' },
  'parents-enrolled-days': { zh: '{number} 天', en: '{number} days' },
} as const satisfies Record<CountFact, Text>;

/** Columns of costs, from which a base is added up. */
export const costColumnWords = {
  'total-cost': { zh: '总费用', en: 'total cost' },
  'in-scope': { zh: '医保范围内费用', en: 'cost in scope' },
  'insured-fund': { zh: '统筹支付', en: 'paid by the insurance fund' },
  'major-illness': { zh: '大病保险支付', en: 'paid by major-illness insurance' },
  'civil-service': { zh: '公务员补助', en: 'civil-service subsidy' },
  'other-cover': { zh: '其他报销', en: 'paid by other cover' },
  'medical-relief': { zh: '医疗救助', en: 'medical relief' },
  'mutual-aid': { zh: '已得互助补助', en: 'mutual aid already had' },
  'self-paid-in-scope': { zh: '政策范围内自付', en: 'self-paid in scope' },
  'self-financed': { zh: '自费', en: 'self-financed' },
  'over-limit': { zh: '超限额费用', en: 'above the insurance limit' },
  'insurance-deductible': { zh: '医保起付标准', en: 'deductible of the insurance' },
  'receipt-own-payment': { zh: '票据个人自付', en: 'own payment on the receipt' },
  cash: { zh: '现金支付', en: 'paid in cash' },
  'personal-account': { zh: '个人账户支付', en: 'paid from the personal account' },
  'excess-bed': { zh: '超标床位费', en: 'bed above standard' },
  loss: { zh: '财产损失', en: 'loss of property' },
} as const satisfies Record<CostColumn, Text>;

/** Over what something is counted. */
export const spanWords = {
  visit: { zh: '每次', en: 'each claim' },
  period: { zh: '本互助期内', en: 'in the period' },
  term: { zh: '本保障期限内', en: 'in the term of the coverage' },
  lifetime: { zh: '终身', en: 'in a lifetime' },
} as const satisfies Record<Span, Text>;

/** Days of a claim or of the coverage, from which something is counted. */
export const claimDayWords = {
  admission: { zh: '入院日', en: 'day of admission' },
  discharge: { zh: '出院日', en: 'day of discharge' },
  diagnosis: { zh: '确诊日', en: 'day of diagnosis' },
  event: { zh: '事件发生日', en: 'day of the event' },
  settlement: { zh: '医保结算日', en: 'day on which the insurance settled it' },
  'period-end': { zh: '互助期届满日', en: 'last day of the period' },
  'coverage-end': { zh: '保障期届满日', en: 'last day of the coverage' },
} as const satisfies Record<ClaimDay, Text>;

/** Operators of a computation, and the other lines of a trace. */
export const operatorWords = {
  fixed: { zh: '定额', en: 'fixed sum' },
  rate: { zh: '按比例', en: 'share of the amount' },
  bands: { zh: '分段累加', en: 'by bands, each part at its rate' },
  wholeBand: { zh: '按档全额', en: 'whole amount by its band' },
  rateByVisit: { zh: '按次比例', en: 'share by number of the claim' },
  deductible: { zh: '起付线', en: 'deductible' },
  threshold: { zh: '门槛', en: 'threshold' },
  perDay: { zh: '按天', en: 'by the day' },
  times: { zh: '乘以份数', en: 'times the shares' },
  atLeast: { zh: '保底', en: 'at least' },
  atMost: { zh: '封顶', en: 'at most' },
  topUp: { zh: '补足', en: 'top-up' },
  bonus: { zh: '连续参加加成', en: 'bonus for consecutive periods' },
  instalments: { zh: '分期给付', en: 'instalments' },
  pool: { zh: '资金池分配', en: 'share of the pool' },
  round: { zh: '取整', en: 'rounding' },
  choose: { zh: '分情形', en: 'by case' },
  plus: { zh: '另加', en: 'plus' },
  base: { zh: '计算基数', en: 'base' },
  compute: { zh: '计算步骤', en: 'computation' },
  accumulated: { zh: '合并计算', en: 'with the other claims' },
  former: { zh: '扣除已补助', en: 'less what was had before' },
  graded: { zh: '免责期内分段定额', en: 'graded sum within the waiting period' },
  fen: { zh: '四舍五入到分', en: 'to whole fen' },
  cap: { zh: '限额', en: 'limit' },
  'not-with': { zh: '不重复补助', en: 'not beside another' },
} as const satisfies Record<Step['operator'], Text>;

/** What a decision came to. */
export const statusWords = {
  approved: { zh: '全额补助', en: 'approved' },
  reduced: { zh: '部分补助', en: 'reduced' },
  rejected: { zh: '不予补助', en: 'rejected' },
  held: { zh: '暂缓', en: 'held' },
} as const satisfies Record<Decision['status'], Text>;
