import type { CostColumn } from '../scheme/amounts.ts';
import type { ClaimField } from '../scheme/forms.ts';
import { type Aliases, rosterAliases } from '../submission/default-aliases.ts';

type Fact = Exclude<ClaimField, `cost:${string}`>;

/** What claim sheets call a fact, beside the scheme's own form. Names are separated by spaces; the first is the one used in messages. */
export const claimAliases: Readonly<Record<Fact, Aliases>> = {
  sequence: rosterAliases.sequence,
  'unit-name': rosterAliases['unit-name'],
  name: {
    strong: `${rosterAliases.name.strong} 申请人姓名 申请人 领取人姓名 报销人姓名 报销人 申报人姓名 申领人姓名 申领人 受助人姓名 受助职工姓名`,
    weak: rosterAliases.name.weak ?? '',
  },
  'id-number': {
    strong: `${rosterAliases['id-number'].strong} 申请人身份证号 报销人身份证号 报销人身份证号码 申领人身份证号 申领人身份证号码`,
    weak: rosterAliases['id-number'].weak ?? '',
  },
  benefit: { strong: '补助项目 申请项目 补助类别 补助类型 给付项目 保障责任', weak: '项目 类别' },
  event: { strong: '申请事由 申请情形 事由 情形 就医类型 就诊类型 医疗类别 就医类别', weak: '类型 event' },
  hospital: { strong: '医院名称 诊治医院 就诊医院 住院医院 就医医院 医疗机构 医疗机构名称', weak: '医院' },
  'hospital-level': { strong: '医院等级 医院级别 医疗机构等级' },
  'hospital-area': { strong: '就医地 就医地点 是否异地就医 就医区域' },
  'recognised-hospital': { strong: '定点医院 是否定点医院 医保定点' },
  admitted: { strong: '入院日期 入院时间 住院日期 入院日', weak: '入院 admitted' },
  discharged: { strong: '出院日期 出院时间 出院日', weak: '出院 discharged' },
  days: { strong: '住院天数 实际住院天数 天数' },
  happened: {
    strong: '发生日期 事故日期 出险日期 死亡日期 身故日期 分娩日期 生育日期 就诊日期 受伤日期 火灾日期',
    weak: '发生时间',
  },
  diagnosed: { strong: '确诊日期 诊断日期 确诊时间' },
  settled: { strong: '结算日期 结算时间 医保结算日期 报销日期' },
  applied: { strong: '申请日期 申请时间 受理日期 申报日期 提交日期', weak: '收件日期' },
  notified: { strong: '告知日期 报案日期 告知时间 报案时间 报告日期' },
  diagnosis: { strong: '诊断 疾病名称 病种 病名 诊断名称 出院诊断 主要诊断 患病名称', weak: '疾病' },
  icd10: { strong: 'ICD10 ICD-10 疾病编码 诊断编码 ICD编码' },
  severity: { strong: '病情轻重 轻重程度 严重程度' },
  treatment: { strong: '治疗方式 治疗类型 治疗项目' },
  cause: { strong: '死亡原因 伤残原因 致残原因 身故原因 意外原因', weak: '原因' },
  'disability-grade': { strong: '伤残等级 伤残级别 残疾等级' },
  'first-diagnosis': { strong: '首次确诊 是否首次确诊 初次确诊' },
  'pre-existing': { strong: '既往病 既往症 是否既往病 带病参加' },
  'visit-number': { strong: '第几次住院 住院次数 第几次 年度住院次数 本年报销次数 本年度住院次数', weak: '次数' },
  'receipt-number': { strong: '票据号 票据号码 发票号 发票号码 收据号 申请编号 受理编号', weak: '单据号' },
  papers: { strong: '申请材料 提交材料 材料 所附材料 提交资料 提交资料核对清单 材料清单 所附资料' },
  insurance: rosterAliases.insurance,
  payee: { strong: '收款人 收款人姓名 户名 开户名' },
  bank: rosterAliases.bank,
  'bank-card': rosterAliases['bank-card'],
  phone: rosterAliases.phone,
  patient: { strong: '患者姓名 患者 病人姓名 患病子女姓名' },
  relation: { strong: '与职工关系 与申请人关系 患者与职工关系 关系' },
  'patient-id-number': { strong: '患者身份证号 患者身份证号码 子女身份证号 子女身份证号码' },
  'patient-birth-date': { strong: '患者出生日期 子女出生日期' },
  'spouse-id-number': { strong: '配偶身份证号 配偶身份证号码' },
  'only-child': { strong: '独生子女 是否独生子女' },
  exclusion: { strong: '免责情形 除外情形 不予补助情形' },
  heirs: { strong: '继承人 受益人 继承人姓名 受益人姓名 继承人及份额 受益人及份额' },
  remark: rosterAliases.remark,
};

/** What claim sheets and settlement papers call a column of money. */
export const costAliases: Readonly<Record<CostColumn, Aliases>> = {
  'total-cost': { strong: '总费用 医疗总费用 医疗费总额 费用总额 住院总费用 医疗费用总额 总金额', weak: '费用合计' },
  'in-scope': { strong: '医保范围内 政策范围内费用 医保范围内费用 符合医保费用 合规费用' },
  'insured-fund': { strong: '统筹支付 医保统筹支付 统筹基金支付 基本医保支付 医保报销 医保报销金额 统筹报销' },
  'major-illness': { strong: '大病保险 大病保险支付 大额医疗支付 大额补助 大病报销' },
  'civil-service': { strong: '公务员补助 公务员医疗补助' },
  'other-cover': { strong: '其他报销 其他保险报销 商业保险报销 其他赔付' },
  'medical-relief': { strong: '医疗救助 医疗救助金额' },
  'mutual-aid': { strong: '已得互助补助 已领互助金 其他互助补助' },
  'self-paid-in-scope': {
    strong: '政策范围内自付 个人自付 自付 医保范围内自付 自付金额 个人自付金额 范围内自付 个人负担',
  },
  'self-financed': { strong: '自费 自费金额 个人自费 自费费用 全自费' },
  'over-limit': { strong: '超限额 超限额费用 超封顶线' },
  'insurance-deductible': { strong: '医保起付标准 起付标准 起付线 医保起付线' },
  'receipt-own-payment': { strong: '票据个人自付 票据自付 个人支付 个人支付金额' },
  cash: { strong: '现金支付 个人现金支付' },
  'personal-account': { strong: '个人账户支付 个账支付' },
  'excess-bed': { strong: '超标床位费 床位费超标' },
  loss: { strong: '财产损失 损失金额 财产损失金额' },
};
