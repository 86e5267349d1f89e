import { claimFieldTitle } from '../claim-sheet/names.ts';
import type { Kind } from '../scheme/members.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Text } from '../value/text.ts';
import { fieldOfFact } from './fact-fields.ts';

/** Facts that no column of a claim sheet holds: the ledger or the roster has them. */
const FACTS: Readonly<Record<string, Text>> = {
  age: { zh: '患者年龄', en: 'age of the patient' },
  shares: { zh: '份数', en: 'shares' },
  renewal: { zh: '新参或续参', en: 'new or renewing' },
  sex: { zh: '性别', en: 'sex' },
  'unit-kind': { zh: '单位性质', en: 'kind of unit' },
  'staff-kind': { zh: '人员类别', en: 'kind of staff' },
  parents: { zh: '父母参加情况', en: 'enrolment of the parents' },
  'parents-enrolled-days': { zh: '父母连续参加天数', en: 'days for which the parents have been enrolled' },
  hardship: { zh: '困难职工', en: 'hardship' },
  'model-worker': { zh: '劳模', en: 'model worker' },
  'hospital-costs': { zh: '住院费用', en: 'costs of a hospital' },
  'paid-before': { zh: '以前领取过本项补助', en: 'whether the benefit was paid before' },
  'consecutive-periods': { zh: '连续参加期数', en: 'consecutive periods' },
  'day-of-coverage': { zh: '保障生效后第几天', en: 'day of coverage' },
  'invoice-date': { zh: '交费发票日期', en: 'day of the invoice' },
};

/** Words of the scheme language that stand for a value of a fact. */
const VALUES: Readonly<Record<string, Text>> = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  primary: { zh: '一级', en: 'primary' },
  secondary: { zh: '二级', en: 'secondary' },
  tertiary: { zh: '三级', en: 'tertiary' },
  unrated: { zh: '未定级', en: 'unrated' },
  local: { zh: '本地', en: 'local' },
  elsewhere: { zh: '异地', en: 'elsewhere' },
  severe: { zh: '重度', en: 'severe' },
  mild: { zh: '轻度', en: 'mild' },
  new: { zh: '新参', en: 'new' },
  renewing: { zh: '续参', en: 'renewing' },
  men: { zh: '男', en: 'men' },
  women: { zh: '女', en: 'women' },
  member: { zh: '本人', en: 'the member' },
  child: { zh: '子女', en: 'child' },
  spouse: { zh: '配偶', en: 'spouse' },
  parent: { zh: '父母', en: 'parent' },
  both: { zh: '双方', en: 'both' },
  one: { zh: '一方', en: 'one' },
};

/** What a fact is called: the column of the scheme's form that holds it, else a word of its own. */
export function factTitle(scheme: Scheme, fact: string): string | Text {
  const own = FACTS[fact];
  const [field] = fieldOfFact(fact);
  return own ?? (field === undefined ? fact : claimFieldTitle(scheme, field));
}

/** A fact's values in words: the titles of the scheme's kinds, and words of the language; bounds and sums stay as they are. */
export function factValues(scheme: Scheme, fact: string, values: string): Text {
  const kinds = kindsOf(scheme)[fact];
  const say = (language: 'zh' | 'en') =>
    values.replace(/[\p{L}][\p{L}\p{N}-]*/gu, (id) => kinds?.[id]?.title ?? VALUES[id]?.[language] ?? id);
  return { zh: say('zh'), en: say('en') };
}

function kindsOf(scheme: Scheme): Readonly<Record<string, Readonly<Record<string, Pick<Kind, 'title'>>> | undefined>> {
  return {
    insurance: scheme.insuranceKinds,
    'unit-kind': scheme.unitKinds,
    'staff-kind': scheme.staffKinds,
    treatment: scheme.treatments,
    cause: scheme.causes,
    disease: scheme.diseases,
  };
}
