import type { Text } from '../../../rules/value/text.ts';

/** What a public notice says. */
export const publicNoticeTexts = {
  title: { zh: '{scheme}第 {period} 期补助公示', en: '{scheme}, period {period}: public notice of benefits' },
  number: { zh: '公示编号：{number}　公示时间：{from} 至 {to}', en: 'Notice {number}, up from {from} to {to}' },
  intro: {
    zh: '经审核，拟向以下 {persons} 名职工发放补助 {visits} 人次，共 {amount} 元，现予公示。',
    en: 'After review, benefits of {amount} yuan are to be paid to the {persons} {persons|member|members} below ({visits} {visits|visit|visits}).',
  },
  objections: {
    zh: '对公示内容有异议的，请在 {to} 前（含当日）向{place}提出，说明公示编号、序号和理由。',
    en: 'Objections are taken until {to}, that day included, by {place}. Please state the number of the notice, the row and why.',
  },
  masked: {
    zh: '姓名已作隐去处理；公示不含证件号码全号、账号、电话和病情，期满后撤下。',
    en: 'Names are masked. The notice holds no full identity number, account, telephone or diagnosis, and is taken down when it ends.',
  },
  signed: { zh: '{centre}　{day}', en: '{centre}, {day}' },
  linesTitle: { zh: '补助名单', en: 'Benefits' },
  unitsTitle: { zh: '按单位汇总', en: 'By unit' },
  figuresTitle: { zh: '本期互助金情况', en: 'The fund in this period' },
  row: { zh: '序号', en: 'No.' },
  unit: { zh: '单位', en: 'Unit' },
  name: { zh: '姓名', en: 'Name' },
  digits: { zh: '证件号末位', en: 'End of number' },
  benefit: { zh: '补助项目', en: 'Benefit' },
  amount: { zh: '补助金额（元）', en: 'Amount (yuan)' },
  persons: { zh: '人数', en: 'Members' },
  visits: { zh: '人次', en: 'Visits' },
  total: { zh: '合计', en: 'Total' },
  figure: { zh: '项目', en: 'Figure' },
  value: { zh: '数', en: 'Value' },
  noUnit: { zh: '（单位不详）', en: '(no unit known)' },
  figures: {
    units: { zh: '参加单位（个）', en: 'Units' },
    members: { zh: '参加职工（人）', en: 'Members' },
    received: { zh: '已收互助金（元）', en: 'Fees received (yuan)' },
    visits: { zh: '累计补助（人次）', en: 'Visits helped so far' },
    persons: { zh: '累计补助（人）', en: 'Members helped so far' },
    granted: { zh: '累计补助金额（元）', en: 'Benefits granted so far (yuan)' },
    paid: { zh: '其中已发放（元）', en: 'of which paid (yuan)' },
    balance: { zh: '互助金结余（元）', en: 'Balance of the fund (yuan)' },
  },
  form: {
    sheet: { zh: '异议登记', en: 'Objections' },
    title: { zh: '补助公示异议登记表', en: 'Objections to a public notice of benefits' },
    subtitle: {
      zh: '公示编号 {number}，{from} 至 {to}。填好后运行：mutual notice --objections 本文件',
      en: 'Notice {number}, {from} to {to}. Once filled in: mutual notice --objections FILE',
    },
    notice: { zh: '公示编号', en: 'notice' },
    row: { zh: '公示序号', en: 'row' },
    unit: { zh: '单位', en: 'unit' },
    name: { zh: '姓名', en: 'name' },
    objector: { zh: '异议人', en: 'objector' },
    said: { zh: '异议内容', en: 'objection' },
    on: { zh: '提出日期', en: 'date' },
    note: {
      zh: '每条异议一行；公示序号和姓名照公示填写。异议人可以不填。本表含个人信息，不要与公示一起张贴。',
      en: 'A row for each; the row and the name as on the notice. The objector may be left out. Not to be put up with the notice.',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
