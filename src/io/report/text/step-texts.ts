import type { Step } from '../../../rules/benefit/step.ts';
import type { Text } from '../../../rules/value/text.ts';

/** Ways to tell a line of a trace; the first whose parameters are all known is taken. */
type Ways = readonly Text[];

/** What went in and what came out, where nothing better can be said. */
const plainly: Text = { zh: '{before} → {after} 元', en: '{before} → {after} yuan' };

/** What each line of a trace says after its name. `{before}` and `{after}` are sums in yuan; the others stand in the line's own `by`. */
export const stepTexts = {
  base: [
    { zh: '{columns} = {after} 元{absent}', en: '{columns} = {after} yuan{absent}' },
    { zh: '没有基数', en: 'no base' },
  ],
  compute: [plainly],
  accumulated: [
    {
      zh: '本次 {before}，与另外 {claims} 次申请合计 {after} 元',
      en: '{before} of this claim, with {claims} other claims {after} yuan',
    },
    plainly,
  ],
  former: [
    {
      zh: '{before} 减去其他各次合计算得的 {others}，得 {after} 元',
      en: '{before} less {others} that the others come to, so {after} yuan',
    },
    { zh: '{before} 减去此前已补助的 {had}，得 {after} 元', en: '{before} less {had} had before, so {after} yuan' },
    plainly,
  ],
  graded: [
    {
      zh: '免责期第 {day} 天，{fixed} × {shares} 份 = {after} 元',
      en: 'day {day} of the waiting period, {fixed} × {shares} shares = {after} yuan',
    },
    { zh: '免责期第 {day} 天，{after} 元', en: 'day {day} of the waiting period, {after} yuan' },
    plainly,
  ],
  fen: [plainly],
  cap: [
    {
      zh: '{before} 元，限额 {allowed}，此前已用 {used}，得 {after} 元',
      en: '{before}, limit {allowed}, {used} used before, so {after} yuan',
    },
    plainly,
  ],
  'not-with': [
    {
      zh: '已领取“{benefit}” {had} 元，{before} → {after} 元',
      en: '"{benefit}" paid {had}, so {before} → {after} yuan',
    },
    plainly,
  ],
  fixed: [{ zh: '{after} 元', en: '{after} yuan' }],
  rate: [{ zh: '{before} × {rate} = {after} 元', en: '{before} × {rate} = {after} yuan' }, plainly],
  rateByVisit: [
    { zh: '第 {visit} 次，{before} × {rate} = {after} 元', en: 'claim {visit}, {before} × {rate} = {after} yuan' },
    plainly,
  ],
  bands: [plainly],
  wholeBand: [{ zh: '{fact}为 {number}，{after} 元', en: '{fact} is {number}, so {after} yuan' }, plainly],
  deductible: [
    {
      zh: '起付线 {allowed}，已扣 {used}，{before} → {after} 元，还剩 {remaining}',
      en: 'deductible {allowed}, {used} taken before, {before} → {after} yuan, {remaining} left',
    },
    { zh: '{before} 减去 {amount}，得 {after} 元', en: '{before} less {amount}, so {after} yuan' },
    plainly,
  ],
  threshold: [
    { zh: '{before} 元，门槛 {amount} 元，得 {after} 元', en: '{before} yuan against {amount}, so {after} yuan' },
  ],
  perDay: [
    {
      zh: '第 {fromDay} 天起 {paidDays} 天 × {amount} = {after} 元（住院 {days} 天）',
      en: '{paidDays} days from day {fromDay} on × {amount} = {after} yuan ({days} days in hospital)',
    },
    {
      zh: '{paidDays} 天 × {amount} = {after} 元（住院 {days} 天）',
      en: '{paidDays} days × {amount} = {after} yuan ({days} days in hospital)',
    },
    plainly,
  ],
  times: [{ zh: '{before} × {shares} 份 = {after} 元', en: '{before} × {shares} shares = {after} yuan' }, plainly],
  atLeast: [{ zh: '{before} 元，至少 {amount} 元，得 {after} 元', en: '{before}, at least {amount}, so {after} yuan' }],
  atMost: [
    {
      zh: '{before} 元，不超过“{column}” {amount} 元，得 {after} 元',
      en: '{before}, at most {column} {amount}, so {after} yuan',
    },
    { zh: '{before} 元，最多 {amount} 元，得 {after} 元', en: '{before}, at most {amount}, so {after} yuan' },
  ],
  topUp: [
    {
      zh: '补到 {to} 元，已得 {had} 元，补 {after} 元',
      en: 'up to {to}, {had} had already, so {after} yuan',
    },
    plainly,
  ],
  bonus: [
    {
      zh: '连续参加 {consecutivePeriods} 期，{before} + {base} × {rate} = {after} 元',
      en: '{consecutivePeriods} periods without a gap, {before} + {base} × {rate} = {after} yuan',
    },
    {
      zh: '连续参加 {consecutivePeriods} 期，没有加成，{after} 元',
      en: '{consecutivePeriods} periods without a gap bring none, {after} yuan',
    },
    plainly,
  ],
  instalments: [
    { zh: '第 {number} 期（共 {periods} 期），{after} 元', en: 'instalment {number} of {periods}, {after} yuan' },
    plainly,
  ],
  pool: [
    {
      zh: '{available} × {weight} ÷ {weights} = {after} 元',
      en: '{available} × {weight} ÷ {weights} = {after} yuan',
    },
    plainly,
  ],
  round: [
    { zh: '{before} → {after} 元（{mode}到{to}）', en: '{before} → {after} yuan ({mode}, to whole {to})' },
    plainly,
  ],
  choose: [
    { zh: '{fact}：{found}，按“{branch}”，得 {after} 元', en: '{fact}: {found}, by "{branch}", so {after} yuan' },
    plainly,
  ],
  plus: [{ zh: '{before} + {adds} = {after} 元', en: '{before} + {adds} = {after} yuan' }, plainly],
} as const satisfies Record<Step['operator'], Ways>;

