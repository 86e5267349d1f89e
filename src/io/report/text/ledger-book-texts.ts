import type { Text } from '../../../rules/value/text.ts';

/** What is told when the ledger refuses something about statements or the end of periods. */
export const ledgerBookTexts = {
  payment: { zh: '缴费后生效', en: 'Cover begins with the payment' },
  closed: {
    zh: '{period}已于 {day} 结账（第 {run} 次运行）。',
    en: 'Period {period} is closed since {day} (run {run}).',
  },
  closedFix: {
    zh: '已结账的互助期不再接收名册、变更和申请，也不再记收入和支出（如结息）；确需更正的，请先用 mutual close --reopen --reason 说明原因重新打开。',
    en: 'A closed period takes no more rosters, amendments or claims, nor income and expenses such as interest. Where it has to be corrected, open it again: mutual close --reopen --reason.',
  },
  closedSince: {
    zh: '该记录属于已结账的互助期 {period}（{day} 结账），不能撤销。',
    en: 'It cannot be undone: it belongs to period {period}, which was closed on {day}.',
  },
  closingUndone: {
    zh: '结账不能用 mutual undo 撤销。',
    en: 'The end of a period cannot be undone.',
  },
  closingUndoneFix: {
    zh: '请用 mutual close --reopen --reason 重新打开该互助期。',
    en: 'Open the period again with mutual close --reopen --reason.',
  },
  nextClosed: {
    zh: '{period} 期不能重新打开：其后的 {next} 期已结账。',
    en: 'Period {period} cannot be opened again: period {next} after it is closed.',
  },
  nextClosedFix: {
    zh: '请先重新打开 {next} 期，或在尚未结账的互助期中更正。',
    en: 'Open {next} again first, or correct it in a period that is still open.',
  },
  notClosed: { zh: '{period} 期没有结账。', en: 'Period {period} is not closed.' },
  notClosedFix: {
    zh: '请用 mutual status 查看各互助期的状态。',
    en: 'mutual status shows where each period stands.',
  },
  alreadyClosed: {
    zh: '{period} 期已经结账（{day}，第 {run} 次运行）。',
    en: 'Period {period} is closed already (on {day}, by run {run}).',
  },
  alreadyClosedFix: {
    zh: '需要更正的，请先用 mutual close --reopen --reason 重新打开。',
    en: 'Where it has to be corrected, open it again: mutual close --reopen --reason.',
  },
  noPeriodForVoid: {
    zh: '{period} 期已结账，其后没有尚未结账的互助期可以记入这笔转回基金的款项。',
    en: 'Period {period} is closed, and no later period of its scheme is open into which this payment could fall.',
  },
  noPeriodForVoidFix: {
    zh: '请先用 mutual init --after 开立下一期，或用 mutual close --reopen --reason 重新打开 {period} 期。',
    en: 'Open the next period with mutual init --after, or open {period} again with mutual close --reopen --reason.',
  },
  ownBundle: {
    zh: '{office} 的数据就在本台账中，不能再作为汇总包导入。',
    en: '{office} keeps its books in this ledger, so its report cannot be brought in as well.',
  },
  ownBundleFix: {
    zh: '汇总包只用于自有台账的办事处；本台账中的办事处直接计入 mutual summary。',
    en: 'A bundle is for an office with a ledger of its own; mutual summary counts the offices of this one as they are.',
  },
} as const satisfies Record<string, Text>;
