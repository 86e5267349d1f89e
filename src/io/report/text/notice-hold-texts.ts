import type { Text } from '../../../rules/value/text.ts';

const steps = {
  approval: { zh: '批准', en: 'approved' },
  payment: { zh: '付', en: 'paid' },
} as const satisfies Record<string, Text>;

/** What `claim approve`, `payout` and `status` say of claims that wait for their public notice. */
export const noticeHoldTexts = {
  steps,
  unpublished: {
    zh: '{claims} 件共 {amount} 元还没有公示，公示期满才能{step}。先运行：mutual notice',
    en: 'Not on public notice yet: {claims} {claims|claim|claims}, {amount} yuan, {step} only once the notice has ended. First run: mutual notice',
  },
  running: {
    zh: '{claims} 件共 {amount} 元正在公示（{notices}），{until} 期满，{next} 起才能{step}。到时运行：{command}',
    en: 'On public notice ({notices}): {claims} {claims|claim|claims}, {amount} yuan. It ends on {until}; from {next} on they can be {step} with: {command}',
  },
  objected: {
    zh: '{claims} 件共 {amount} 元有人提出异议，没有答复以前不{step}：{numbers}。核实后运行：{command}',
    en: 'Objected to: {claims} {claims|claim|claims}, {amount} yuan, not {step} until that is answered ({numbers}). Once looked into, run: {command}',
  },
  decide: {
    zh: 'mutual claim decide {number} --approve --reason 核实情况（不予补助的用 --reject）',
    en: 'mutual claim decide {number} --approve --reason WHY (or --reject)',
  },
  correct: {
    zh: 'mutual claim correct {number} --reason 核实情况',
    en: 'mutual claim correct {number} --reason WHY',
  },
  statusUnpublished: {
    zh: '待公示 {claims} 件，{amount} 元',
    en: 'to be put on public notice: {claims}, {amount} yuan',
  },
  statusRunning: {
    zh: '公示中 {claims} 件，{amount} 元，最早 {until} 期满',
    en: 'on public notice: {claims}, {amount} yuan, the first until {until}',
  },
  statusObjected: {
    zh: '有异议 {claims} 件，{amount} 元：{numbers}',
    en: 'objected to: {claims}, {amount} yuan ({numbers})',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
