import type { Text } from '../../../rules/value/text.ts';

/** What the bar on a terminal and the lines of a log say while work goes on. Short: the bar has one line. */
export const progressTexts = {
  reading: { zh: '读取并收下', en: 'Taking in' },
  checking: { zh: '读取并审核', en: 'Checking' },
  outputs: { zh: '写结果文件', en: 'Writing files' },
  units: { zh: '单位 {count}', en: 'units {count}' },
  members: { zh: '人数 {count}', en: 'members {count}' },
  findings: { zh: '问题 {count}', en: 'findings {count}' },
  left: { zh: '约剩 {time}', en: '{time} left' },
  logLine: { zh: '{title}，已用 {elapsed}：{figures}', en: '{title} for {elapsed}: {figures}' },
} as const satisfies Record<string, Text>;
