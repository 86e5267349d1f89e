import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts that every workbook of ours has, and those of the register and of the sheet of units. */
export const workbookTexts = {
  page: { zh: '第 &P 页　共 &N 页', en: 'page &P of &N' },
  control: {
    zh: '第 {run} 次运行　链首 {chain}　生成时间 {time}',
    en: 'run {run}   chain head {chain}   written {time}',
  },
  controlWithoutRun: { zh: '生成时间 {time}', en: 'written {time}' },
  footer: { zh: '第 {run} 次运行 {chain}', en: 'run {run} {chain}' },
  subtitle: {
    zh: '{centre}　第 {period} 期（{from} 至 {to}）',
    en: '{centre}   period {period} ({from} to {to})',
  },
  total: { zh: '合计', en: 'Total' },
  totalUnits: { zh: '合计 {count} 个单位', en: 'Total: {count} units' },
  totalLines: { zh: '合计 {count} 人次', en: 'Total: {count} lines' },
  sequence: { zh: '序号', en: 'No.' },
  unit: { zh: '单位', en: 'Unit' },
  name: { zh: '姓名', en: 'Name' },
  sex: { zh: '性别', en: 'Sex' },
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
  idNumber: { zh: '证件号码', en: 'Identity number' },
  birthDate: { zh: '出生日期', en: 'Born' },
  staffKind: { zh: '人员类别', en: 'Kind of staff' },
  plan: { zh: '互助项目', en: 'Plan' },
  shares: { zh: '份数', en: 'Shares' },
  renewal: { zh: '参加性质', en: 'New or renewing' },
  new: { zh: '新参', en: 'new' },
  renewing: { zh: '续参', en: 'renewing' },
  fee: { zh: '互助金（元）', en: 'Fee (yuan)' },
  coverageFrom: { zh: '生效日期', en: 'Covered from' },
  coverageTo: { zh: '到期日期', en: 'Covered to' },
  afterPayment: { zh: '缴费后生效', en: 'once paid' },
  waitingTo: { zh: '免责期至', en: 'Waiting to' },
  phone: { zh: '联系电话', en: 'Phone' },
  bank: { zh: '开户银行', en: 'Bank' },
  bankCard: { zh: '银行卡号', en: 'Bank card' },
  remark: { zh: '备注', en: 'Remark' },
  origin: { zh: '来源', en: 'Source' },
  registerTitle: { zh: '{scheme}参加人员登记册', en: 'Register of members: {scheme}' },
  registerSheet: { zh: '登记册', en: 'Register' },
  continued: { zh: '（续下一工作表）', en: '(continued on the next sheet)' },
  unitsTitle: { zh: '{scheme}参加单位汇总表', en: 'Units: {scheme}' },
  unitsSheet: { zh: '单位汇总', en: 'Units' },
  status: { zh: '审核结果', en: 'Status' },
  accepted: { zh: '收下', en: 'accepted' },
  partial: { zh: '部分收下', en: 'partial' },
  returned: { zh: '退回', en: 'returned' },
  unchanged: { zh: '已收过', en: 'unchanged' },
  headcount: { zh: '人数基数', en: 'Headcount' },
  staff: { zh: '职工总数', en: 'Staff' },
  'union-members': { zh: '会员总数', en: 'Union members' },
  insured: { zh: '参保人数', en: 'Insured' },
  eligible: { zh: '符合条件人数', en: 'Eligible' },
  women: { zh: '女职工人数', en: 'Women' },
  participants: { zh: '参加人数', en: 'Participants' },
  ratio: { zh: '参加比例', en: 'Ratio' },
  required: { zh: '要求比例', en: 'Required' },
  due: { zh: '应缴（元）', en: 'Due (yuan)' },
  totalDue: { zh: '应缴合计（元）', en: 'Due in all (yuan)' },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '提示', en: 'Warnings' },
  firstFindings: { zh: '主要问题', en: 'First findings' },
  more: { zh: '……等 {count} 条', en: '… {count} in all' },
  file: { zh: '文件', en: 'File' },
} as const satisfies Record<string, Text>;

/** Events that a waiting period may hold for, as the register names them. */
export const eventTexts = {
  hospitalisation: { zh: '住院', en: 'hospitalisation' },
  outpatient: { zh: '门诊', en: 'outpatient' },
  diagnosis: { zh: '确诊', en: 'diagnosis' },
  surgery: { zh: '手术', en: 'surgery' },
  death: { zh: '身故', en: 'death' },
  disability: { zh: '伤残', en: 'disability' },
  injury: { zh: '意外伤害', en: 'injury' },
  maternity: { zh: '生育', en: 'maternity' },
  'child-illness': { zh: '子女患病', en: 'child’s illness' },
  fire: { zh: '火灾', en: 'fire' },
  illness: { zh: '普通疾病', en: 'illness' },
  'critical-illness': { zh: '重大疾病', en: 'critical illness' },
} as const satisfies Record<string, Text>;

/** Why a workbook could not be put in its place. */
export const workbookErrors = {
  fileExists: {
    message: { zh: '文件 {file} 已存在，未写入。', en: 'The file {file} exists already; nothing was written.' },
    fix: {
      zh: '请换一个文件名，或先移走原文件后再执行。',
      en: 'Choose another name, or move that file away and run the command again.',
    },
  },
  fileInUse: {
    message: {
      zh: '无法替换文件 {file}：它可能正在 Excel 或 WPS 中打开。',
      en: 'The file {file} cannot be replaced: it may be open in Excel or WPS.',
    },
    fix: { zh: '请关闭该文件后重新执行同一命令。', en: 'Close it and run the same command again.' },
  },
} as const satisfies Record<string, ErrorTexts>;
