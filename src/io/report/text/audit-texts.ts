import type { AuditSeverity, AuditSubject } from '../../../rules/audit/audit-test.ts';
import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual audit` and of all its forms. */
export const auditTexts = {
  optionTest: { zh: '只做这项检查（代码），可写多次', en: 'only this test, by its id; may be given again' },
  optionDeaths: {
    zh: '死亡人员名单（含身份证号码），可写多次',
    en: 'a list of the dead with their identity numbers; may be given again',
  },
  optionPayroll: {
    zh: '工资发放名单（含身份证号码），可写多次',
    en: 'a payroll with identity numbers; may be given again',
  },
  exampleOne: { zh: '全部检查，写 audit.html、audit.xlsx、audit.json', en: 'run all tests and write the report' },
  exampleTwo: { zh: '与死亡名单、工资名单比对', en: 'hold members against a list of the dead and a payroll' },
  exampleThree: {
    zh: '只做一项检查，显示完整姓名和号码（供审计人员）',
    en: 'one test only, with names and numbers in full, for auditors',
  },
  exampleFour: { zh: '输出到别的文件夹', en: 'write into another folder' },
  unknownTest: {
    message: { zh: '没有 “{found}” 这项检查。', en: 'There is no test "{found}".' },
    fix: {
      zh: '{suggestion}“mutual explain” 列出全部检查的代码。',
      en: '{suggestion}"mutual explain" lists the ids of all tests.',
    },
  },
  progress: { zh: '检查', en: 'testing' },
  title: { zh: '{scheme}第 {period} 期审计报告', en: '{scheme}, period {period}: audit report' },
  asOf: { zh: '截至 {day}', en: 'as of {day}' },
  colTest: { zh: '检查', en: 'test' },
  colSeverity: { zh: '级别', en: 'severity' },
  colLooked: { zh: '检查数', en: 'checked' },
  colCases: { zh: '问题', en: 'cases' },
  colAmount: { zh: '涉及金额', en: 'yuan' },
  colWaived: { zh: '已豁免', en: 'waived' },
  notRunMark: { zh: '未做', en: 'not run' },
  total: { zh: '合计', en: 'total' },
  clean: { zh: '没有发现问题。', en: 'No cases were found.' },
  noneRun: { zh: '一项检查也没有做。', en: 'No test was run.' },
  found: {
    zh: '发现 {cases} 个问题（高 {high}，中 {medium}，低 {low}），涉及 {amount} 元。',
    en: '{cases} {cases|case|cases} (high {high}, medium {medium}, low {low}), {amount} yuan at stake.',
  },
  addedUp: {
    zh: '金额按检查逐项相加，同一笔钱可能在几项中。',
    en: 'The yuan are added up test by test; the same money may be in several.',
  },
  listUnusable: {
    message: { zh: '不能做检查 “{test}”：{why}', en: '"{test}" cannot be run: {why}' },
    fix: {
      zh: '没有写入任何文件。也可以不带这份名单，只做其他检查。',
      en: 'Nothing was written. Or leave the list out, and the other tests are run.',
    },
  },
  waivedCount: { zh: '另有 {count} 个已豁免。', en: '{count} more {count|is|are} waived.' },
  more: { zh: '……另有 {count} 个', en: '… and {count} more' },
  notRun: { zh: '没有做的检查：', en: 'Tests that were not run:' },
  explain: {
    zh: '“mutual explain {test}” 说明这项检查查什么、为什么查。',
    en: '"mutual explain {test}" says what the test looks for and why.',
  },
  looksFor: { zh: '查什么', en: 'looks for' },
  source: { zh: '依据', en: 'source' },
  weight: { zh: '{severity}（{words}）', en: '{severity} ({words})' },
  written: { zh: '已写入 {file}', en: 'Written: {file}' },
} as const satisfies Record<string, Text | ErrorTexts>;

/** What severities are called. */
export const severityTexts = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
} as const satisfies Record<AuditSeverity, Text>;

/** What a severity means. */
export const severityWords = {
  high: { zh: '钱很可能出了差错', en: 'money has probably gone wrong' },
  medium: { zh: '规定或程序没有遵守', en: 'a rule or a procedure was passed over' },
  low: { zh: '值得看一看', en: 'worth a look' },
} as const satisfies Record<AuditSeverity, Text>;

/** The chapters of the report. */
export const subjectTexts = {
  enrolment: { zh: '参加', en: 'Enrolment' },
  fees: { zh: '互助金', en: 'Fees' },
  claims: { zh: '补助申请', en: 'Claims' },
  payouts: { zh: '发放', en: 'Payouts' },
  figures: { zh: '数据分析', en: 'Figures' },
  procedure: { zh: '程序', en: 'Procedure' },
} as const satisfies Record<AuditSubject, Text>;
