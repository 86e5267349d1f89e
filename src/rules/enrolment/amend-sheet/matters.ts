import type { Scheme } from '../../scheme/schema.ts';
import type { Text } from '../../value/text.ts';
import type { AmendField } from './fields.ts';

/** What a row asks for. `correction` names nothing in particular: whatever stands under the right values. */
export type Matter =
  | 'name'
  | 'identity'
  | 'kind'
  | 'account'
  | 'correction'
  | 'retirement'
  | 'transfer'
  | 'substitution'
  | 'withdrawal'
  | 'death'
  | 'joining';

/** What a matter is called where a person reads it, and in the template's drop-down. */
export const matterWords: Readonly<Record<Matter, Text>> = {
  name: { zh: '更正姓名', en: 'Correct the name' },
  identity: { zh: '更正证件号码', en: 'Correct the identity number' },
  kind: { zh: '更正人员类别', en: 'Correct the kind of staff' },
  account: { zh: '更正银行账号', en: 'Correct the account' },
  correction: { zh: '更正', en: 'Correct' },
  retirement: { zh: '退休', en: 'Retirement' },
  transfer: { zh: '转移', en: 'Transfer' },
  substitution: { zh: '接续', en: 'Substitution' },
  withdrawal: { zh: '退出', en: 'Withdrawal' },
  death: { zh: '死亡', en: 'Death' },
  joining: { zh: '补报', en: 'Late joiner' },
};

/** How units write them; the first that fits counts, so that 更换银行卡 is an account and no substitution. */
const patterns: readonly (readonly [Matter, RegExp])[] = [
  ['transfer', /(?:变更|更换|转).{0,2}单位|单位.{0,2}(?:变更|变动|转移)|转移|转出|转入|调动|调出|调入|transfer/],
  ['account', /账号|帐号|账户|帐户|银行|卡号|开户|account/],
  ['identity', /身份证|证件|证号|identity/],
  ['name', /姓名|名字|correctthename/],
  ['kind', /类别|人员类型|人员性质|kindofstaff/],
  ['correction', /更正|修改|改正|信息变更|资料变更|correct/],
  ['transfer', /^(?!.*(?:退休|死亡|去世|身故|[卡岗]))(?:.*(?:调|转).{0,3}(?:到|至|往)|.*(?:调离|调走|调去|转去))/],
  ['substitution', /接续|接替|替补|替换|顶替|换人|更换人员|substitut/],
  ['death', /死亡|去世|身故|病故|亡故|death|died/],
  ['retirement', /退休|retire/],
  ['withdrawal', /退出|退保|离职|辞职|辞退|解聘|解雇|开除|停保|减少|减员|除名|解除|退会|withdraw|left/],
  ['joining', /补报|补录|补参|新增|增加|增员|中途参加|新参加|加入|迟参|新入职|latejoiner|join/],
];

/** What a cell asks for; undefined where it is none of what can be amended. */
export function matterOf(text: string): Matter | undefined {
  const compact = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return patterns.find(([, pattern]) => pattern.test(compact))?.[0];
}

/** Whether what is corrected are facts of a member who stays where he is. */
export function isCorrection(matter: Matter): boolean {
  return ['name', 'identity', 'kind', 'account', 'correction'].includes(matter);
}

/** Whether a cell says something of what is asked for. */
export function goesWith(field: AmendField, matter: Matter): boolean {
  if (field === 'new-unit') return matter === 'transfer';
  if (field.startsWith('newcomer-')) return matter === 'substitution';
  return !field.startsWith('right-') || isCorrection(matter);
}

/** Cells without which a matter is not told. Who is meant is told apart: by number, or by name and unit. */
export const neededFields: Readonly<Record<Matter, readonly AmendField[]>> = {
  name: ['right-name'],
  identity: ['right-id-number'],
  kind: ['right-staff-kind'],
  account: ['right-bank-card'],
  correction: [],
  retirement: [],
  transfer: ['new-unit', 'date'],
  substitution: ['newcomer-name', 'newcomer-id-number', 'date'],
  withdrawal: ['date'],
  death: ['date'],
  joining: ['unit-name', 'name', 'id-number'],
};

/** Matters that a scheme has, in the order of the template's drop-down. */
export function mattersOf({ substitution, staffKinds, lateJoiners }: Scheme): readonly Matter[] {
  const has: Readonly<Partial<Record<Matter, boolean>>> = {
    kind: staffKinds !== undefined,
    substitution: substitution?.allow === 'yes',
    joining: lateJoiners?.accept !== 'no',
  };
  const all: readonly Matter[] = [
    ...(['withdrawal', 'transfer', 'substitution', 'retirement', 'death'] as const),
    ...(['name', 'identity', 'account', 'kind', 'joining'] as const),
  ];
  return all.filter((matter) => has[matter] ?? true);
}

/**
 * The order in which the rows of a sheet are done, whatever the order in which they stand: first what makes members findable (names, numbers), then their facts, then who
 * moves, then who leaves, at last who joins.
 */
export const matterOrder: Readonly<Record<Matter, number>> = {
  name: 0,
  identity: 0,
  correction: 0,
  kind: 1,
  account: 1,
  retirement: 2,
  transfer: 3,
  substitution: 4,
  withdrawal: 4,
  death: 4,
  joining: 5,
};