/** Words of lines that stand for words of the scheme language. */
export const stepWords = {
  'not stated': { zh: '未写明', en: 'not stated' },
  missing: { zh: '来源没有给出', en: 'not given by any source' },
  none: { zh: '没有对应的情形', en: 'none' },
  other: { zh: '其他情形', en: 'all others' },
  yuan: { zh: '元', en: 'yuan' },
  jiao: { zh: '角', en: 'jiao' },
  fen: { zh: '分', en: 'fen' },
  'half-up': { zh: '四舍五入', en: 'half up' },
  up: { zh: '进位', en: 'up' },
  down: { zh: '舍去', en: 'down' },
} as const satisfies Record<string, Text>;

/** What follows a line, or stands in its place. */
export const stepMarks = {
  line: { zh: '{number}. {name}：{sentence}{clause}', en: '{number}. {name}: {sentence}{clause}' },
  clause: { zh: '　〔{title}〕', en: '  [{title}]' },
  inferredClause: { zh: '　〔{title}，推定〕', en: '  [{title}, inferred]' },
  skipped: {
    zh: '跳过，因为“{fact}”为 {found}，要求 {wanted}',
    en: 'passed over, since "{fact}" is {found}; {wanted} is required',
  },
  missing: { zh: '来源没有给出{paths}，不能计算', en: 'no source gives {paths}, so that nothing can be computed' },
  unknown: { zh: '没有写明{facts}，不能计算', en: 'the claim does not state {facts}, which decides' },
  allowance: {
    zh: '允许 {allowed}，已用 {used}，剩余 {remaining}',
    en: '{allowed} allowed, {used} used, {remaining} left',
  },
  notAbove: { zh: '{sum}，不超过 {limits}', en: '{sum}, not above {limits}' },
  absent: { zh: '（没有写明，按 0 计：{columns}）', en: ' (not stated, taken for 0: {columns})' },
  noLimit: { zh: '（没有写明，不作限制：{columns}）', en: ' (not stated, no limit: {columns})' },
  bandReached: { zh: '{bounds}：{part} × {rate} = {amount} 元', en: '{bounds}: {part} × {rate} = {amount} yuan' },
  bandFixed: { zh: '{bounds}：{amount} 元', en: '{bounds}: {amount} yuan' },
  bandNotReached: { zh: '{bounds}：{pays}（未达到）', en: '{bounds}: {pays} (not reached)' },
  bounds: {
    from: { zh: '{value} 及以上', en: '{value} or more' },
    above: { zh: '超过 {value}', en: 'above {value}' },
    to: { zh: '{value} 及以下', en: 'to {value}' },
    below: { zh: '不足 {value}', en: 'below {value}' },
    all: { zh: '全部', en: 'all' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
