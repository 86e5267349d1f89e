import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of the sense of the enrolment half: what cannot all hold, and what leaves somebody out. */
export const enrolmentProblems = {
  'bounds-empty': {
    severity: 'error',
    title: { zh: '上下限之间没有数', en: 'Bounds that hold nothing' },
    why: { zh: '这一档永远不会用到。', en: 'The rule never holds.' },
    message: { zh: '没有哪个数符合 {found}。', en: 'No number lies within {found}.' },
    expected: { zh: '下限不大于上限。', en: 'A lower bound that is not above the upper one.' },
    fix: {
      zh: '核对上下限；from、to 含本数，above、below 不含。',
      en: 'Compare the bounds; from and to include the number, above and below do not.',
    },
    example: { found: 'from 100, below 100', path: 'participation.tiers[2].size' },
  },
  'tiers-gap': {
    severity: 'error',
    title: { zh: '参加比例有空档', en: 'A gap between ratios' },
    why: { zh: '落在空档里的单位没有比例可依。', en: 'A unit of such a size has no ratio to go by.' },
    message: { zh: '{found} 人的单位{kinds}没有规定参加比例。', en: 'Units of {found}{kinds} have no ratio.' },
    expected: {
      zh: '从 {smallest} 人起，每种人数恰好属于一档。',
      en: 'Every size from {smallest} on in exactly one tier.',
    },
    fix: {
      zh: '核对相邻两档的上下限；from、to 含本数，above、below 不含。',
      en: 'Compare the bounds of the tiers beside it; from and to include the number, above and below do not.',
    },
    example: { found: '100', path: 'participation.tiers', kinds: '', smallest: '1' },
  },
  'tiers-overlap': {
    severity: 'error',
    title: { zh: '参加比例有重叠', en: 'Ratios that overlap' },
    why: { zh: '落在两档里的单位不知道按哪一档。', en: 'Nobody can tell which ratio such a unit must reach.' },
    message: {
      zh: '{found} 人的单位{kinds}同时属于第 {one} 档和第 {other} 档。',
      en: 'Units of {found}{kinds} lie in tier {one} and in tier {other}.',
    },
    expected: {
      zh: '从 {smallest} 人起，每种人数恰好属于一档。',
      en: 'Every size from {smallest} on in exactly one tier.',
    },
    fix: {
      zh: '原文两档都含这个数的，选定一种理解，写进条款的 note，basis 写 inferred。',
      en: 'Where the source has the number in both, choose a reading, say so in the clause’s note and make its basis inferred.',
    },
    example: { found: '50', path: 'participation.tiers[2]', kinds: '', one: '1', other: '2', smallest: '1' },
  },
  'staff-kind-undecided': {
    severity: 'error',
    title: { zh: '人员类别没有说收不收', en: 'A kind of staff neither taken nor refused' },
    why: {
      zh: '花名册上有这类人员时不知道该不该收。',
      en: 'When a roster names such a person, nobody can tell whether to take him.',
    },
    message: {
      zh: '“{found}” 既不在 accept 里，也不在 refuse 里。',
      en: '"{found}" is neither under accept nor under refuse.',
    },
    expected: {
      zh: '每个人员类别在 accept 或 refuse 里各出现一次。',
      en: 'Each kind of staff once, under accept or under refuse.',
    },
    fix: { zh: '写进 accept 或 refuse。', en: 'Put it under accept or under refuse.' },
    example: { found: 'dispatched', path: 'staffKinds.dispatched' },
  },
  'staff-kind-contradictory': {
    severity: 'error',
    title: { zh: '人员类别既收又不收', en: 'A kind of staff both taken and refused' },
    why: { zh: '不知道该不该收这类人员。', en: 'Nobody can tell whether to take such a person.' },
    message: { zh: '“{found}” 同时在 accept 和 refuse 里。', en: '"{found}" stands under accept and under refuse.' },
    expected: { zh: '只在其中一处。', en: 'Under one of them.' },
    fix: { zh: '删去其中一处。', en: 'Delete one.' },
    example: { found: 'rehired', path: 'members.staff.refuse[2]' },
  },
  'plan-unpaid': {
    severity: 'error',
    title: { zh: '互助项目没有互助金', en: 'A plan without a fee' },
    why: { zh: '没有互助金标准就算不出单位应缴多少。', en: 'Without a fee nobody can say what a unit owes.' },
    message: { zh: '互助项目 “{found}” 没有写 fee。', en: 'The plan "{found}" has no fee.' },
    expected: {
      zh: 'fee，或者在 missing 里列出 plans.{found}.fee。',
      en: 'A fee, or plans.{found}.fee listed under missing.',
    },
    fix: {
      zh: '写上 fee；来源没有给出的，列入 missing，不要编造。',
      en: 'Add the fee; where no source gives it, list it under missing and invent none.',
    },
    example: { found: 'women', path: 'plans.women' },
  },
  'fee-branch-missing': {
    severity: 'error',
    title: { zh: '互助金缺少一档', en: 'A fee without one of its branches' },
    why: { zh: '属于这一类的单位或职工算不出互助金。', en: 'For such a unit or member there is no fee.' },
    message: { zh: '按 {by} 分档的互助金没有 “{found}” 一档。', en: 'The fee by {by} has no branch "{found}".' },
    expected: {
      zh: '每一类各有一档，或用 other 表示其余各类。',
      en: 'A branch for each kind, or other for all that are not named.',
    },
    fix: { zh: '补上这一档，或用 other 表示其余各类。', en: 'Add the branch, or other for all that are not named.' },
    example: { found: 'private', path: 'plans.general.fee.of', by: 'unit-kind' },
  },
  'fee-branch-unknown': {
    severity: 'error',
    title: { zh: '互助金多出一档', en: 'A fee with an unknown branch' },
    why: { zh: '这一档永远不会用到，多半是写错了。', en: 'The branch is never taken; it is most likely mistyped.' },
    message: {
      zh: '按 {by} 分档的互助金不会有 “{found}” 一档。{suggestion}',
      en: 'A fee by {by} cannot have a branch "{found}". {suggestion}',
    },
    expected: { zh: '其中之一：{known}。', en: 'One of: {known}.' },
    fix: { zh: '改正或删去这一档。', en: 'Correct or delete the branch.' },
    example: {
      found: 'privat',
      path: 'plans.general.fee.of.privat',
      by: 'unit-kind',
      known: 'private, institution, other',
      suggestion: { zh: '是不是 private？', en: 'Did you mean private?' },
    },
  },
  'plan-needs-loop': {
    severity: 'error',
    title: { zh: '附加项目互相依附', en: 'Plans that need each other' },
    why: { zh: '没有一个项目可以先参加。', en: 'None of them can be taken first.' },
    message: { zh: '循环：{found}', en: 'The loop: {found}' },
    expected: {
      zh: '附加项目依附于一个可以单独参加的项目。',
      en: 'An additional plan needs one that can be taken by itself.',
    },
    fix: { zh: '去掉其中一处 needs。', en: 'Take one of these needs out.' },
    example: { found: 'women → women', path: 'plans.women.needs' },
  },
  'plan-not-choosable': {
    severity: 'error',
    title: { zh: '自选项目在花名册上无处可选', en: 'A chosen plan that no roster can choose' },
    why: { zh: '自选的项目，要能从花名册上看出谁参加。', en: 'Who takes a chosen plan must be seen from the roster.' },
    message: {
      zh: '花名册没有 “plan:{found}” 一栏，也没有 plan 一栏。',
      en: 'The roster has neither a column "plan:{found}" nor a column plan.',
    },
    expected: {
      zh: 'forms.roster.columns 里有 plan:{found} 或 plan。',
      en: 'plan:{found} or plan among forms.roster.columns.',
    },
    fix: {
      zh: '在花名册里加上这一栏，或改为 taken: everyone。',
      en: 'Add the column to the roster, or make it taken: everyone.',
    },
    example: { found: 'women', path: 'plans.women.taken' },
  },
  'field-repeated': {
    severity: 'error',
    title: { zh: '表里同一字段有两栏', en: 'A field with two columns' },
    why: { zh: '两栏内容不同时，不知道以哪一栏为准。', en: 'When the two differ, nobody can tell which one holds.' },
    message: { zh: '“{found}” 在前面已有一栏。', en: '"{found}" has a column already.' },
    expected: {
      zh: '每个字段一栏；别的叫法写在 aliases 里。',
      en: 'One column for each field; other headers under aliases.',
    },
    fix: { zh: '合并成一栏。', en: 'Make one column of them.' },
    example: { found: 'id-number', path: 'forms.roster.columns[5].field' },
  },
  'dates-impossible': {
    severity: 'error',
    title: { zh: '日期先后不可能', en: 'Dates in an impossible order' },
    why: { zh: '按这样的日期，没有单位能够按时参加。', en: 'With these dates no unit could ever be in time.' },
    message: { zh: '{found}：{reason}', en: '{found}: {reason}' },
    expected: { zh: '先后可能的日期。', en: 'Dates in a possible order.' },
    fix: { zh: '核对月、日和 year。', en: 'Compare the days and year.' },
    example: {
      found: '2026-06-30',
      path: 'inForce.to',
      reason: { zh: '在开始之前就结束', en: 'the end is before the beginning' },
    },
  },
  'waiting-implausible': {
    severity: 'error',
    title: { zh: '免责期不可能', en: 'An impossible waiting period' },
    why: {
      zh: '按这样的天数，免责期没有意义，或者整个互助期都不补助。',
      en: 'With such days the waiting period means nothing, or nothing is ever paid.',
    },
    message: { zh: '{found}：{reason}', en: '{found}: {reason}' },
    expected: {
      zh: '1 天以上，短于互助期；其中的分档互不重叠，都在免责期之内。',
      en: 'At least 1 day and less than the term; graded days within it, none twice.',
    },
    fix: {
      zh: '核对天数；没有免责期的，不写 waiting。',
      en: 'Compare the days; where there is no waiting period, leave waiting out.',
    },
    example: { found: '0', path: 'waiting[1].days', reason: { zh: '没有免责期', en: 'that is no waiting period' } },
  },
  'waiting-overlap': {
    severity: 'error',
    title: { zh: '同一事项有两个免责期', en: 'Two waiting periods for one event' },
    why: { zh: '不知道按哪一个。', en: 'Nobody can tell which one holds.' },
    message: {
      zh: '{found} 在第 {one} 条和第 {other} 条里都有。',
      en: '{found} stands in rule {one} and in rule {other}.',
    },
    expected: { zh: '每个互助项目的每个事项只有一个免责期。', en: 'One waiting period for each event of each plan.' },
    fix: { zh: '在 events 或 plans 里分清各条的范围。', en: 'Part the rules by events or plans.' },
    example: { found: 'illness', path: 'waiting[2]', one: '1', other: '2' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
