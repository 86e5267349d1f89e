import { amendSheetFindings } from './amend-sheet-findings.ts';
import type { FindingDefinition } from './finding.ts';
import { substitutionFindings } from './substitution-findings.ts';

/** Findings about a change to a member after the roster was taken (`mutual amend`). An error refuses the change; nothing is written then. */
export const amendmentFindings = {
  'member-not-found': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '没有找到该参加职工', en: 'No such member' },
    why: {
      zh: '变更只能办在本期已参加的职工身上，号码差一位就会改到别人名下。',
      en: 'Only who takes part in the period can be amended; one wrong digit would amend somebody else.',
    },
    message: {
      zh: '第 {period} 期的参加职工中没有“{found}”。',
      en: 'Nobody enrolled in period {period} is “{found}”.',
    },
    expected: {
      zh: '本期登记册中的证件号码；或姓名并写明单位（--unit）',
      en: 'An identity number of the period’s register, or a name together with the unit (--unit)',
    },
    fix: {
      zh: '对照登记册核对号码；也可写姓名和单位（--member、--unit）来查找；职工在别的互助期时，在那一期办理（--period）。',
      en: 'Compare the number with the register; search by name and unit instead (--member, --unit); or amend in the period that the member is in (--period).',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', period: '3' },
  },
  'member-similar': {
    severity: 'note',
    group: 'amendment',
    title: { zh: '相近的参加职工', en: 'A member like the one named' },
    why: {
      zh: '号码只差一位或姓名相同的人，往往就是要找的人，但不能由程序代为认定。',
      en: 'Whose number differs in one digit, or whose name is the same, is often the one meant; that is for a person to say.',
    },
    message: {
      zh: '相近的有：{name}（{found}），“{unit}”。',
      en: 'Like it: {name} ({found}) of “{unit}”.',
    },
    expected: { zh: '要变更的就是此人时，写此人的号码', en: 'This number, where this person is meant' },
    fix: {
      zh: '核对身份证；确是此人时，用这个号码重新办理（加 --unmask 可看到完整号码）。',
      en: 'Compare with the identity card; if it is this person, amend by this number (--unmask shows it in full).',
    },
    personal: { found: 'id-number', name: 'name' },
    example: { found: '350102199001010024', name: '王芳', unit: '福州市第一纺织厂' },
  },
  'member-ambiguous': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '有几名参加职工符合', en: 'Several members fit' },
    why: {
      zh: '同名的职工或同时在几个单位参加的职工，必须说明是哪一个，以免改错。',
      en: 'Of several with one name, or one person in several units, the one meant has to be named.',
    },
    message: { zh: '“{found}”有 {count} 条参加记录。', en: '“{found}” has {count} records in this period.' },
    expected: { zh: '只有一条记录符合', en: 'Exactly one record' },
    fix: {
      zh: '写明证件号码（--member）；同一人在几个单位的，再写明单位（--unit）。',
      en: 'Give the identity number (--member); for one person in several units, also the unit (--unit).',
    },
    personal: { found: 'name' },
    example: { found: '王芳', count: '2' },
  },
  'coverage-ended': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '保障已经结束', en: 'Coverage has ended already' },
    why: {
      zh: '已经退出、转出、被接续、死亡或期满的，没有剩余的保障可以变更。',
      en: 'Who has withdrawn, moved, been replaced or died, or whose term is over, has nothing left to amend.',
    },
    message: {
      zh: '{name}在“{unit}”的保障到 {lastDay} 为止，而变更日期是 {found}。',
      en: 'The coverage of {name} through “{unit}” ended on {lastDay}; the change is dated {found}.',
    },
    expected: { zh: '变更日期不晚于 {lastDay}', en: 'A day no later than {lastDay}' },
    fix: {
      zh: '核对日期；前一次变更办错的，先用 mutual undo 撤销再办。',
      en: 'Check the day; where an earlier amendment was wrong, undo it first with mutual undo.',
    },
    personal: { name: 'name' },
    example: { found: '2026-10-01', name: '王芳', unit: '福州市第一纺织厂', lastDay: '2026-08-31' },
  },
  'amendment-date-outside': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '变更日期不对', en: 'The day does not fit' },
    why: {
      zh: '日期决定保障到哪天、免责期从哪天起算；写错年份会把已生效的保障整个取消。',
      en: 'The day decides how long coverage lasts; a wrong year would take back coverage that has begun.',
    },
    message: {
      zh: '变更日期 {found} 不在可以办理的范围内：{reason}。',
      en: 'The day {found} does not fit: {reason}.',
    },
    expected: { zh: '保障期内、符合该项变更的日期', en: 'A day within the coverage that this change can have' },
    fix: {
      zh: '写正确的日期（--on）；参加时就不符合条件的，应更正名单（enrol --replace）或撤销（undo），不是变更。',
      en: 'Give the right day (--on); where the enrolment itself was wrong, replace the list or undo it instead.',
    },
    example: {
      found: '2016-09-01',
      reason: { zh: '保障从 2026-07-01 开始', en: 'coverage began on 2026-07-01' },
    },
  },
  'amendment-changes-nothing': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '没有任何变化', en: 'Nothing would change' },
    why: {
      zh: '台账里已经是这样，再记一次只会让人误以为改过。',
      en: 'The ledger says so already; another entry would only look like a change.',
    },
    message: { zh: '{name}的{what}已经是“{found}”。', en: 'The {what} of {name} is “{found}” already.' },
    expected: { zh: '与台账不同的内容', en: 'Something else than the ledger has' },
    fix: {
      zh: '核对要改的内容；已经改过的不必再办。',
      en: 'Check what is to change; if it was amended before, nothing is left to do.',
    },
    personal: { name: 'name', found: 'text' },
    example: { found: '退休', name: '王芳', what: { zh: '人员类别', en: 'kind of staff' } },
  },
  'identity-number-taken': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '新号码属于另一名职工', en: 'The new number is another member’s' },
    why: {
      zh: '一个号码只能是一个人；改成别人的号码，两人的参加和补助就混在一起。',
      en: 'A number means one person: two would share one history and one limit.',
    },
    message: {
      zh: '号码“{found}”在台账中是“{otherUnit}”的参加职工。',
      en: 'The number “{found}” already belongs to a member of “{otherUnit}”.',
    },
    expected: {
      zh: '本人的、台账中没有别人使用的号码',
      en: 'The member’s own number, borne by nobody else in the ledger',
    },
    fix: {
      zh: '对照身份证核对新号码；两条记录确是同一人的，先撤销重复参加的那一条。',
      en: 'Compare the new number with the identity card; if both are one person, undo the record that is repeated first.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', otherUnit: '福州市第一纺织厂' },
  },
  'corrected-today': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '当天已更正过号码', en: 'The number was corrected on this day already' },
    why: {
      zh: '号码按日记录，同一天内改来改去就分不清先后，以后撤销时会弄错。',
      en: 'Numbers are kept by the day: of two such corrections on one day, nobody could undo the right one later.',
    },
    message: {
      zh: '改为“{found}”与 {day} 当天已经办理的号码更正相冲突。',
      en: 'A correction to “{found}” meets another that was made on {day}.',
    },
    expected: { zh: '当天没有更正过的号码', en: 'A number that no correction of the day concerns' },
    fix: {
      zh: '前一次更正办错的，用 mutual undo 撤销那一次，不要再改回来；确需再更正的，次日办理。',
      en: 'Where the earlier correction was wrong, undo it with mutual undo instead of correcting it back; any other has to wait for the next day.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', day: '2026-09-15' },
  },
  'target-unit-unknown': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '没有找到转入单位', en: 'The other unit is not known' },
    why: {
      zh: '转入的单位必须是本期台账中已有的参加单位，名称差一个字会变成另一个单位。',
      en: 'A member can only move to a unit that the ledger knows; one character more makes another unit.',
    },
    message: { zh: '台账中没有单位“{found}”。{suggestion}', en: 'The ledger knows no unit “{found}”. {suggestion}' },
    expected: {
      zh: '台账中的单位名称全称，或统一社会信用代码',
      en: 'The full name of a unit in the ledger, or its credit code',
    },
    fix: {
      zh: '对照参加单位汇总表核对名称；新单位先用 mutual enrol 收下它的名单。',
      en: 'Compare with units.xlsx; a unit that is new has to be enrolled first.',
    },
    example: {
      found: '福州第一纺织厂',
      suggestion: { zh: '是不是“福州市第一纺织厂”？', en: 'Did you mean “福州市第一纺织厂”?' },
    },
  },
  'target-unit-same': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '已在转入单位', en: 'The member is, or was, in that unit' },
    why: {
      zh: '同一人同一项目在一个单位一期只有一条记录，转回原单位会与原来的记录重叠。',
      en: 'A unit holds one record a person, plan and period; a second would overlap the first.',
    },
    message: {
      zh: '{name}本期已有“{found}”的参加记录。',
      en: '{name} already has a record of “{found}” in this period.',
    },
    expected: { zh: '另一个单位', en: 'Another unit' },
    fix: {
      zh: '核对转入的单位（--to）；要转回原单位的，用 mutual undo 撤销当时的转移。',
      en: 'Check the unit (--to); to bring a member back, undo the transfer with mutual undo.',
    },
    personal: { name: 'name' },
    example: { found: '福州市第一纺织厂', name: '王芳' },
  },
  ...substitutionFindings,
  ...amendSheetFindings,
} as const satisfies Record<string, FindingDefinition>;
