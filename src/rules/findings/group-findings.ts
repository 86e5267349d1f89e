import type { FindingDefinition } from './finding.ts';

/** Findings about people of whom a unit must enrol a share of their own. */
export const groupFindings = {
  'group-headcount-missing': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '未填特定人员的人数', en: 'Number of certain people is missing' },
    why: {
      zh: '办法对这类职工另有参加比例；不知道单位有多少人，就不能判断是否达到，程序也不替您猜。',
      en: 'The scheme asks for a share of these people; without their number nobody can tell whether it is reached, and none is guessed.',
    },
    message: {
      zh: '{state}，没有核对{who}的参加比例（办法要求 {required}，名册中有 {participants} 人）。',
      en: '{state}: the share of {who} was not judged (the scheme asks for {required}; the list has {participants}).',
    },
    expected: { zh: '{what}，填一个整数，没有的填 0', en: 'the {what}, a whole number; 0 where there is none' },
    fix: {
      zh: '请在表格上方填写“{what}：（人数）”后重新报送；互助中心的单位登记表中有这个数的，也算。',
      en: 'Write the {what} above the table and send the list again; the centre’s register of units counts as well.',
    },
    example: {
      found: '',
      what: { zh: '困难职工人数', en: 'number of staff in hardship (困难职工人数)' },
      who: { zh: '困难职工', en: 'staff in hardship (困难职工)' },
      state: {
        zh: '没有困难职工人数',
        en: 'The number of staff in hardship (困难职工人数) is not stated',
      },
      required: '100%',
      participants: '2',
    },
  },
  'group-ratio-below-minimum': {
    severity: 'error',
    group: 'unit',
    title: { zh: '特定人员的参加比例未达到规定', en: 'Too few of certain people take part' },
    why: {
      zh: '办法对这类职工另有参加比例，单位总的比例达到了也不能代替。',
      en: 'The scheme asks for a share of these people of its own; the ratio of the whole unit does not stand for it.',
    },
    message: {
      zh: '“{plans}”参加的{who} {participants} 人，{what} {headcount} 人，低于规定的 {required}，还差 {shortBy} 人。',
      en: '“{plans}” has {participants} of the {who}, of a {what} of {headcount}; {required} must take part: {shortBy} more needed.',
    },
    expected: { zh: '{who}至少 {needed} 人参加（{required}）', en: 'at least {needed} of the {who} ({required})' },
    fix: {
      zh: '请补报其余 {shortBy} 人；已在名册中的，在“困难职工”一栏写“是”；{what}填错的，改正人数。',
      en: 'Add the other {shortBy}; mark those on the list already with 是 in the column 困难职工; if the {what} is wrong, mend it.',
    },
    example: {
      found: '2/3',
      plans: '重大疾病医疗互助',
      who: { zh: '困难职工', en: 'staff in hardship (困难职工)' },
      what: { zh: '困难职工人数', en: 'number of staff in hardship (困难职工人数)' },
      participants: '2',
      headcount: '3',
      required: '100%',
      needed: '3',
      shortBy: '1',
    },
  },
} as const satisfies Record<string, FindingDefinition>;
