import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual audit --sample`. */
export const sampleTexts = {
  optionSample: {
    zh: '抽取补助审计样本，写出待填底稿 audit-sample.xlsx',
    en: 'draw a sample of benefits and write the working paper audit-sample.xlsx',
  },
  optionMateriality: {
    zh: '重要性水平（元）：整体错报多少可以容忍',
    en: 'materiality in yuan: what misstatement of the whole can be borne',
  },
  optionConfidence: { zh: '置信水平（%，默认 95）', en: 'confidence in per cent (default: 95)' },
  optionSeed: {
    zh: '随机种子（默认随机，会显示）；同一种子得出同一样本',
    en: 'seed (default: drawn and shown); the same seed gives the same sample',
  },
  optionBy: { zh: '按什么分层（默认 benefit，补助项目）', en: 'what the sample is divided by (default: benefit)' },
  optionExpected: { zh: '预计错报（元，默认 0）', en: 'expected misstatement in yuan (default: 0)' },
  optionEvaluate: {
    zh: '读回填好的底稿，推断错报并得出结论',
    en: 'read a filled-in working paper back and say what its errors come to',
  },
  example: {
    zh: '抽取审计样本：重要性 5 万元，置信 95%',
    en: 'draw a sample: materiality 50,000 yuan, confidence 95 %',
  },
  exampleEvaluate: { zh: '底稿填好后得出结论', en: 'evaluate the paper once it is filled in' },
  title: { zh: '{scheme}第 {period} 期补助抽样', en: '{scheme}, period {period}: sample of benefits' },
  population: {
    zh: '总体 {items} 项，{amount} 元（截至 {day} 受理、已付或应付的补助）。',
    en: '{items} {items|item|items} of {amount} yuan in all (benefits paid or to be paid, taken in up to {day}).',
  },
  drawnWith: {
    zh: '重要性 {materiality} 元，置信 {confidence}%，预计错报 {expected} 元：间隔 {interval} 元，种子 {seed}。',
    en: 'Materiality {materiality} yuan, confidence {confidence} %, expected misstatement {expected} yuan: an interval of {interval} yuan, seed {seed}.',
  },
  chosen: {
    zh: '选取 {items} 项，{amount} 元（占金额 {share}）：必查 {certain} 项，抽中 {sampled} 项。',
    en: '{items} {items|item|items} of {amount} yuan chosen ({share} of the yuan): {certain} certain, {sampled} sampled.',
  },
  colStratum: { zh: '分层', en: 'stratum' },
  colItems: { zh: '项数', en: 'items' },
  colAmount: { zh: '金额', en: 'yuan' },
  colCertain: { zh: '必查', en: 'certain' },
  colSampled: { zh: '抽中', en: 'sampled' },
  written: { zh: '底稿：{file}', en: 'Working paper: {file}' },
  wouldWrite: { zh: '试算，没有写底稿：{file}', en: 'A dry run, the working paper was not written: {file}' },
  next: { zh: '填好后：mutual audit --evaluate {file}', en: 'Once it is filled in: mutual audit --evaluate {file}' },
  again: { zh: '同样的样本可再抽出：{command}', en: 'The same sample is drawn again by: {command}' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it, and in calling `mutual audit --evaluate`. */
export const sampleErrors = {
  oneAtATime: {
    message: { zh: '{one} 和 {other} 不能同时用。', en: '{one} and {other} do not go together.' },
    fix: { zh: '分两次运行。', en: 'Run them one after the other.' },
  },
  onlyWith: {
    message: { zh: '{option} 只和 {with} 一起用。', en: '{option} goes with {with} only.' },
    fix: { zh: '加上 {with}，或去掉 {option}。', en: 'Add {with}, or leave {option} out.' },
  },
  needsMateriality: {
    message: { zh: '抽样要有重要性水平。', en: 'A sample needs a materiality.' },
    fix: {
      zh: '用 --materiality 写出可以容忍的整体错报，如 --materiality 50000。',
      en: 'Say with --materiality what misstatement of the whole can be borne, as in --materiality 50000.',
    },
  },
  badSum: {
    message: { zh: '{option} 的值 “{found}” 不是金额。', en: 'The value "{found}" of {option} is no sum of yuan.' },
    fix: { zh: '写到分的正数，如 50000 或 1234.50。', en: 'Write yuan, as in 50000 or 1234.50.' },
  },
  badSeed: {
    message: { zh: '种子 “{found}” 不是非负整数。', en: 'The seed "{found}" is no whole number from 0 on.' },
    fix: { zh: '如 --seed 20260701。', en: 'As in --seed 20260701.' },
  },
  noInterval: {
    message: {
      zh: '重要性 {materiality} 元、预计错报 {expected} 元时抽不出样本。',
      en: 'There is no sample for a materiality of {materiality} yuan and an expected misstatement of {expected} yuan.',
    },
    fix: {
      zh: '重要性要大于 0，预计错报要明显小于重要性；预计错报更大时应全部审查。',
      en: 'Materiality has to be above 0 and clearly above what is expected; where more is expected, look at everything.',
    },
  },
  nothing: {
    message: {
      zh: '第 {period} 期截至 {day} 没有已付或应付的补助，无样可抽。',
      en: 'Up to {day} nothing is paid or to be paid in period {period}: there is nothing to sample.',
    },
    fix: { zh: '看看期次和日期：--period、--as-of。', en: 'Look at the period and the day: --period, --as-of.' },
  },
  unreadable: {
    message: { zh: '{file} 读不出来。', en: '{file} cannot be read.' },
    fix: { zh: '要的是填好的 audit-sample.xlsx。', en: 'It has to be the filled-in audit-sample.xlsx.' },
  },
  notAPaper: {
    message: {
      zh: '{file} 不是抽样底稿：没有抽样参数表。',
      en: '{file} is no working paper of a sample: it has no sheet of parameters.',
    },
    fix: {
      zh: '底稿由 “mutual audit --sample” 写出；“抽样参数” 和 “总体与分层” 两张表要留在里面。',
      en: 'Such a paper comes from "mutual audit --sample"; its sheets "抽样参数" and "总体与分层" (Parameters, Strata) have to stay in it.',
    },
  },
  otherPeriod: {
    message: {
      zh: '{file} 是 {scheme} 第 {found} 期的底稿，不是 {expected} 的。',
      en: '{file} is of {scheme}, period {found}, not of {expected}.',
    },
    fix: { zh: '用 --scheme 和 --period 写出底稿的期次。', en: 'Name its period with --scheme and --period.' },
  },
} as const satisfies Record<string, ErrorTexts>;
