import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme stale` says. */
export const staleTexts = {
  exampleAll: {
    zh: '全部实施办法里一年以上没有核对来源的条款',
    en: 'clauses of all schemes that nobody has checked for more than a year',
  },
  exampleDay: { zh: '到年底会有哪些', en: 'which it will be by the end of the year' },
  of: {
    zh: '{id}：{count} 条一年以上没有核对',
    en: '{id}: {count} {count|clause|clauses} not checked for more than a year',
  },
  source: { zh: '  来源：{source}', en: '  source: {source}' },
  stale: {
    zh: '    {place}　{title}，{checkedOn}（{days} 天前）{inherited}',
    en: '    {place}  {title}, {checkedOn} ({days} {days|day|days} ago){inherited}',
  },
  inherited: {
    zh: '；{written} 改写了这一条，没有写 checkedOn',
    en: '; {written} rewrites it without a checkedOn',
  },
  before: {
    zh: '  另有 {count} 条与上面的办法相同',
    en: '  besides these {count} that a scheme above has told',
  },
  total: {
    zh: '共 {count} 条，出自 {sources} 个来源，{schemes} 个文件。',
    en: 'Altogether {count} {count|clause|clauses} of {sources} {sources|source|sources} in {schemes} {schemes|file|files}.',
  },
  none: {
    zh: '{asOf}：{schemes} 个文件的条款都在一年之内核对过。',
    en: '{asOf}: the clauses of {schemes} {schemes|file|files} have all been checked within a year.',
  },
  mend: {
    zh: '与来源核对以后，把 checkedOn 改成核对的日期；来源有变的，写成新的一期（mutual scheme new）。',
    en: 'Compare them with their sources and set checkedOn to that day; where a source has changed, write a new edition (mutual scheme new).',
  },
  unreadable: {
    zh: '{id}：文件读不了，先运行 “mutual scheme check {id}”。',
    en: '{id}: the file cannot be read; run "mutual scheme check {id}" first.',
  },
} as const satisfies Record<string, Text>;
