import type { Text } from '../../../rules/value/text.ts';

type ErrorTexts = { readonly message: Text; readonly fix: Text };

/** Mistakes about the workspace and its mutual.yaml. */
export const workspaceTexts = {
  none: {
    message: {
      zh: '在 {folder} 及其上级文件夹里没有找到 mutual.yaml。',
      en: 'There is no mutual.yaml in {folder} or above it.',
    },
    fix: {
      zh: '先用 “mutual init --scheme fuzhou-3 --period 3 --start 2026-07-01” 建立工作区，或转到已有的工作区；只想审核花名册时用 “mutual check”。',
      en: 'Set up a workspace with "mutual init --scheme fuzhou-3 --period 3 --start 2026-07-01", or go to the one you have; to review a roster only, use "mutual check".',
    },
  },
  exists: {
    message: { zh: '{file} 已经存在。', en: '{file} exists already.' },
    fix: {
      zh: '直接使用这个工作区；要开新的一期，用 “mutual init --next --period 4”；要另建工作区，换一个文件夹。init 不会覆盖任何文件。',
      en: 'Use this workspace as it is; to open a further period in it, "mutual init --next --period 4"; for another workspace, take another folder. init never overwrites a file.',
    },
  },
  malformed: {
    message: { zh: '{file} 有 {count} 处不对：{problems}', en: '{file} has {count} mistakes: {problems}' },
    fix: {
      zh: '逐处改正后再运行；“mutual init --help” 列出了可用的设置。',
      en: 'Mend each and run again; "mutual init --help" lists the settings.',
    },
  },
  noScheme: {
    message: { zh: '没有说明用哪个实施办法。', en: 'No scheme is named.' },
    fix: {
      zh: '加上 --scheme，如 --scheme fuzhou-3；“mutual scheme list” 列出全部。',
      en: 'Add --scheme, as in --scheme fuzhou-3; "mutual scheme list" lists them.',
    },
  },
  noPeriod: {
    message: { zh: '没有说明是哪一期。', en: 'No period is named.' },
    fix: { zh: '加上 --period，如 --period 3。', en: 'Add --period, as in --period 3.' },
  },
  periodDiffers: {
    message: {
      zh: '台账里已有 {scheme} 第 {number} 期，日期不同：{from} 至 {to}（不含）。',
      en: 'The ledger already holds period {number} of {scheme} with other dates: {from} to {to} (not included).',
    },
    fix: {
      zh: '与它同期时用 --start {from}；另开一期时换一个期号。',
      en: 'To work in that one, give --start {from}; to open another, give it another number.',
    },
  },
  blank: {
    message: { zh: '{option} 是空的。', en: '{option} is blank.' },
    fix: { zh: '写上名称，或去掉这个选项。', en: 'Give a name, or leave the option out.' },
  },
  noStart: {
    message: {
      zh: '实施办法 {scheme} 的互助期起始日由中心确定，需要写明。',
      en: 'The centre sets the first day of a period of {scheme}; it is needed.',
    },
    fix: { zh: '加上 --start，如 --start 2026-07-01。', en: 'Add --start, as in --start 2026-07-01.' },
  },
  wrongStart: {
    message: {
      zh: '实施办法 {scheme} 的互助期从每年 {expected} 开始，而 --start 是 {found}。',
      en: 'Periods of {scheme} start on {expected} of a year, but --start is {found}.',
    },
    fix: { zh: '改成 {expected} 开始的日期。', en: 'Give a date on {expected} of the year meant.' },
  },
} as const satisfies Record<string, ErrorTexts>;

/** Single mistakes in mutual.yaml. */
export const settingTexts = {
  unknown: {
    zh: '第 {line} 行：没有 “{found}” 这一项{suggestion}',
    en: 'line {line}: there is no setting "{found}"{suggestion}',
  },
  suggestion: { zh: '（是不是 “{name}”？）', en: ' (did you mean "{name}"?)' },
  value: { zh: '第 {line} 行：“{name}” 的值 “{found}” 不对', en: 'line {line}: "{found}" is no value for "{name}"' },
  account: {
    zh: '第 {line} 行：“account” 的值 “{found}” 不对，请写 account: {payee: "户名", bank: "开户银行", number: "账号"}',
    en: 'line {line}: "{found}" is no value for "account"; write account: {payee: "NAME", bank: "BANK", number: "ACCOUNT"}',
  },
  missing: { zh: '缺少 “{name}”', en: '"{name}" is missing' },
  yaml: { zh: '第 {line} 行：{message}', en: 'line {line}: {message}' },
} as const satisfies Record<string, Text>;
