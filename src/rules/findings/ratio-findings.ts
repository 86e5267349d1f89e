import type { Text } from '../value/text.ts';
import type { FindingDefinition } from './finding.ts';

/** Why a headcount cannot be divided by: the `{state}` of `headcount-missing`. */
export const headcountStates = {
  absent: { zh: '没有{what}', en: 'The {what} is not stated' },
  unreadable: { zh: '{what}填的是“{found}”，不是确切的数字', en: 'The {what} is “{found}”, which is no exact number' },
} as const satisfies Record<string, Text>;

/** Findings about headcounts, ratios and declared totals. */
export const ratioFindings = {
  'headcount-missing': {
    severity: 'error',
    group: 'unit',
    title: { zh: '未填核算比例的人数', en: 'Headcount is missing' },
    why: {
      zh: '参加比例以该人数为分母，没有它就无法判断比例是否达标。',
      en: 'The participation ratio is taken of this headcount; without it nobody can tell whether the ratio is reached.',
    },
    message: { zh: '{state}，无法计算参加比例。', en: '{state}, so no ratio can be taken.' },
    expected: { zh: '{what}，填一个整数', en: 'the {what}, a whole number' },
    fix: {
      zh: '请在表格上方填写“{what}：（人数）”，与上报的人数报表一致，再重新报送。',
      en: 'Write the {what} above the table, as in the unit’s staff report, and send the list again.',
    },
    example: {
      found: '',
      what: { zh: '职工总数', en: 'headcount (职工总数)' },
      state: { zh: '没有职工总数', en: 'The headcount (职工总数) is not stated' },
    },
  },
  'headcount-below-participants': {
    severity: 'error',
    group: 'unit',
    title: { zh: '参加人数多于单位人数', en: 'More participants than people' },
    why: {
      zh: '参加人数不可能超过单位人数：要么人数填错，要么名册中有不属于本单位的人。',
      en: 'Either the headcount is wrong, or somebody on the list does not belong to the unit.',
    },
    message: {
      zh: '{what}为 {headcount} 人，参加的却有 {participants} 人（含以前报送、仍有效的名册）。',
      en: 'The {what} is {headcount}, yet {participants} are enrolled (lists in force included).',
    },
    expected: { zh: '{what}不少于 {participants} 人', en: 'a {what} of {participants} or more' },
    fix: {
      zh: '请核对{what}；人数无误的，从名册中去掉不属于本单位的人员。',
      en: 'Check the {what}; if it is right, take those who do not belong to the unit off the list.',
    },
    example: {
      found: '50人',
      what: { zh: '职工总数', en: 'headcount (职工总数)' },
      headcount: '50',
      participants: '53',
    },
  },
  'headcount-differs': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '单位人数与登记不一致', en: 'Headcount differs from the register' },
    why: {
      zh: '人数少报会使参加比例虚高。',
      en: 'A headcount that is too small makes the ratio look better than it is.',
    },
    message: {
      zh: '单位填写的{what}为 {stated} 人，互助中心登记为 {registered} 人，本次按单位填写的计算。',
      en: 'The unit states {stated} as its {what}, the centre’s register has {registered}; the unit’s figure was taken.',
    },
    expected: { zh: '与登记一致：{registered} 人', en: 'the figure in the register: {registered}' },
    fix: {
      zh: '请对照单位的人数报表核实。单位填错的，退回改正；人数已变化的，更新单位登记表。',
      en: 'Compare with the unit’s staff report. Have the list mended, or update the register.',
    },
    example: {
      found: '96人',
      what: { zh: '职工总数', en: 'headcount (职工总数)' },
      stated: '96',
      registered: '120',
    },
  },
  'ratio-below-minimum': {
    severity: 'error',
    group: 'unit',
    title: { zh: '参加比例未达到规定', en: 'Participation ratio is too low' },
    why: {
      zh: '互助靠多数人共同分担，比例不足的单位按办法不予接收。',
      en: 'Mutual aid needs the many: the scheme takes no unit below its ratio.',
    },
    message: {
      zh: '“{plans}”参加 {participants} 人，{what} {headcount} 人，比例 {ratio}，低于规定的 {required}（{size}的单位），还差 {shortBy} 人。',
      en: '“{plans}” has {participants} participants, {ratio} of the {what} of {headcount}; units of {size} must reach {required}: {shortBy} more needed.',
    },
    expected: {
      zh: '至少 {needed} 人参加（{required}）',
      en: 'at least {needed} participants ({required})',
    },
    fix: {
      zh: '请再组织 {shortBy} 人参加后重新报送；{what}填错的，改正人数。',
      en: 'Enrol {shortBy} more and send the list again; if the {what} is wrong, mend it.',
    },
    example: {
      found: '40/80',
      plans: '职工医疗互助',
      participants: '40',
      what: { zh: '职工总数', en: 'headcount (职工总数)' },
      headcount: '80',
      ratio: '50%',
      required: '70%',
      size: { zh: '不足100人', en: 'fewer than 100' },
      needed: '56',
      shortBy: '16',
    },
  },
  'full-participation-required': {
    severity: 'error',
    group: 'unit',
    title: { zh: '该规模单位须全员参加', en: 'Everybody must take part' },
    why: {
      zh: '人数少的单位只让有病的人参加，会损害全体参加职工的利益，因此办法要求全员参加。',
      en: 'A small unit that enrols only its sick harms all members, so the scheme asks for everybody.',
    },
    message: {
      zh: '“{plans}”参加 {participants} 人，{what} {headcount} 人；{size}的单位须全员参加，还差 {shortBy} 人。',
      en: '“{plans}” has {participants} participants, of a {what} of {headcount}; units of {size} must enrol everybody: {shortBy} more needed.',
    },
    expected: {
      zh: '{headcount} 人全部参加（{required}），现为 {ratio}',
      en: 'all {headcount} ({required}); it is {ratio} now',
    },
    fix: {
      zh: '请补报其余 {shortBy} 人（共 {needed} 人）后重新报送；{what}填错的，改正人数。',
      en: 'Add the other {shortBy} ({needed} in all) and send the list again; if the {what} is wrong, mend it.',
    },
    example: {
      found: '45/48',
      plans: '重大疾病互助保障',
      participants: '45',
      what: { zh: '职工总数', en: 'headcount (职工总数)' },
      headcount: '48',
      ratio: '93.75%',
      required: '100%',
      size: { zh: '不足100人', en: 'fewer than 100' },
      needed: '48',
      shortBy: '3',
    },
  },
  'total-mismatch': {
    severity: 'error',
    group: 'unit',
    title: { zh: '参加人数与名册不符', en: 'Declared number differs from the list' },
    why: {
      zh: '申报人数与名册不符，可能漏报了人或名册有缺页。',
      en: 'Somebody may have been left out, or a page of the list may be missing.',
    },
    message: {
      zh: '单位申报参加 {declared} 人，名册实有 {persons} 人。',
      en: 'The unit declares {declared} participants; the list holds {persons}.',
    },
    expected: { zh: '与名册人数一致：{persons}', en: 'the number on the list: {persons}' },
    fix: {
      zh: '请核对名册是否缺人、缺页；名册无误的，把参加人数改为 {persons}。',
      en: 'See whether people or pages are missing; if the list is right, declare {persons}.',
    },
    example: { found: '120人', declared: '120', persons: '118' },
  },
  'people-below-total': {
    severity: 'error',
    group: 'unit',
    title: { zh: '合计以下还有人员', en: 'People stand below the total' },
    why: {
      zh: '合计正好是它上面的人数或金额，下面的人按名单也会登记和收费；他们是补报的，还是不参加的、签字的，只有单位知道。',
      en: 'The total is right for those above it, yet whoever is listed below is enrolled and charged as well. Whether they were added, do not take part or only sign, the unit alone can tell.',
    },
    message: {
      zh: '第 {row} 行的合计“{found}”正好是它上面 {above} 人的，下面从这一行起还列有 {people} 人，没有计入合计。',
      en: 'The total “{found}” in row {row} is that of the {above} {above|person|people} above it; {people} more {people|is|are} listed below, from this row on, and not counted in it.',
    },
    expected: { zh: '合计包括名单上的每一个人', en: 'A total that counts everybody on the list' },
    fix: {
      zh: '参加的，请把他们移到合计之上，并改正合计的人数和金额；不参加的或只是签字的，请删去这些行。',
      en: 'If they take part, move them above the total and correct its number and sum; if they do not, or only sign, delete the rows.',
    },
    example: { found: '6人', row: '11', above: '6', people: '1' },
  },
} as const satisfies Record<string, FindingDefinition>;
