import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of benefits as a whole: what nobody can have, what cannot be computed, conditions and branches. */
export const benefitProblems = {
  'plan-without-benefit': {
    severity: 'error',
    title: { zh: '互助项目没有补助', en: 'A plan that pays nothing' },
    why: {
      zh: '职工交了互助金，却没有一项补助；申请会全部被拒绝。',
      en: 'Members pay for it, and every claim would be refused.',
    },
    message: { zh: '没有哪项补助属于互助项目 “{found}”。', en: 'No benefit belongs to the plan "{found}".' },
    expected: {
      zh: '至少一项补助；来源没有给出的，在 missing 里列出 benefits.{found}（或 benefits.{found}-…、benefits）。',
      en: 'At least one benefit; where no source gives it, benefits.{found} (or benefits.{found}-…, or benefits) listed under missing.',
    },
    fix: {
      zh: '写上补助，或列入 missing，不要编造。',
      en: 'Add the benefit, or list it under missing and invent none.',
    },
    example: { found: 'women', path: 'plans.women' },
  },
  'benefit-without-computation': {
    severity: 'error',
    title: { zh: '补助没有算法', en: 'A benefit without computation' },
    why: {
      zh: '没有算法就算不出补助多少，也看不出是来源没有给出。',
      en: 'Nobody can say what it pays, nor that no source says it.',
    },
    message: { zh: '补助 “{found}” 没有写 compute。', en: 'The benefit "{found}" has no compute.' },
    expected: {
      zh: 'compute，或者在 missing 里列出 benefits.{found}.compute。',
      en: 'A compute, or benefits.{found}.compute listed under missing.',
    },
    fix: {
      zh: '写上计算步骤；来源没有给出的，列入 missing，不要编造。',
      en: 'Add the steps; where no source gives them, list them under missing and invent none.',
    },
    example: { found: 'critical', path: 'benefits.critical' },
  },
  'benefit-without-base': {
    severity: 'error',
    title: { zh: '补助没有计算基数', en: 'A benefit without base' },
    why: {
      zh: '没有 base 就从 0 元算起，按比例算出来永远是 0。',
      en: 'Without a base the computation begins with zero, and a share of zero is zero.',
    },
    message: {
      zh: '第一步是 {found}，要有金额可算，却没有写 base。',
      en: 'The first step is {found}, which needs an amount, and there is no base.',
    },
    expected: {
      zh: 'base，或者在 missing 里列出 benefits.{id}.base。',
      en: 'A base, or benefits.{id}.base listed under missing.',
    },
    fix: {
      zh: '写上 base: {add: [self-paid-in-scope]} 这样的基数。',
      en: 'Add a base such as base: {add: [self-paid-in-scope]}.',
    },
    example: { found: 'rate', path: 'benefits.hospital', id: 'hospital' },
  },
  'benefit-unreachable': {
    severity: 'error',
    title: { zh: '补助永远得不到', en: 'A benefit that nobody can have' },
    why: { zh: '符合条件的人也永远得不到这项补助。', en: 'Nobody would ever be paid, whatever happens.' },
    message: { zh: '补助 “{found}”：{reason}。', en: 'The benefit "{found}": {reason}.' },
    expected: { zh: '至少有一种情形可以得到补助。', en: 'At least one claim that is paid.' },
    fix: { zh: '核对免责期和保障期。', en: 'Compare the waiting period with the term.' },
    example: {
      found: 'critical',
      path: 'benefits.critical',
      reason: {
        zh: '第 1 条免责期（365 天）不短于“critical”的保障期',
        en: 'rule 1 of waiting (365 days) is as long as "critical" lasts',
      },
    },
  },
  'benefit-excludes-itself': {
    severity: 'error',
    title: { zh: '补助与自己不重复', en: 'A benefit that excludes itself' },
    why: {
      zh: '两项不重复说的是两项；只补助一次用 once。',
      en: 'That two exclude each other is said of two; paid once is said by once.',
    },
    message: { zh: 'notWith 里写的是 “{found}” 自己。', en: 'notWith names "{found}" itself.' },
    expected: { zh: '另一项补助的 id。', en: 'The id of another benefit.' },
    fix: { zh: '改成另一项，或改用 once、most。', en: 'Name the other one, or use once or most.' },
    example: { found: 'critical', path: 'benefits.critical.notWith[1].benefit' },
  },
  'condition-never-holds': {
    severity: 'error',
    title: { zh: '条件永远不成立', en: 'A condition that never holds' },
    why: {
      zh: '这项补助、这一步或这个封顶永远不会用到，多半是写错了。',
      en: 'The benefit, step or cap is never used; most likely it is a slip.',
    },
    message: { zh: '“{found}”：{reason}。', en: '"{found}": {reason}.' },
    expected: { zh: '至少有一种情形成立的条件。', en: 'A condition that some claim meets.' },
    fix: { zh: '改正条件，或删去用不到的部分。', en: 'Correct the condition, or delete what it stands for.' },
    example: {
      found: 'men',
      path: 'benefits.women.when.sex',
      reason: { zh: '只有女职工可以参加这个互助项目', en: 'only women can take its plan' },
    },
  },
  'branch-missing': {
    severity: 'error',
    title: { zh: '分支不全', en: 'A choice without one of its branches' },
    why: { zh: '属于这一支的申请算不出补助。', en: 'For such a claim there is nothing to compute with.' },
    message: { zh: '按 {by} 分支，没有 “{found}” 一支。', en: 'The choice by {by} has no branch "{found}".' },
    expected: {
      zh: '每种情形各有一支，或用 other 表示其余；没有补助的写 0。',
      en: 'A branch for each, or other for all that are not named; 0 where nothing is paid.',
    },
    fix: { zh: '补上这一支，或补上 other。', en: 'Add the branch, or other.' },
    example: { found: 'unrated', path: 'benefits.hospital.compute[1].choose.of', by: 'hospital-level' },
  },
  'branch-unknown': {
    severity: 'error',
    title: { zh: '多出一个分支', en: 'A choice with an unknown branch' },
    why: { zh: '这一支永远不会用到，多半是写错了。', en: 'The branch is never taken; it is most likely mistyped.' },
    message: {
      zh: '按 {by} 分支不会有 “{found}” 一支。{suggestion}',
      en: 'A choice by {by} cannot have a branch "{found}". {suggestion}',
    },
    expected: { zh: '其中之一：{known}。', en: 'One of: {known}.' },
    fix: { zh: '改正或删去这一支。', en: 'Correct or delete the branch.' },
    example: {
      found: 'tertary',
      path: 'benefits.hospital.compute[1].choose.of.tertary',
      by: 'hospital-level',
      known: 'primary, secondary, tertiary, unrated, other',
      suggestion: { zh: '是不是 tertiary？', en: 'Did you mean tertiary?' },
    },
  },
  'pays-nothing': {
    severity: 'error',
    title: { zh: '总是什么也不补助', en: 'Nothing can ever be paid' },
    why: {
      zh: '这样写，不论怎样的申请都得不到应得的数。',
      en: 'As it stands no claim can come to what the source means.',
    },
    message: { zh: '“{found}”：{reason}。', en: '"{found}": {reason}.' },
    expected: { zh: '能够补助到的写法。', en: 'Rules by which something can be paid.' },
    fix: {
      zh: '对照原文核对栏目、金额和步骤的先后。',
      en: 'Compare the columns, the sums and the order of the steps with the source.',
    },
    example: {
      found: '0',
      path: 'benefits.hospital.caps[1].amount',
      reason: { zh: '封顶是 0，总是不补助', en: 'a limit of 0 leaves nothing' },
    },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
