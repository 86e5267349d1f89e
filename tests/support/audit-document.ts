import type { AuditDocument, DocumentTest, ShownCase } from '../../src/io/report/audit/audit-document.ts';

/** What a name must never do to a page or a workbook. */
export const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>=1+1"'&`;

const none: ShownCase = {
  ...{ key: '', unit: null, name: null, identity: null, claim: null, batch: null, account: null, day: null },
  ...{ amount: null, detail: '', clause: null, run: null, actor: null, entry: null, origin: null },
};

const twoUnits: readonly ShownCase[] = [
  {
    ...{ key: '55ff630d8cf0496dc364', unit: '红河州蒙自市第一中学', name: '张*三', identity: '532***********0016' },
    ...{ claim: null, batch: null, account: null, day: '2026-01-01', amount: '150.00' },
    ...{ detail: '同时由红河州蒙自市第一中学和蒙自市人民医院参加同一互助项目，缴了两份互助金。', clause: 'article-5' },
    ...{ run: 3, actor: '李会计', entry: '红河州办事处/17', origin: 'rosters/蒙自市/蒙自一中.xlsx 花名册!C14' },
  },
  {
    ...none,
    ...{ key: 'b2a0d1c3e4f5a6b7c8d9', unit: hostile, name: hostile, identity: '532***********0024', amount: '150.00' },
    ...{ detail: `与 ${hostile} 重复。`, origin: `${hostile}.xlsx 花名册!C2`, day: '2026-01-01' },
  },
];

/** More cases than a page shows of one test. */
const waiting: readonly ShownCase[] = Array.from({ length: 1_005 }, (_, index) => ({
  ...none,
  ...{
    key: `红河州办事处/127-${index + 1}`,
    unit: `蒙自市第${index + 1}小学`,
    name: '王*',
    identity: '532***********0032',
  },
  ...{ claim: `127-${index + 1}`, batch: '2026-001', account: '***************0011', day: '2026-01-15' },
  ...{ amount: '1020.00', detail: '住院首日在免责期（至 2026-01-31）内，仍予补助。', clause: 'article-8', run: 9 },
  ...{ actor: 'clerk', entry: '127', origin: `claims/申请表.xlsx 申请!B${index + 4}` },
}));

const tests: readonly DocumentTest[] = [
  {
    ...{ id: 'same-person-two-units', subject: 'enrolment', severity: 'high', looked: 315_437 },
    title: '一人在两个单位参加',
    looksFor: '同一身份证号码（统一位数后）在同一互助项目中、同一天由两个单位参加。',
    why: '重复参加就可能重复领取补助；先看是否调动未办转移，再看两份互助金是谁缴的。',
    source: '第五条；审计实务：按统一位数的身份证号码比对。',
    ...{ notRun: null, measures: [], standing: twoUnits, waived: [], amount: '300.00' },
  },
  {
    ...{ id: 'on-the-payroll', subject: 'enrolment', severity: 'medium', looked: 0, title: '不在工资名单上的参加职工' },
    ...{ looksFor: '参加职工不在所带的工资名单中。', why: '不是本单位职工的人不得参加。', source: '推断' },
    notRun: '没有带工资名单。用 --payroll 文件 带上各单位的工资发放名单，再运行一次。',
    ...{ measures: [], standing: [], waived: [], amount: '0.00' },
  },
  {
    ...{ id: 'paid-within-waiting', subject: 'claims', severity: 'high', looked: 48_288, title: '免责期内的补助' },
    ...{ looksFor: '事件发生在免责期内而给了补助。', why: '免责期内发生的住院不予补助。', source: '第八条' },
    ...{ notRun: null, measures: [], standing: waiting, waived: [], amount: '1025100.00' },
  },
  {
    ...{ id: 'first-digits', subject: 'figures', severity: 'low', looked: 48_288, title: '首位数字分布' },
    ...{
      looksFor: '补助金额首位数字的分布与本福特定律相差过大。',
      why: '编造的金额首位数字分布较平均。',
      source: '审计实务',
    },
    notRun: null,
    measures: [
      { name: '平均绝对偏差', value: '0.0182（限 0.015）' },
      { name: '首位为 9 的', value: '11.2%（应为 4.6%）' },
    ],
    standing: [{ ...none, key: 'digit-9', detail: '首位为 9 的有 5,408 件，按定律应有 2,221 件左右。' }],
    ...{ waived: [], amount: '0.00' },
  },
  {
    ...{ id: 'one-actor', subject: 'procedure', severity: 'medium', looked: 12_004, title: '一人录入又批准' },
    ...{ looksFor: '同一人录入并批准的支付。', why: '两人分工才能互相制约。', source: '推断' },
    ...{ notRun: null, measures: [], standing: [], amount: '0.00' },
    waived: [
      {
        ...none,
        ...{ key: '红河州办事处/140-2', unit: '屏边县总工会', name: '李*', claim: '140-2', day: '2026-03-02' },
        ...{ amount: '800.00', detail: '由 clerk 录入，也由 clerk 批准。', actor: 'clerk', run: 21 },
        waiver: {
          reason: '屏边县只有一名工作人员',
          actor: '赵主任',
          day: '2026-12-01',
          expires: '2027-12-31',
          run: 88,
        },
      },
    ],
  },
];

