import type { Text } from '../../../rules/value/text.ts';
import { statusWords } from './language-words.ts';

/** How the difference between two schemes is told, by `scheme diff` and `scheme adopt`. */
export const differenceTexts = {
  heading: {
    zh: '{former} → {next}：{count} 处改动，涉及 {clauses} 组依据。',
    en: '{former} → {next}: {count} {count|change|changes} under {clauses} {clauses|heading|headings}.',
  },
  nothing: {
    zh: '{former} 与 {next} 没有差别。',
    en: 'Nothing differs between {former} and {next}.',
  },
  clause: { zh: '{title}（{source}，{basis}）', en: '{title} ({source}, {basis})' },
  clauseBefore: { zh: '  （原为：{title}，{source}）', en: '  (formerly: {title}, {source})' },
  clauseAdded: { zh: '新增的条款', en: 'a new clause' },
  clauseRemoved: { zh: '删去的条款', en: 'the clause is gone' },
  clauseChanged: { zh: '条款本身：{parts}有改', en: 'the clause itself: other {parts}' },
  basisChanged: { zh: '{words}（{before} → {after}）', en: '{words} ({before} → {after})' },
  shortened: {
    zh: '{head}……（共 {count} 个值，--json 有全部）',
    en: '{head} … ({count} {count|value|values} in all; --json has them)',
  },
  other: { zh: '其他情形', en: 'all others' },
  noClause: { zh: '不属于任何条款', en: 'Under no clause' },
  changed: { zh: '改', en: 'changed' },
  added: { zh: '增', en: 'added' },
  removed: { zh: '删', en: 'removed' },
  order: { zh: '序', en: 'reordered' },
  values: { zh: '{before} → {after}', en: '{before} → {after}' },
  itemAdded: { zh: '增加 {items}', en: 'added {items}' },
  itemRemoved: { zh: '去掉 {items}', en: 'removed {items}' },
  place: { zh: '第 {number} 项', en: 'no. {number}' },
  formerPlace: { zh: '原第 {number} 项', en: 'former no. {number}' },
  movedPlace: { zh: '第 {number} 项（原第 {former} 项）', en: 'no. {number} (formerly {former})' },
  people: { zh: '{number} 人', en: '{number} {number|person|people}' },
  yuan: { zh: '{amount} 元', en: '{amount} yuan' },
  missing: { zh: '来源没有给出', en: 'given by no source' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  stated: { zh: '原文', en: 'stated' },
  inferred: { zh: '推定', en: 'inferred' },
  unreadable: { zh: '原文看不清', en: 'unreadable' },
} as const satisfies Record<string, Text>;

/** What `mutual scheme diff` says besides. */
export const diffTexts = {
  argumentA: {
    zh: '原来的：实施办法 id，或 id@ledger（台账中该办法本期现行的版本）',
    en: 'the former: id of a scheme, or id@ledger for the version that the workspace’s ledger has in force',
  },
  argumentB: { zh: '新的：同上', en: 'the new one, named likewise' },
  optionReplay: {
    zh: '补助申请表：每笔申请按两个版本各算一遍，比较金额；或 @ledger：台账本期的现行名单按两个版本各算应缴额，已审核的申请各算补助额（可重复）',
    en: 'a claim sheet, each claim of which is decided under both; or @ledger: the dues of the lists in force and the decided claims of the ledger’s period under both (repeatable)',
  },
  optionMost: { zh: '列出差额最大的多少人（单位）', en: 'how many members (units) that gain or lose most are listed' },
  optionStart: {
    zh: '没有工作区时，其中一个互助期的第一天；每笔申请按所属的一期试算',
    en: 'first day of one of the periods, where there is no workspace; each claim is decided in its own',
  },
  exampleIds: { zh: '两期办法有哪些不同', en: 'what the next edition changes' },
  exampleLedger: {
    zh: '今天的文件与台账中现行版本有何不同',
    en: 'how today’s file differs from the version in force in the ledger',
  },
  exampleReplay: {
    zh: '去年的申请按新办法要多花多少钱',
    en: 'what last year’s claims would cost under the new edition',
  },
} as const satisfies Record<string, Text>;

/** What a replay says. */
export const replayTexts = {
  heading: {
    zh: '试算：{claims} 笔申请，{members} 人；互助期 {from} 至 {to}（{source}）。',
    en: 'Replay: {claims} {claims|claim|claims} of {members} {members|member|members}; period {from} to {to} ({source}).',
  },
  headingOfPeriods: {
    zh: '试算：{claims} 笔申请，{members} 人；分属 {periods} 个互助期（{source}），每笔按所属的一期试算：',
    en: 'Replay: {claims} {claims|claim|claims} of {members} {members|member|members} in {periods} periods ({source}), each decided in its own:',
  },
  inPeriod: {
    zh: '  {from} 至 {to}：{count} 笔',
    en: '  {from} to {to}: {count} {count|claim|claims}',
  },
  lacking: {
    zh: '{scheme} 没有“{asked}”这个补助项目：{count} 笔按其情形可有的全部项目试算。',
    en: '{scheme} has no benefit “{asked}”: {count} {count|claim is|claims are} decided by all that the event may have.',
  },
  repeats: {
    zh: '重复的 {count} 笔只算一次：{places}。',
    en: '{count} repeated {count|claim is|claims are} counted once: {places}.',
  },
  reason: { zh: '不予补助和暂缓的原因', en: 'rejected or held because' },
  spanLedger: { zh: '取自台账', en: 'from the ledger' },
  spanStart: { zh: '取自 --start', en: 'from --start' },
  spanScheme: {
    zh: '按实施办法的起始日',
    en: 'by the day on which the scheme starts',
  },
  total: {
    zh: '合计：原办法 {before} 元，新办法 {after} 元，差 {difference} 元。',
    en: 'Together: former {before} yuan, new {after} yuan, difference {difference}.',
  },
  benefit: { zh: '补助项目', en: 'benefit' },
  paidBefore: { zh: '原办法笔数', en: 'paid, former' },
  before: { zh: '原办法（元）', en: 'former (yuan)' },
  paidAfter: { zh: '新办法笔数', en: 'paid, new' },
  after: { zh: '新办法（元）', en: 'new (yuan)' },
  difference: { zh: '差额', en: 'difference' },
  outcome: { zh: '审核结论', en: 'decision' },
  former: { zh: '原办法', en: 'former' },
  next: { zh: '新办法', en: 'new' },
  ...statusWords,
  changed: {
    zh: '{gain} 人多得，{lose} 人少得；差额最大的 {listed} 人：',
    en: '{gain} {gain|member gets|members get} more, {lose} {lose|gets|get} less; the {listed} with the greatest difference:',
  },
  nobody: { zh: '没有人因此多得或少得。', en: 'Nobody gets more or less.' },
  name: { zh: '姓名', en: 'name' },
  number: { zh: '证件号码', en: 'identity number' },
  unit: { zh: '单位', en: 'unit' },
  claims: { zh: '笔数', en: 'claims' },
  assumedCover: {
    zh: '台账中没有参加记录的 {count} 人：按申请所属各期整期参加全部项目各一份、已过免责期试算。',
    en: '{count} {count|member is|members are} not in the ledger: taken as enrolled for the whole of each period, one share of every plan, beyond the waiting period.',
  },
  assumedApplied: {
    zh: '没有写明申请日期的 {count} 笔：按所写的最后一个日期，不算逾期。',
    en: '{count} {count|claim does|claims do} not say when it was handed in: the last day that a claim states is taken, so that none is late.',
  },
  assumedPapers: {
    zh: '没有写明申请材料的 {count} 笔：按材料齐全试算。',
    en: '{count} {count|claim does|claims do} not say which papers came: taken to be complete.',
  },
  unread: {
    zh: '读不懂的 {count} 行没有试算，见上。',
    en: '{count} {count|row could not be read and was|rows could not be read and were} left out; see above.',
  },
  noPeriod: {
    zh: '工作区的互助期属于另一个办法，台账中的参加记录没有用于试算。',
    en: 'The workspace’s period is of another scheme, so that its coverages were not used.',
  },
  dues: {
    zh: '{period} 期现行名单的应缴额：',
    en: 'Dues of the lists in force in period {period}:',
  },
  noLists: { zh: '{period} 期还没有名单。', en: 'Period {period} has no lists yet.' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `mutual scheme diff`. */
export const diffErrors = {
  noSuchVersion: {
    message: { zh: '台账中没有 {found} 的互助期。', en: 'The ledger holds no period of {found}.' },
    fix: { zh: '台账中的互助期：{periods}。', en: 'Periods of the ledger: {periods}.' },
  },
  noStart: {
    message: {
      zh: '不知道申请属于哪一期：{scheme} 的起始日由互助中心定。',
      en: 'The period of the claims is not known: the centre sets the day on which {scheme} starts.',
    },
    fix: {
      zh: '用 --start 写明该互助期的第一天，例如 --start 2026-07-01；或在工作区里运行。',
      en: 'Name its first day with --start, as in --start 2026-07-01, or run it in a workspace.',
    },
  },
  badMost: {
    message: {
      zh: '--most 应为 1 以上的整数，写的是 “{found}”。',
      en: '--most is a whole number from 1 on, not "{found}".',
    },
    fix: { zh: '例如 --most 20。', en: 'For example --most 20.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
