import type { Text } from '../../../rules/value/text.ts';

/** How the difference between two schemes is told, by `scheme diff` and `scheme adopt`. */
export const differenceTexts = {
  heading: {
    zh: '{former} → {next}：{count} 处改动，涉及 {clauses} 组依据。',
    en: '{former} → {next}: {count} changes under {clauses} headings.',
  },
  nothing: {
    zh: '{former} 与 {next} 没有差别。',
    en: 'Nothing differs between {former} and {next}.',
  },
  clause: { zh: '{title}（{source}，{basis}）', en: '{title} ({source}, {basis})' },
  clauseBefore: { zh: '  （原为：{title}，{source}）', en: '  (formerly: {title}, {source})' },
  noClause: { zh: '不属于任何条款', en: 'Under no clause' },
  changed: { zh: '改', en: '~' },
  added: { zh: '增', en: '+' },
  removed: { zh: '删', en: '-' },
  order: { zh: '序', en: '~' },
  values: { zh: '{before} → {after}', en: '{before} → {after}' },
  itemAdded: { zh: '增加 {items}', en: 'added {items}' },
  itemRemoved: { zh: '去掉 {items}', en: 'removed {items}' },
  place: { zh: '第 {number} 项', en: 'no. {number}' },
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
    zh: '补助申请表：每笔申请按两个版本各算一遍，比较金额（可重复）',
    en: 'claim sheets: every claim is decided under both, and the sums compared (repeatable)',
  },
  optionOver: {
    zh: '工作区的台账：现行名单按两个版本各算应缴额；与 --replay 同用时，台账里的保障期用于审核申请',
    en: 'the workspace’s ledger: dues of the lists in force under both; with --replay, its coverages serve for the claims',
  },
  optionMost: { zh: '列出差额最大的多少人（单位）', en: 'how many members (units) that gain or lose most are listed' },
  optionStart: {
    zh: '没有工作区时，申请所属互助期的第一天',
    en: 'first day of the claims’ period, where there is no workspace',
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
