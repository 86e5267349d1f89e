import type { RosterField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type FieldName, type NameMatch, nameMatcher, nameTable } from '../../submission/name-matcher.ts';
import { fieldTitle, rosterNames } from '../../submission/scheme-names.ts';

/** Columns that only a sheet of amendments has. */
export const ownFields = [
  'matter',
  'new-unit',
  'newcomer-name',
  'newcomer-id-number',
  'newcomer-sex',
  'newcomer-phone',
  'newcomer-staff-kind',
  'newcomer-insurance',
  'newcomer-bank',
  'newcomer-bank-card',
  'right-name',
  'right-id-number',
  'right-bank-card',
  'right-bank',
  'right-staff-kind',
  'date',
  'reason',
  'unit-paid',
  'without-claims',
  'paid-on',
] as const;
/** One of {@link ownFields}. */
export type OwnField = (typeof ownFields)[number];

const own: ReadonlySet<string> = new Set(ownFields);

/** Whether only a sheet of amendments has the field. */
export function isOwnField(field: string): field is OwnField {
  return own.has(field);
}

/** What a column of a sheet of amendments holds: its own fields, and those of a roster, by which the member is named and who joins late is described. */
export type AmendField = OwnField | RosterField;

/** Names of fields that stand by themselves; the first is the one in messages and in the template. Separated by spaces. */
const aliases: Readonly<Partial<Record<OwnField, string>>> = {
  matter:
    '变更事项 变更类型 变更类别 变更项目 变更情况 变更 变动事项 变动类型 变动类别 变动情况 异动类型 异动情况 增减类型 增减情况 增减 办理事项 业务类型 事项 matter change',
  'new-unit':
    '新单位 转入单位 调入单位 新单位名称 转入单位名称 调入单位名称 变更后单位 变更后单位名称 更正后单位 转往单位 现单位 newunit',
  date: '变更日期 变更时间 变更生效日期 生效日期 日期 变动日期 异动日期 办理日期 发生日期 离职日期 离职时间 退出日期 退休日期 退休时间 死亡日期 死亡时间 去世日期 调动日期 转移日期 转出日期 替换日期 接续日期 date',
  reason: '变更原因 原因 理由 变动原因 异动原因 事由 变更说明 情况说明 reason',
  'unit-paid': '单位全额缴费 单位全额缴纳 单位全额缴纳互助金 是否单位全额缴费 是否单位缴费',
  'without-claims': '未发生费用 没有发生费用 未发生可补助费用 是否未发生费用',
  'paid-on': '缴费日期 缴费时间 交费日期 互助金缴费日期',
};

/** How whole groups of columns are begun: whose name, number or account it is. The first is the one in messages and in the template. */
const groups = {
  newcomer:
    '替补人 替补人员 替补职工 替补 接续人 接续人员 接续职工 接续 接替人 接替人员 顶替人 顶替人员 替换人 替换人员 替换后 替换后人员 新职工 substitute',
  right: '更正后 变更后 更改后 修改后 改正后 正确 正确的 新 right',
  own: '原 原职工 原参加职工 更正前 变更前 更改前 修改前 替换前 被替换人 被替换人员 被替补人 离开职工 离职职工 离职人员 退出职工 退出人员 变更职工 变更人员',
} as const;

/** What a member's facts are called behind such a beginning; the first is the one in the template. */
const facts = {
  name: '姓名 名字 name',
  'id-number': '证号 身份证号 身份证号码 身份证 证件号码 证件号 公民身份号码 number',
  sex: '性别',
  phone: '手机号 手机号码 联系电话 电话',
  'staff-kind': '类别 人员类别 人员类型 职工类别',
  insurance: '医保类型 医保类别 医疗保险',
  bank: '开户行 开户银行 银行 开户行名称',
  'bank-card': '账号 帐号 银行账号 银行帐号 银行卡号 卡号 收款账号 账户',
} as const;

/** What only the group says: 替补人 alone is a name. */
const alone: Readonly<Record<string, OwnField>> = { 替补人: 'newcomer-name', 接续人: 'newcomer-name' };

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function groupNames(): FieldName<AmendField>[] {
  return Object.entries(groups).flatMap(([group, beginnings]) =>
    Object.entries(facts).flatMap(([fact, endings]) => {
      const field = (group === 'own' ? fact : `${group}-${fact}`) as AmendField;
      if (group === 'right' && !(ownFields as readonly string[]).includes(field)) return [];
      return words(beginnings).flatMap((beginning) =>
        words(endings).map(
          (ending): FieldName<AmendField> => ({ field, name: beginning + ending, rank: 0, weak: true }),
        ),
      );
    }),
  );
}

const table = nameTable<AmendField>([
  ...ownFields.flatMap((field) =>
    words(aliases[field] ?? '').map((name): FieldName<AmendField> => ({ field, name, rank: 0, weak: true })),
  ),
  ...groupNames(),
  ...Object.entries(alone).map(([name, field]): FieldName<AmendField> => ({ field, name, rank: 1, weak: true })),
]);

/** Tells which field a header means: the sheet's own names first, then those of the scheme's roster. For one file. */
export function amendNames(scheme: Scheme): (text: string) => NameMatch<AmendField> | undefined {
  const [ofAmendment, ofRoster] = [nameMatcher(table), rosterNames(scheme)];
  return (text) => ofAmendment(text) ?? ofRoster(text);
}

/** What a column is called in messages and in the template. */
export function amendTitle(scheme: Scheme, field: AmendField): string {
  const names = aliases[field as OwnField];
  if (names !== undefined) return words(names)[0] ?? field;
  for (const group of ['newcomer', 'right'] as const) {
    if (!field.startsWith(`${group}-`)) continue;
    const fact = field.slice(group.length + 1) as keyof typeof facts;
    return `${words(groups[group])[0]}${words(facts[fact])[0]}`;
  }
  return fieldTitle(scheme, field as RosterField);
}
