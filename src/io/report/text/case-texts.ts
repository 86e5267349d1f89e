import type { SchemeCase } from '../../../rules/cases/case-file.ts';
import type { Text } from '../../../rules/value/text.ts';

/** What `mutual scheme test` says. */
export const caseTexts = {
  ids: { zh: '实施办法的 id，不写则是有用例的全部', en: 'ids of schemes; all that have cases where none is given' },
  optionCases: { zh: '只用这个文件里的用例', en: 'take the cases of this file alone' },
  optionTrace: { zh: '通过的用例也显示计算过程', en: 'show the trace of cases that pass as well' },
  exampleAll: { zh: '用全部用例检验全部实施办法', en: 'prove all schemes by all their cases' },
  exampleOwn: {
    zh: '用本中心自己写的用例检验一个办法',
    en: 'prove one by cases of the centre’s own',
  },
  schemePassed: {
    zh: '{id}：{passed} 个用例全部通过',
    en: '{id}: {passed|the|all} {passed} {passed|case|cases} passed',
  },
  schemeFailed: { zh: '{id}：{failed} 个没有通过，{passed} 个通过', en: '{id}: {failed} failed, {passed} passed' },
  failed: { zh: '✗ {name}　〔{shows}〕　{place}', en: '✗ {name}  [{shows}]  {place}' },
  passed: { zh: '✓ {name}　〔{shows}〕', en: '✓ {name}  [{shows}]' },
  expected: { zh: '  - 应为 {key}：{value}', en: '  - expected {key}: {value}' },
  found: { zh: '  + 实为 {key}：{value}', en: '  + found    {key}: {value}' },
  nothing: { zh: '（没有）', en: '(nothing)' },
  total: {
    zh: '共 {cases} 个用例，{passed} 个通过，{failed} 个没有通过。',
    en: '{cases} {cases|case|cases}: {passed} passed, {failed} failed.',
  },
  without: {
    zh: '没有用例：{ids}。用例写在办法旁边的 cases/<id>.cases.yaml。',
    en: 'Without cases: {ids}. They stand beside the scheme, in cases/<id>.cases.yaml.',
  },
  none: { zh: '没有用例，什么也没有检验。', en: 'There is no case, so that nothing was proved.' },
  shows: {
    normal: { zh: '一般', en: 'normal' },
    bound: { zh: '边界', en: 'bound' },
    cap: { zh: '限额', en: 'cap' },
    waiting: { zh: '免责期', en: 'waiting' },
    rejection: { zh: '不予补助', en: 'rejection' },
    'source-example': { zh: '来源的算例', en: 'example of the source' },
    held: { zh: '暂缓', en: 'held' },
    other: { zh: '其他', en: 'other' },
  } satisfies Record<SchemeCase['shows'], Text>,
} as const;

/** What stops `mutual scheme test`. */
export const caseErrors = {
  unusable: {
    message: {
      zh: '用例或实施办法有 {count} 处错误：\n{problems}',
      en: 'Cases or schemes have {count} {count|error|errors}:\n{problems}',
    },
    fix: { zh: '逐处改正后再运行。', en: 'Mend them and run again.' },
  },
  calendarUnusable: {
    message: {
      zh: '节假日表有 {count} 处错误：\n{problems}',
      en: 'The table of holidays has {count} {count|error|errors}:\n{problems}',
    },
    fix: { zh: '逐处改正后再运行。', en: 'Mend them and run again.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
