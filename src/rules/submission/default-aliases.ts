import type { RosterField, UnitField } from '../scheme/forms.ts';

/**
 * What units call a field. `strong` names leave no doubt and also match within a longer header; `weak` ones hold only when the header says nothing else,
 * and yield to a strong name in another column of the same roster.
 */
export interface Aliases {
  readonly strong: string;
  readonly weak?: string;
}

/** Names are separated by spaces. The first is the one used in messages. */
export const rosterAliases: Readonly<Record<Exclude<RosterField, `plan:${string}`>, Aliases>> = {
  sequence: { strong: '序号 顺序号', weak: '编号 序 行号 no' },
  name: {
    strong: '姓名 职工姓名 会员姓名 参保人姓名 参加人姓名 参加人员姓名 被保险人姓名 被保障人姓名',
    weak: '名字 参保人 参保职工 参加职工 被保险人 name fullname',
  },
  sex: { strong: '性别', weak: '男女 sex gender' },
  'id-number': {
    strong:
      '身份证号 身份证 身份证号码 公民身份号码 公民身份证号码 居民身份证号码 居民身份证 身份证件号码 身份证件号 身份号码',
    weak: '社会保障号码 社会保障号 社保号码 社保号 证件号码 证件号 有效证件号码 有效证件号 身份证件 护照号 护照号码 居住证号 居住证号码 idnumber idno idcard identitynumber',
  },
  phone: {
    strong: '手机号 手机号码 手机 移动电话',
    weak: '联系电话 联系方式 电话 电话号码 联系号码 本人联系电话 职工联系电话 本人电话 职工电话 phone mobile',
  },
  'staff-kind': {
    strong:
      '人员类别 人员类型 职工类别 职工类型 人员性质 用工性质 用工形式 用工类型 职工身份 人员身份 身份类别 编制类型',
    weak: '人员状态 在职状态',
  },
  insurance: {
    strong:
      '医保类型 医保类别 医疗保险类型 医疗保险类别 参加医保类型 参加医保类别 医保参保类型 基本医保类型 基本医疗保险类型 参加医疗保险情况 参加医保情况',
    weak: '医保 医疗保险 医保情况',
  },
  hardship: { strong: '困难职工 困难类别 困难职工类别 困难情况 特困职工 建档困难职工', weak: '是否困难 困难' },
  renewal: {
    strong:
      '参加性质 新参续参 新参/续参 新参或续参 新续参 参互性质 新参互/续参互 新增/续参 新保/续保 新保续保 参保性质 续参情况 续保情况',
  },
  plan: {
    strong: '参加项目 互助项目 保障项目 参保项目 参互项目 互助类型 活动类型 参保险种 险种 保障计划 参加险种',
    weak: '类型 项目 参加类型 plan',
  },
  shares: { strong: '份数 参加份数 参保份数 购买份数 互助份数 投保份数 认购份数', weak: '份额 shares' },
  fee: {
    strong:
      '互助金 保险费 互助金额 互助费 医疗互助金 缴费金额 交费金额 缴纳金额 应缴金额 应交金额 应缴互助金 参保金额 参互金额 保费 缴费标准 缴费额',
    weak: '金额 缴费 交费 费用 合计金额 合计 小计 实缴金额',
  },
  bank: {
    strong:
      '开户银行 开户行 开户行名称 开户银行名称 银行名称 开户网点 开户支行 银行卡开户行 银行卡开户银行 收款银行 发卡行 发卡银行',
    weak: '银行 所属银行',
  },
  'bank-card': {
    strong:
      '银行卡号 银行账号 银行帐号 银行卡账号 银行卡帐号 银行卡号码 开户银行账号 开户银行帐号 开户行账号 开户行帐号 开户账号 收款账号 工资卡号 工资卡账号 存折账号 借记卡号 储蓄卡号',
    weak: '账号 帐号 卡号 银行卡 工资卡',
  },
  'hired-on': {
    strong: '入职日期 入职时间 入职年月 录用日期 聘用日期 到岗日期 到岗时间 进单位时间 合同签订日期 签订合同日期',
  },
  'covered-from': {
    strong: '生效日期 生效时间 保障起始日期 保障开始日期 保障起期 互助起始日期 互助期起始日期 起保日期',
    weak: '起始日期 开始日期 起始时间 coveredfrom',
  },
  'covered-to': {
    strong: '到期日期 到期时间 期满日期 保障终止日期 保障截止日期 保障止期 互助终止日期 互助期终止日期 失效日期',
    weak: '终止日期 结束日期 截止日期 coveredto',
  },
  'consecutive-periods': { strong: '连续期数 连续参加期数 连续参保期数 连续参互期数', weak: '参加期数' },
  remark: { strong: '备注 附注 备注说明', weak: '说明 其他说明 remark' },
  'unit-name': {
    strong: '单位名称 工作单位 所在单位 参保单位 参加单位 参互单位 填报单位 用人单位 单位全称 所属单位 工作单位名称',
    weak: '单位 工会名称 所属工会 所在工会 基层工会 基层工会名称 单位工会 企业名称 学校名称 学校 unit',
  },
  'credit-code': { strong: '统一社会信用代码 社会信用代码 统一信用代码', weak: '信用代码 组织机构代码' },
  'unit-kind': { strong: '单位性质 单位类型 单位类别 企业性质 单位属性', weak: '机构类型 经济类型' },
  region: { strong: '所属地区 所在地区 行政区划 所属区域 所属县区', weak: '地区 区域 县区 县市 州市' },
};

