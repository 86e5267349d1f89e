import type { PaperProblemKind } from '../../../rules/audit/sample/paper-problems.ts';
import type { ParameterField, ParameterKey, StratumField } from '../../../rules/audit/sample/read-parameters.ts';
import type { PaperField } from '../../../rules/audit/sample/read-rows.ts';
import type { ChosenAs } from '../../../rules/audit/sample/systematic-selection.ts';
import type { Text } from '../../../rules/value/text.ts';

/** Titles of the working paper's columns; by them it is read back. */
export const paperColumnTexts = {
  number: { zh: '序号', en: 'no.' },
  stratum: { zh: '分层', en: 'stratum' },
  'chosen-as': { zh: '选取方式', en: 'chosen as' },
  claim: { zh: '申请编号', en: 'claim' },
  booked: { zh: '账面金额', en: 'booked yuan' },
  audited: { zh: '审定金额', en: 'audited yuan' },
  papers: { zh: '已见原件（是/否）', en: 'papers seen (yes/no)' },
  remark: { zh: '说明', en: 'remark' },
  code: { zh: '校验码', en: 'code' },
} as const satisfies Record<PaperField, Text>;

/** How an item came into the sample; read back from the paper as well. */
export const chosenAsTexts = {
  certain: { zh: '必查', en: 'certain' },
  sampled: { zh: '抽中', en: 'sampled' },
} as const satisfies Record<ChosenAs, Text>;

/** Titles of the sheet of parameters, by which it is read back. */
export const parameterColumnTexts = {
  key: { zh: '代码', en: 'key' },
  value: { zh: '值', en: 'value' },
} as const satisfies Record<ParameterField, Text>;

/** Titles of the sheet of strata, by which it is read back. */
export const stratumColumnTexts = {
  name: { zh: '分层', en: 'stratum' },
  start: { zh: '随机起点', en: 'random start' },
  'all-items': { zh: '总体项数', en: 'items in all' },
  'all-amount': { zh: '总体金额', en: 'yuan in all' },
  'certain-items': { zh: '必查项数', en: 'certain items' },
  'certain-amount': { zh: '必查金额', en: 'certain yuan' },
  'sampled-items': { zh: '抽中项数', en: 'sampled items' },
  'sampled-amount': { zh: '抽中金额', en: 'sampled yuan' },
} as const satisfies Record<StratumField, Text>;

/** What the parameters are. */
export const parameterTexts = {
  scheme: { zh: '实施办法', en: 'scheme' },
  period: { zh: '互助期', en: 'period' },
  'as-of': { zh: '截至（含当日受理）', en: 'claims taken in up to' },
  by: { zh: '分层依据', en: 'divided by' },
  seed: { zh: '随机种子', en: 'seed' },
  materiality: { zh: '重要性水平（元）', en: 'materiality in yuan' },
  expected: { zh: '预计错报（元）', en: 'expected misstatement in yuan' },
  confidence: { zh: '置信水平（%）', en: 'confidence in per cent' },
  interval: { zh: '抽样间隔（元）', en: 'interval in yuan' },
  items: { zh: '样本项数', en: 'items chosen' },
  seal: { zh: '底稿校验码', en: 'code of this paper' },
} as const satisfies Record<ParameterKey, Text>;

/** Texts of the working paper. */
export const paperTexts = {
  title: { zh: '{scheme}补助抽样审计底稿', en: '{scheme}: audit sample of benefits, working paper' },
  sheet: { zh: '抽样底稿', en: 'Sample' },
  guideSheet: { zh: '填写说明', en: 'How to fill in' },
  parametersSheet: { zh: '抽样参数', en: 'Parameters' },
  strataSheet: { zh: '总体与分层', en: 'Strata' },
  benefit: { zh: '补助项目', en: 'benefit' },
  unit: { zh: '单位', en: 'unit' },
  name: { zh: '姓名', en: 'name' },
  eventDay: { zh: '发生日期', en: 'event' },
  what: { zh: '项目', en: 'what' },
  step: { zh: '说明', en: 'what to do' },
  total: { zh: '合计', en: 'total' },
  signatures: {
    zh: '审计人：　　　　　　　　复核人：　　　　　　　　日期：',
    en: 'Audited by:                    Reviewed by:                    Date:',
  },
  all: { zh: '全部补助', en: 'all benefits' },
  booksNote: {
    zh: '总体 {items} 项，{amount} 元；账上该期补助支出 {books} 元。',
    en: 'In all {items} items, {amount} yuan; the books hold {books} yuan as benefits of the period.',
  },
  elsewhereNote: {
    zh: '另有建账前已审定并发放的 {claims} 件、{amount} 元，不在总体内，请另行查阅原账。',
    en: '{claims} claims of {amount} yuan were decided and paid before this ledger: they are not in it and are to be looked at in the former books.',
  },
} as const satisfies Record<string, Text>;

