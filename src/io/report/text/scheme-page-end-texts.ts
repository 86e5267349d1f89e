import type { Text } from '../../../rules/value/text.ts';

interface Texts {
  readonly [name: string]: Text | Texts;
}

/** Head, headings, worked examples and the end of a scheme's page. */
export const pageEndTexts = {
  title: { zh: '{title}　{edition}', en: '{title}, {edition}' },
  sections: {
    period: { zh: '互助期与时间', en: 'Period and dates' },
    members: { zh: '参加对象', en: 'Who may join' },
    participation: { zh: '参加比例', en: 'Participation ratio' },
    fees: { zh: '互助项目与互助金', en: 'Plans and fees' },
    waiting: { zh: '免责期与续参', en: 'Waiting and renewal' },
    benefits: { zh: '补助项目', en: 'Benefits' },
    diseases: { zh: '病种', en: 'Diseases' },
    claims: { zh: '补助申请', en: 'Claims' },
    fund: { zh: '互助金的管理', en: 'The fund' },
    examples: { zh: '算例', en: 'Worked examples' },
    doubts: { zh: '推定和原文看不清之处', en: 'What is inferred or unreadable' },
    gaps: { zh: '来源没有给出的内容', en: 'What no source gives' },
    clauses: { zh: '依据', en: 'Clauses' },
    signature: { zh: '审定', en: 'Signature' },
  },
  numbered: { zh: '{number}、{title}', en: '{number}. {title}' },
  head: {
    authority: { zh: '主办', en: 'Authority' },
    region: { zh: '地区', en: 'Region' },
    edition: { zh: '期次', en: 'Edition' },
    inForce: { zh: '施行', en: 'In force' },
    since: { zh: '{from} 起', en: 'from {from}' },
    until: { zh: '至 {to}', en: 'to {to}' },
    id: { zh: '编号', en: 'Id' },
  },
  legend: {
    zh: '方括号里的数字是依据的编号，见文末“依据”。〔推定〕：来源没有说清，按所写的理解执行；〔原文看不清〕：所见文本此处残缺；〔来源没有给出〕：用到它的申请先暂缓，不估算；〔程序默认〕：办法没有写，按程序通常的做法；未载明：办法没有写，审核时也不看。',
    en: 'A number in square brackets is that of a clause in the table at the end. (inferred): the source leaves it open, and the reading given is followed; (unreadable): the copy is damaged there; (no source gives it): a claim that needs it is held, nothing is estimated; (default of the program): the scheme says nothing, and the program does what it does by default; none stated: the scheme says nothing, and nothing is looked at.',
  },
  doubts: {
    intro: { zh: '以下各条请在审定时确认。', en: 'The committee is asked to confirm each of these.' },
    none: { zh: '没有。', en: 'None.' },
    clause: { zh: '编号', en: 'Clause' },
    title: { zh: '名称', en: 'Title' },
    basis: { zh: '性质', en: 'Basis' },
    note: { zh: '说明', en: 'Note' },
  },
  bases: {
    stated: { zh: '来源写明', en: 'stated' },
    inferred: { zh: '推定', en: 'inferred' },
    unreadable: { zh: '原文看不清', en: 'unreadable' },
  },
  gap: { zh: '{words}（{path}）', en: '{words} ({path})' },
  clauses: {
    number: { zh: '编号', en: 'Number' },
    title: { zh: '名称', en: 'Title' },
    source: { zh: '来源', en: 'Source' },
    checkedOn: { zh: '核对日期', en: 'Checked on' },
    basis: { zh: '性质', en: 'Basis' },
  },
  signature: {
    says: { zh: '以上内容经审定，同意施行。', en: 'The above has been examined and is approved.' },
    hash: {
      zh: '本页所依据的实施办法（sha256）：{hash}',
      en: 'The scheme from which this page is made (sha256): {hash}',
    },
    who: { zh: '审定单位（盖章）', en: 'Committee (seal)' },
    name: { zh: '审定人（签字）', en: 'Name and signature' },
    day: { zh: '日期', en: 'Date' },
  },
} as const satisfies Texts;