const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];

/** An audit with something in every part of it, and a name that would be markup. */
export const auditDocument: AuditDocument = {
  ...{ language: 'zh', scheme: '云南省职工医疗互助活动', schemeId: 'yunnan-17', period: '17', centre: '云南省总工会' },
  ...{ span: { from: '2026-01-01', to: '2027-01-01' }, office: '红河州办事处', asOf: '2026-12-31', masked: true },
  mark: { run: 96, chainHead: '9f2c3b'.repeat(10).concat('abcd'), at: '2026-12-31T09:00:00+08:00' },
  tests,
  figures: [
    { name: '参加单位', value: '2,988' },
    { name: '参加人数', value: '315,437' },
    { name: '单位应缴（元）', value: '41,006,810.00' },
    { name: '单位已缴（元）', value: '40,988,610.00' },
    { name: '补助人次', value: '48,288' },
    { name: '补助金额（元）', value: '38,328,300.00' },
    { name: '已发放（元）', value: '38,102,950.00' },
    { name: '结余（元）', value: '8,981,210.55' },
  ],
  charts: [
    {
      ...{ id: 'paid', title: '按月发放（元）', note: '按批次日期。', form: 'columns', of: '月份', categories: months },
      series: [
        { name: '金额（元）', kind: 'money', values: months.map((_, at) => `${(at * 733_100) % 5_000_000}.00`) },
        { name: '笔数', kind: 'whole', tableOnly: true, values: months.map((_, at) => at * 911) },
      ],
    },
    {
      ...{ id: 'bands', title: '按每人次补助金额分段（元）', note: null, form: 'bars', of: '每人次' },
      categories: ['3,000 元以下', '3,000 元至 10,000 元', '10,000 元以上'],
      series: [{ name: '金额（元）', kind: 'money', values: ['21328300.00', '12000000.00', '5000000.00'] }],
    },
    {
      ...{
        id: 'balance',
        title: '互助金结余与银行存款（元）',
        note: '月末数。',
        form: 'lines',
        of: '月份',
        categories: months,
      },
      series: [
        { name: '互助金结余', kind: 'money', values: months.map((_, at) => `${40_000_000 - at * 3_900_000}.00`) },
        { name: '银行存款', kind: 'money', values: months.map((_, at) => `${at * 3_100_000}.00`) },
      ],
    },
    {
      ...{
        id: 'like',
        title: '人均补助高于同类最多的单位（元）',
        note: '不足 10 人的不列。',
        form: 'bars',
        of: '单位',
      },
      categories: ['蒙自市人民医院职工互助委员会', hostile, '屏边县总工会'],
      series: [
        { name: '本单位', kind: 'money', values: ['412.50', '388.00', '301.20'] },
        { name: '同类其他单位', kind: 'money', values: ['121.10', '121.10', '98.40'] },
      ],
    },
  ],
};