/** What the default names of the women's plan are; they belong to the one plan of a scheme that only women may choose. */
export const womenPlanAliases: Aliases = {
  strong: '女职工特病 女职工特殊疾病 女职工特疾 女工特病 女特病 女职工安康 女职工专项 女职工特病互助',
};

/** Names of a unit's facts, as labels and as headers of a table of units. */
export const unitAliases: Readonly<Record<UnitField, Aliases>> = {
  'unit-name': {
    strong:
      '单位名称 填报单位 参保单位 申请单位 投保单位 参加单位 参互单位 报送单位 上报单位 申报单位 报名单位 单位全称 用人单位 填报单位名称 参加单位名称 参保单位名称 申请单位名称',
    weak: '单位 工会名称 基层工会名称 基层工会 单位工会名称 工会组织名称 工作单位 所在单位 所属单位 企业名称 学校名称',
  },
  'credit-code': rosterAliases['credit-code'],
  'unit-kind': rosterAliases['unit-kind'],
  region: rosterAliases.region,
  staff: {
    strong:
      '职工总数 职工总人数 职工人数 单位职工总数 单位职工人数 在职职工总数 在职职工人数 在职职工数 在册职工总数 在册职工人数 全体职工人数 全体职工总数 员工总数 员工总人数 员工人数 在职人数 在职总人数 在编人数',
    weak: '职工数 单位总人数 单位人数',
  },
  'union-members': {
    strong:
      '会员总数 会员人数 会员总人数 工会会员总数 工会会员人数 工会会员数 在册会员人数 在册会员总数 在册工会会员人数 在册工会会员总数',
    weak: '会员数',
  },
  women: {
    strong: '女职工人数 女职工总数 女职工数 女职工总人数 女工人数 女员工人数 在职女职工人数',
    weak: '女职工 其中女职工 其中女',
  },
  insured: {
    strong:
      '参加基本医保人数 参加医保人数 基本医保参保人数 医保参保人数 参加基本医疗保险人数 参加医疗保险人数 基本医疗保险参保人数 参加职工医保人数 职工医保人数 医保人数 参加基本医保总数 参加医保总人数',
  },
  eligible: {
    strong:
      '符合条件人数 符合参加条件人数 符合参保条件人数 符合参互条件人数 符合条件职工人数 应参加人数 应参保人数 应参互人数 符合条件职工总数',
  },
  'hardship-staff': {
    strong:
      '困难职工人数 困难职工总数 困难职工总人数 困难职工数 在册困难职工人数 在档困难职工人数 建档困难职工人数 困难会员人数 困难会员总数 困难会员数 特困职工人数',
    weak: '其中困难职工 困难人数',
  },
  participants: {
    strong:
      '参保人数 参加人数 参互人数 参加职工人数 参加互助人数 参加活动人数 参保职工人数 实际参加人数 参加总人数 参保总人数 参互总人数 参加职工总数 报名人数 投保人数 合计人数 人数合计',
    weak: '参保职工数 申请人数',
  },
  'total-fee': {
    strong:
      '互助金合计 互助金总额 互助金总计 互助金额合计 合计互助金 缴费总额 缴费合计 缴费总金额 合计金额 金额合计 总金额 应缴总额 应缴金额合计 保险费合计 保费合计 交费总额 缴款金额 交款金额 缴纳总额',
    weak: '应缴金额 缴费金额 缴纳金额 应缴互助金 缴纳互助金 互助金',
  },
  contact: { strong: '联系人 联系人姓名 单位联系人 工会联系人', weak: '经办人 经办人姓名 填报人 填表人' },
  'contact-phone': {
    strong: '联系电话 联系人电话 联系人手机 联系人手机号 联系人联系电话 联系人手机号码',
    weak: '电话 联系方式 单位电话 办公电话 经办人电话 手机 手机号 手机号码 联系手机',
  },
};