/** What an auditor is told, step by step. */
export const paperGuide: readonly Text[] = [
  {
    zh: '只填黄色的三列：审定金额、已见原件、说明。其余各列不要改动；行可以排序，列可以移动。',
    en: 'Fill in the three yellow columns only: audited yuan, papers seen, remark. Leave all others as they are; rows may be sorted, columns moved.',
  },
  {
    zh: '每一行是一件申请的一个补助项目。按申请编号调出原件（“mutual explain 编号” 可看审核过程），照实施办法重新计算，把应付金额填入 “审定金额”；没有差错也要填，填账面金额。',
    en: 'Each row is one benefit of one claim. Pull the papers by the claim number ("mutual explain NUMBER" shows how it was decided), work it out by the scheme, and enter what it should have been; where nothing is wrong enter the booked yuan.',
  },
  {
    zh: '不该发的填 0。见不到原件又无其他证据的，按未通过处理，也填 0；未见原件而仍予认可的，必须在 “说明” 中写明依据。',
    en: 'Enter 0 where nothing was due. What has no papers and no other proof counts as not due: enter 0; whoever accepts it without papers says in the remark on what ground.',
  },
  {
    zh: '“必查” 是金额不低于抽样间隔的项目，逐项审查；“抽中” 是按金额概率系统选取的项目，其差错按间隔推断到总体。',
    en: '"Certain" items are not less than the interval and are all looked at; "sampled" ones were met in proportion to their amounts, and their errors are projected to the whole by the interval.',
  },
  {
    zh: '填完后运行：mutual audit --evaluate audit-sample.xlsx',
    en: 'When it is filled in, run: mutual audit --evaluate audit-sample.xlsx',
  },
  {
    zh: '方法：货币单元抽样，系统选取；间隔 = 重要性水平 ÷ 置信因子（泊松分布，预计错报按伽马分布计入）；起点由随机种子按 SplitMix64 依分层名称顺序取得，同一种子、同一账得出同一样本。',
    en: 'Method: monetary-unit sampling, systematic; the interval is materiality over the confidence factor (Poisson; expected misstatement by the gamma distribution); the starts are the numbers of SplitMix64 for the seed, in the order of the strata’s names, so that the same seed and the same books give the same sample.',
  },
];

/** What is wrong with a paper that came back. */
export const paperProblemTexts = {
  'parameter-damaged': {
    zh: '参数 “{key}” 读不出来：“{found}”。请从原底稿恢复。',
    en: 'The parameter "{key}" cannot be read: "{found}". Restore it from the paper as it was drawn.',
  },
  'stratum-damaged': {
    zh: '分层表读不出来：“{found}”。请从原底稿恢复。',
    en: 'The table of strata cannot be read: "{found}". Restore it from the paper as it was drawn.',
  },
  'seal-differs': {
    zh: '参数或分层表已被改动（校验码 {found} 不符）。请从原底稿恢复。',
    en: 'Parameters or strata were changed (the code {found} does not fit). Restore them from the paper as it was drawn.',
  },
  'row-changed': {
    zh: '第 {number} 项（{claim}）的编号、分层、选取方式、账面金额或校验码被改动，审定金额未采用。请从原底稿恢复该行。',
    en: 'In item {number} ({claim}) the number, stratum, way of choosing, booked yuan or code were changed: what was audited is not used. Restore the row from the paper as it was drawn.',
  },
  'row-missing': {
    zh: '缺第 {number} 项。请从原底稿恢复该行。',
    en: 'Item {number} is missing. Restore its row from the paper.',
  },
  'row-twice': {
    zh: '第 {number} 项出现多次。请只留一行。',
    en: 'Item {number} stands there more than once. Keep one row.',
  },
  'row-unknown': {
    zh: '这一行的序号 “{found}” 不是样本中的项。请删去，或恢复原序号。',
    en: 'The number "{found}" of this row is none of the sample. Remove the row, or restore its number.',
  },
  'audited-unreadable': {
    zh: '第 {number} 项（{claim}）的审定金额 “{found}” 不是金额。请填到分的数，如 1020.00。',
    en: 'The audited yuan "{found}" of item {number} ({claim}) are no sum. Enter yuan and fen, as in 1020.00.',
  },
  'audited-negative': {
    zh: '第 {number} 项（{claim}）的审定金额 “{found}” 是负数。不该发的填 0。',
    en: 'The audited yuan "{found}" of item {number} ({claim}) are negative. Enter 0 where nothing was due.',
  },
  'papers-unreadable': {
    zh: '第 {number} 项（{claim}）的 “已见原件” 写着 “{found}”。请填 “是” 或 “否”。',
    en: 'Item {number} ({claim}) says "{found}" of its papers. Enter yes or no.',
  },
  'audited-missing': {
    zh: '第 {number} 项（{claim}）没有审定金额。',
    en: 'Item {number} ({claim}) has no audited yuan.',
  },
  'papers-missing': {
    zh: '第 {number} 项（{claim}）没有填是否见到原件。',
    en: 'Item {number} ({claim}) does not say whether its papers were seen.',
  },
  'remark-missing': {
    zh: '第 {number} 项（{claim}）未见原件而予认可，请在说明中写明依据。',
    en: 'Item {number} ({claim}) is accepted without papers: say in its remark on what ground.',
  },
} as const satisfies Record<PaperProblemKind, Text>;
