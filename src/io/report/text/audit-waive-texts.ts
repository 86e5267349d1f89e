import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual audit --waive`. */
export const waiveTexts = {
  optionWaive: { zh: '豁免这项检查的问题（代码），记入账', en: 'let cases of this test stand, on record' },
  optionKey: {
    zh: '只豁免这一个（报告中的 key），可写多次（默认该检查全部）',
    en: 'only this case, by its key in the report; may be given again (default: all of the test)',
  },
  optionReason: { zh: '豁免的理由', en: 'why it is let stand' },
  optionExpires: {
    zh: '豁免的最后一天，如 2027-12-31（默认一直有效）',
    en: 'last day of the waiver, as in 2027-12-31 (default: for good)',
  },
  example: { zh: '核对原件后豁免一个问题，一年有效', en: 'let a case stand for a year once its papers were seen' },
  done: {
    zh: '已豁免 “{title}” 的 {count} 个问题（{amount} 元），第 {run} 次运行。撤销：mutual undo {run} --reason …',
    en: '{count} {count|case|cases} of "{title}" ({amount} yuan) {count|is|are} waived, by run {run}. To take it back: mutual undo {run} --reason …',
  },
  would: {
    zh: '试算：会豁免 “{title}” 的 {count} 个问题（{amount} 元）。',
    en: 'A dry run: {count} {count|case|cases} of "{title}" ({amount} yuan) would be waived.',
  },
  until: { zh: '有效至 {day}（含）。', en: 'It counts up to and on {day}.' },
  story: {
    zh: '申请 {number}：审计检查 {test} 的问题予以豁免{until}，理由：{reason}',
    en: 'claim {number}: a case of the audit test {test} is let stand{until}, because: {reason}',
  },
  storyUntil: { zh: '（至 {day}）', en: ' (up to {day})' },
  forAll: { zh: '该检查以后查出的也一并豁免。', en: 'What the test finds later is waived as well.' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it. */
export const waiveErrors = {
  noReason: {
    message: { zh: '豁免要有理由。', en: 'A waiver needs a reason.' },
    fix: { zh: '用 --reason 写明：看过什么、谁同意。', en: 'Say with --reason what was looked at and who agreed.' },
  },
  badDay: {
    message: {
      zh: '--expires 的 “{found}” 不是 {day} 起的日期。',
      en: '"{found}" of --expires is no day from {day} on.',
    },
    fix: { zh: '写成 2027-12-31 的样子。', en: 'Write it as in 2027-12-31.' },
  },
  notRun: {
    message: {
      zh: '“{test}” 现在做不了，没有可豁免的：{why}',
      en: '"{test}" cannot be run now, so there is nothing to waive: {why}',
    },
    fix: { zh: '照上面说的补齐后再豁免。', en: 'Do as it says, and waive then.' },
  },
  noCase: {
    message: {
      zh: '“{test}” 没有查出 key 为 “{found}” 的问题。',
      en: '"{test}" found no case with the key "{found}".',
    },
    fix: {
      zh: '{suggestion}key 见审计报告，或 “mutual audit --test {test} --json” 的 rows。',
      en: '{suggestion}Keys stand in the report, and in the rows of "mutual audit --test {test} --json".',
    },
  },
  nothing: {
    message: { zh: '“{test}” 没有查出问题，不必豁免。', en: '"{test}" found nothing: there is nothing to waive.' },
    fix: { zh: '运行 “mutual audit” 看查出了什么。', en: 'See with "mutual audit" what was found.' },
  },
} as const satisfies Record<string, ErrorTexts>;
