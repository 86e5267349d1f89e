import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of what one part of a scheme says of another: clauses, kinds, plans, aliases, paths. */
export const referenceProblems = {
  'scheme-clause-missing': {
    severity: 'error',
    title: { zh: '所依据的条款不存在', en: 'The clause does not exist' },
    why: {
      zh: '每条规定都要有依据，退回单位时要写明是哪一条。',
      en: 'Each rule rests on a clause, which a unit is told when its list is returned.',
    },
    message: { zh: 'clauses 里没有 “{found}”。{suggestion}', en: 'There is no "{found}" under clauses. {suggestion}' },
    expected: { zh: 'clauses 里的一个 id：{known}。', en: 'An id under clauses: {known}.' },
    fix: {
      zh: '改正 id，或在 clauses 里写上这一条的标题、来源和核对日期。',
      en: 'Correct the id, or add the clause with its title, source and the day it was checked.',
    },
    example: {
      found: 'fees',
      path: 'plans.general.clause',
      known: 'fee, ratio',
      suggestion: { zh: '是不是 fee？', en: 'Did you mean fee?' },
    },
  },
  'scheme-clause-unused': {
    severity: 'note',
    title: { zh: '条款没有用到', en: 'A clause that nothing rests on' },
    why: {
      zh: '可能有一条规定漏写了，或依据写错了。',
      en: 'A rule may have been left out, or rests on the wrong clause.',
    },
    message: { zh: '没有哪条规定以 “{found}” 为依据。', en: 'No rule rests on "{found}".' },
    expected: { zh: '每一条款至少有一条规定用到。', en: 'At least one rule for each clause.' },
    fix: { zh: '补上规定，或删去这一条款。', en: 'Add the rule, or delete the clause.' },
    example: { found: 'renewal', path: 'clauses.renewal' },
  },
  'clause-note-missing': {
    severity: 'error',
    title: { zh: '推定的条款没有说明', en: 'An inferred clause without a note' },
    why: {
      zh: '推定或看不清的内容，用的人要知道推定的是什么、该核对什么。',
      en: 'Who relies on what was inferred or could not be read must know what that is and what to check.',
    },
    message: {
      zh: '条款 “{clause}” 的 basis 是 {found}，却没有 note。',
      en: 'The clause "{clause}" is {found} and has no note.',
    },
    expected: { zh: 'note 写明采用了哪种理解、为什么。', en: 'A note that says which reading was chosen, and why.' },
    fix: {
      zh: '补上 note；来源写得明确的，basis 改为 stated。',
      en: 'Add the note; where the source says it plainly, make the basis stated.',
    },
    example: { found: 'inferred', path: 'clauses.ratio', clause: 'ratio' },
  },
  'kind-unknown': {
    severity: 'error',
    title: { zh: '没有这个类别', en: 'Unknown kind' },
    why: {
      zh: '规定所指的类别不存在，这条规定就永远用不上。',
      en: 'A rule for a kind that does not exist never holds.',
    },
    message: { zh: '{where} 里没有 “{found}”。{suggestion}', en: 'There is no "{found}" under {where}. {suggestion}' },
    expected: { zh: '{where} 里的一个 id：{known}。', en: 'An id under {where}: {known}.' },
    fix: { zh: '改正 id，或在 {where} 里写上这个类别。', en: 'Correct the id, or add the kind under {where}.' },
    example: {
      found: 'retierd',
      path: 'members.staff.refuse[1]',
      where: 'staffKinds',
      known: 'employee, retired',
      suggestion: { zh: '是不是 retired？', en: 'Did you mean retired?' },
    },
  },
  'reference-unknown': {
    severity: 'error',
    title: { zh: '没有这个互助项目', en: 'Unknown plan' },
    why: {
      zh: '所指的互助项目不存在，这条规定就无法执行。',
      en: 'A rule for a plan that does not exist cannot be carried out.',
    },
    message: { zh: 'plans 里没有 “{found}”。{suggestion}', en: 'There is no "{found}" under plans. {suggestion}' },
    expected: { zh: 'plans 里的一个 id：{known}。', en: 'An id under plans: {known}.' },
    fix: { zh: '改正 id，或在 plans 里写上这个项目。', en: 'Correct the id, or add the plan.' },
    example: {
      found: 'generl',
      path: 'plans.women.needs[1]',
      known: 'general, women',
      suggestion: { zh: '是不是 general？', en: 'Did you mean general?' },
    },
  },
  'alias-claimed-twice': {
    severity: 'error',
    title: { zh: '同一个叫法指两样东西', en: 'One name for two things' },
    why: {
      zh: '单位这样写时，无法知道指的是哪一个。',
      en: 'When a unit writes it, nobody can tell which one is meant.',
    },
    message: { zh: '“{found}” 已经是 {other} 的叫法。', en: '"{found}" is already a name of {other}.' },
    expected: { zh: '每个叫法只指一样东西。', en: 'Each name for one thing only.' },
    fix: { zh: '只留在该用的一处。', en: 'Leave it where it belongs.' },
    example: { found: '返聘', path: 'staffKinds.retired.aliases[2]', other: 'staffKinds.rehired' },
  },
  'missing-path-malformed': {
    severity: 'error',
    title: { zh: 'missing 里的路径不对', en: 'A path under missing that leads nowhere' },
    why: {
      zh: 'missing 说明哪些内容来源没有给出；路径不对，用到它时就不知道是缺失。',
      en: 'missing says what no source gives; a wrong path does not tell those who come to need the value.',
    },
    message: {
      zh: '“{found}” 不是本办法的一个位置。{suggestion}',
      en: '"{found}" is no place in this scheme. {suggestion}',
    },
    expected: {
      zh: '用点相接的键，如 plans.general.fee；列表里的第几项写在方括号里，如 benefits.hospital.compute[1].rate。',
      en: 'Keys joined by dots, such as plans.general.fee; places in lists in brackets, such as benefits.hospital.compute[1].rate.',
    },
    fix: { zh: '改正路径。', en: 'Correct the path.' },
    example: {
      found: 'plans.general.fees',
      path: 'missing[1]',
      suggestion: { zh: '是不是 plans.general.fee？', en: 'Did you mean plans.general.fee?' },
    },
  },
  'missing-path-present': {
    severity: 'error',
    title: { zh: 'missing 里的内容其实有', en: 'A value under missing that is there' },
    why: {
      zh: '既说没有又写了，不知道信哪一个。',
      en: 'It is said to be absent and is there: nobody can tell which to believe.',
    },
    message: { zh: '“{found}” 已经写了内容。', en: '"{found}" has a value.' },
    expected: { zh: '只列来源没有给出的内容。', en: 'Only what no source gives.' },
    fix: { zh: '从 missing 里删去，或删去所写的内容。', en: 'Take it from missing, or delete the value.' },
    example: { found: 'plans.general.fee', path: 'missing[1]' },
  },
  'benefit-unknown': {
    severity: 'error',
    title: { zh: '没有这项补助', en: 'Unknown benefit' },
    why: {
      zh: '所指的补助不存在，这条规定就无法执行。',
      en: 'A rule for a benefit that does not exist cannot be carried out.',
    },
    message: {
      zh: 'benefits 里没有 “{found}”。{suggestion}',
      en: 'There is no "{found}" under benefits. {suggestion}',
    },
    expected: { zh: 'benefits 里的一个 id：{known}。', en: 'An id under benefits: {known}.' },
    fix: { zh: '改正 id，或在 benefits 里写上这项补助。', en: 'Correct the id, or add the benefit.' },
    example: {
      found: 'hosptal',
      path: 'together[1].benefits[1]',
      known: 'hospital, critical',
      suggestion: { zh: '是不是 hospital？', en: 'Did you mean hospital?' },
    },
  },
  'disease-unknown': {
    severity: 'error',
    title: { zh: '没有这组疾病', en: 'Unknown group of diseases' },
    why: {
      zh: '所指的疾病组不存在，这条规定就永远用不上。',
      en: 'A rule for a group that does not exist never holds.',
    },
    message: {
      zh: 'diseases 里没有 “{found}”。{suggestion}',
      en: 'There is no "{found}" under diseases. {suggestion}',
    },
    expected: { zh: 'diseases 里的一个 id：{known}。', en: 'An id under diseases: {known}.' },
    fix: { zh: '改正 id，或在 diseases 里写上这一组。', en: 'Correct the id, or add the group under diseases.' },
    example: {
      found: 'cancers',
      path: 'benefits.critical.when.disease[1]',
      known: 'cancer, in-situ',
      suggestion: { zh: '是不是 cancer？', en: 'Did you mean cancer?' },
    },
  },
  'missing-not-listed': {
    severity: 'error',
    title: { zh: '写了 missing 却没有列出', en: 'A missing value that is not listed' },
    why: {
      zh: '读的人要在一处看到来源没有给出的全部内容。',
      en: 'A reader looks in one list for all that no source gives.',
    },
    message: {
      zh: '这里写了 missing，missing 里没有列出 {place}。',
      en: 'missing stands here, and {place} is not listed under missing.',
    },
    expected: { zh: 'missing: [{place}]', en: 'missing: [{place}]' },
    fix: { zh: '在 missing 里加上 {place}。', en: 'Add {place} to missing.' },
    example: {
      found: 'missing',
      path: 'benefits.hospital.compute[1].rate',
      place: 'benefits.hospital.compute[1].rate',
    },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
