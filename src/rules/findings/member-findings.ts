import type { FindingDefinition } from './finding.ts';
import { kindReasons, nameReasons, sexes } from './person-reasons.ts';

/** Findings about who a member is and whether they may take part. */
export const memberFindings = {
  'name-missing': {
    severity: 'error',
    group: 'person',
    title: { zh: '缺少姓名', en: 'Name is missing' },
    why: {
      zh: '没有姓名，无法与身份证、银行账户核对，补助发不出去。',
      en: 'Without a name nothing can be compared with the identity card or the bank account, and nothing can be paid.',
    },
    message: { zh: '这一行没有填写姓名。', en: 'This row has no name.' },
    expected: { zh: '身份证上的姓名', en: 'The name as on the identity card' },
    fix: {
      zh: '补填姓名；如果这一行不是职工，请删除整行。',
      en: 'Fill in the name; if the row is no person, delete the whole row.',
    },
    example: { found: '' },
  },
  'name-malformed': {
    severity: 'error',
    group: 'person',
    title: { zh: '姓名不对', en: 'Name is malformed' },
    why: {
      zh: '姓名与身份证不一致，补助会因户名不符被银行退回。',
      en: 'Where the name is not that of the identity card, the bank returns the payout.',
    },
    message: { zh: '“{found}”不像姓名：{reason}。', en: '“{found}” does not look like a name: {reason}.' },
    expected: {
      zh: '身份证上的姓名，不带编号、括号、星号；少数民族姓名用“·”分隔',
      en: 'The name as on the identity card, without numbers, brackets or asterisks',
    },
    fix: {
      zh: '按身份证填写姓名，说明写到备注列；如果这一行不是职工，请删除整行。',
      en: 'Write the name as on the identity card and move explanations to the remarks; if the row is no person, delete the whole row.',
    },
    personal: { found: 'name' },
    example: { found: '张三2', reason: nameReasons.digits },
  },
  'sex-mismatch': {
    severity: 'error',
    group: 'person',
    title: { zh: '性别与身份证号不符', en: 'Sex and identity number disagree' },
    why: {
      zh: '两者至少有一个写错；年龄条件和女职工项目都按性别判断。',
      en: 'One of the two is wrong, and the limits of age and the plans for women go by sex.',
    },
    message: {
      zh: '性别填写为“{found}”，应为{expectedSex}。',
      en: 'The sex is given as “{found}” where it should be {expectedSex}.',
    },
    expected: {
      zh: '{expectedSex}（身份证号第 17 位单数为男、双数为女）',
      en: '{expectedSex} (digit 17 of an identity number is odd for men, even for women)',
    },
    fix: {
      zh: '对照身份证，改正性别或身份证号中写错的一个。',
      en: 'Compare both with the identity card and mend the one that is wrong.',
    },
    personal: { found: 'sex' },
    example: { found: '女', expectedSex: sexes.male },
  },
  'age-below': {
    severity: 'error',
    group: 'person',
    title: { zh: '年龄低于参加条件', en: 'Too young to take part' },
    why: {
      zh: '办法规定了参加的最低年龄，不符合的参加无效。',
      en: 'The scheme sets a lowest age; enrolling below it is void.',
    },
    message: {
      zh: '身份证号“{found}”的职工到 {day} 为 {age} 周岁，办法要求{limit}。',
      en: 'The person of identity number “{found}” is {age} on {day}; the scheme asks for {limit}.',
    },
    expected: { zh: '到 {day} {limit}', en: 'On {day}: {limit}' },
    fix: {
      zh: '核对身份证号；号码无误的，把该职工从名单中删去。',
      en: 'Check the identity number; where it is right, take the person off the list.',
    },
    personal: { found: 'id-number' },
    example: {
      found: '350102201107010014',
      age: '15',
      day: '2026-07-01',
      limit: { zh: '年满 16 周岁', en: 'at least 16' },
    },
  },
  'age-above': {
    severity: 'error',
    group: 'person',
    title: { zh: '年龄超过参加条件', en: 'Too old to take part' },
    why: {
      zh: '办法规定了参加的最高年龄，不符合的参加无效。',
      en: 'The scheme sets a highest age; enrolling above it is void.',
    },
    message: {
      zh: '身份证号“{found}”的职工到 {day} 为 {age} 周岁，办法要求{limit}。',
      en: 'The person of identity number “{found}” is {age} on {day}; the scheme asks for {limit}.',
    },
    expected: { zh: '到 {day} {limit}', en: 'On {day}: {limit}' },
    fix: {
      zh: '核对身份证号；号码无误的，把该职工从名单中删去。',
      en: 'Check the identity number; where it is right, take the person off the list.',
    },
    personal: { found: 'id-number' },
    example: {
      found: '350102196606150018',
      age: '60',
      day: '2026-07-01',
      limit: { zh: '未满 60 周岁', en: 'under 60' },
    },
  },
  'age-insurance-unknown': {
    severity: 'warning',
    group: 'person',
    title: { zh: '未写医保类型，年龄无法核对', en: 'Age cannot be judged without the insurance' },
    why: {
      zh: '办法只对参加某种医保的人规定了年龄，名册没有写参加哪一种，程序不替您猜。',
      en: 'The scheme sets an age for who has a certain insurance; the roster states none, and none is guessed.',
    },
    message: {
      zh: '身份证号“{id}”的职工到 {day} 为 {age} 周岁，办法要求{limit}，名册没有写这个人的医保类型。',
      en: 'The person of identity number “{id}” is {age} on {day}; the scheme asks for {limit}, and the roster states no insurance.',
    },
    expected: { zh: '医保类型为下列之一：{insurances}', en: 'one of these insurances: {insurances}' },
    fix: {
      zh: '请在名册上补写医保类型；属于上述医保的，把该职工从名单中删去。',
      en: 'State the insurance on the roster; where it is the one meant, take the person off the list.',
    },
    personal: { id: 'id-number' },
    example: {
      found: '',
      id: '350102196306150018',
      age: '61',
      day: '2024-01-01',
      limit: { zh: '参加“居民医保”的不超过 60 周岁', en: 'at most 60 for who takes or has “居民医保”' },
      insurances: '职工医保、居民医保',
    },
  },
  'staff-kind-unknown': {
    severity: 'error',
    group: 'person',
    title: { zh: '看不懂人员类别或参保情况', en: 'Kind of staff or insurance not known' },
    why: {
      zh: '能不能参加要看人员类别和参保情况；办法里没有的说法不能猜。',
      en: 'Whether somebody may take part goes by it, and a word that the scheme does not have is not guessed at.',
    },
    message: {
      zh: '看不懂{what}“{found}”：办法里没有这个说法，不表示该职工不能参加。{suggestion}',
      en: 'The {what} “{found}” is no word of the scheme, which does not mean that the member may not take part.{suggestion}',
    },
    expected: { zh: '{accepted}', en: '{accepted}' },
    fix: {
      zh: '按实际情况改用这些说法之一重新报送，不必删去该职工；单位都这样写的，由互助中心在方案里给这一类加上别名（aliases）。',
      en: 'State which of these holds, in these words; the member stays on the list. Where many units write it so, the centre adds it to the kind’s aliases in the scheme.',
    },
    example: {
      found: '项目聘用',
      what: { zh: '人员类别', en: 'kind of staff' },
      suggestion: { zh: '是不是“聘用”？', en: ' Did you mean “聘用”?' },
      accepted: '在职、聘用',
    },
  },
  'staff-kind-refused': {
    severity: 'error',
    group: 'person',
    title: { zh: '人员类别不能参加', en: 'This kind of staff may not take part' },
    why: {
      zh: '办法规定了哪些人员可以参加；不符合条件的参加无效，补助也不予支付。',
      en: 'The scheme says who may take part. Enrolling others is void, and no claim of theirs is paid.',
    },
    message: { zh: '填写的是“{found}”：{reason}。', en: 'It says “{found}”: {reason}.' },
    expected: { zh: '{accepted}', en: '{accepted}' },
    fix: {
      zh: '核对后改为可以参加的类别；确实不符合条件的，把该职工从名单中删去。',
      en: 'Check it and give the kind that is right; whoever is none of them comes off the list.',
    },
    example: {
      found: '退休',
      reason: {
        zh: kindReasons.refused.zh.replace('{kind}', '退休'),
        en: kindReasons.refused.en.replace('{kind}', '退休'),
      },
      accepted: '在职、合同制',
    },
  },
} as const satisfies Record<string, FindingDefinition>;
