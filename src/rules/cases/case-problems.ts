import type { SchemeProblemDefinition } from '../scheme/scheme-problem.ts';

/** What can be wrong in a file of cases besides its shape. Codes are stable. */
export const caseProblems = {
  'case-scheme-unknown': {
    severity: 'error',
    title: { zh: '没有这个实施办法', en: 'No such scheme' },
    why: { zh: '用例要用它所说的办法来算。', en: 'Cases are decided by the scheme that they name.' },
    message: { zh: '没有 “{found}” 这个实施办法。{suggestion}', en: 'There is no scheme "{found}". {suggestion}' },
    expected: { zh: '一个可用的实施办法的 id。', en: 'The id of a scheme at hand.' },
    fix: {
      zh: '改正 scheme；本中心自己的办法用 --dir 指明文件夹。',
      en: 'Correct scheme; name the folder of the centre’s own schemes with --dir.',
    },
    example: {
      found: 'fuzou-3',
      path: 'scheme',
      suggestion: { zh: '是不是 fuzhou-3？', en: 'Did you mean fuzhou-3?' },
    },
  },
  'case-scheme-differs': {
    severity: 'error',
    title: { zh: '用例是另一个实施办法的', en: 'Cases of another scheme' },
    why: { zh: '用另一个办法来算，结果说明不了什么。', en: 'Decided by another scheme they prove nothing.' },
    message: {
      zh: '这些用例是 “{found}” 的，这里要的是 “{wanted}”。',
      en: 'These are cases of "{found}"; "{wanted}" is wanted here.',
    },
    expected: { zh: 'scheme: {wanted}', en: 'scheme: {wanted}' },
    fix: {
      zh: '改正 scheme，或改文件名（<id>.cases.yaml），或在命令里写对 id。',
      en: 'Correct scheme, or the name of the file (<id>.cases.yaml), or the id in the command.',
    },
    example: { found: 'fuzhou-3', path: 'scheme', wanted: 'fuzhou-4' },
  },
  'case-name-repeated': {
    severity: 'error',
    title: { zh: '两个用例同名', en: 'Two cases of one name' },
    why: { zh: '没通过时不知道说的是哪一个。', en: 'When one fails nobody can tell which.' },
    message: { zh: '“{found}” 在前面已经有了。', en: '"{found}" stands before already.' },
    expected: { zh: '每个用例自己的名称。', en: 'A name of its own for each case.' },
    fix: { zh: '改其中一个的 name。', en: 'Change the name of one.' },
    example: { found: '一次住院', path: 'cases[2].name' },
  },
  'case-word-unknown': {
    severity: 'error',
    title: { zh: '实施办法里没有这一项', en: 'The scheme does not have it' },
    why: {
      zh: '用例里写错的 id 会让它去证明另外一回事。',
      en: 'With a mistyped id a case proves something else than it says.',
    },
    message: {
      zh: '实施办法的 {where} 里没有 “{found}”。{suggestion}',
      en: 'The scheme has no "{found}" under {where}. {suggestion}',
    },
    expected: { zh: '其中之一：{known}。', en: 'One of: {known}.' },
    fix: { zh: '改正 id，或补上实施办法。', en: 'Correct it, or complete the scheme.' },
    example: {
      found: 'hospitl',
      path: 'cases[1].given.claim.benefit',
      where: 'benefits',
      known: 'hospital',
      suggestion: { zh: '是不是 hospital？', en: 'Did you mean hospital?' },
    },
  },
  'case-value-not-missing': {
    severity: 'error',
    title: { zh: '这一项实施办法已经有了', en: 'The value is not missing' },
    why: {
      zh: 'values 只补来源没有给出的内容；改了办法本身的规定，用例就证明不了它。',
      en: 'values fill in only what no source gives; a case that changes a rule of the scheme does not prove it.',
    },
    message: {
      zh: '“{found}” 不在实施办法的 missing 里，也没有写成 missing。{suggestion}',
      en: '"{found}" is not listed under the scheme’s missing. {suggestion}',
    },
    expected: { zh: 'missing 里的一条路径：{known}。', en: 'A path under missing: {known}.' },
    fix: { zh: '改正路径，或删去这一行。', en: 'Correct the path, or delete the line.' },
    example: {
      found: 'benefits.hospital.caps[1].amount',
      path: 'cases[1].given.values.benefits.hospital.caps[1].amount',
      known: 'benefits.pool.compute[1].pool.weights',
      suggestion: '',
    },
  },
  'case-value-refused': {
    severity: 'error',
    title: { zh: '补上的内容不合实施办法的写法', en: 'A value that the scheme cannot hold' },
    why: {
      zh: '补上之后，实施办法要还是一个完整的办法。',
      en: 'With it put in, the scheme must still be a scheme.',
    },
    message: {
      zh: '“{found}” 补在 {target} 之后，实施办法的 {at} 不成立：{reason}。',
      en: 'With "{found}" put in at {target}, the scheme’s {at} does not hold: {reason}.',
    },
    expected: { zh: '实施办法在这一处可以写的内容。', en: 'What the scheme may say at this place.' },
    fix: {
      zh: '改正写法；用 “mutual scheme show” 看这一处是什么。',
      en: 'Correct it; see the place with "mutual scheme show".',
    },
    example: {
      found: '六成',
      path: 'cases[1].given.values.benefits.hospital.compute[1].rate',
      target: 'benefits.hospital.compute[1].rate',
      at: 'benefits.hospital.compute[1].rate',
      reason: { zh: '百分比，如 80%', en: 'a percentage, such as 80%' },
    },
  },
  'case-day-missing': {
    severity: 'error',
    title: { zh: '用例里没有日期', en: 'A case without a day' },
    why: {
      zh: '没有日期就不知道属于哪一个互助期。',
      en: 'Without a day nobody can tell to which period the claim belongs.',
    },
    message: {
      zh: '申请没有写明日期，实施办法也没有固定的互助期。',
      en: 'The claim states no day, and the scheme has no period of its own.',
    },
    expected: { zh: 'given.period.start，或者申请的一个日期。', en: 'given.period.start, or a day of the claim.' },
    fix: { zh: '补上一个。', en: 'Add one of them.' },
    example: { found: '', path: 'cases[1].given' },
  },
  'case-stay-reversed': {
    severity: 'error',
    title: { zh: '出院早于入院', en: 'Discharged before admitted' },
    why: { zh: '不可能有的申请证明不了办法。', en: 'A claim that cannot be proves nothing of the scheme.' },
    message: {
      zh: '出院 {found} 早于入院 {admitted}。',
      en: 'Discharged on {found}, before the admission on {admitted}.',
    },
    expected: { zh: '出院日不早于入院日。', en: 'A discharge on the day of the admission or after it.' },
    fix: { zh: '改正其中一个日期。', en: 'Correct one of the two.' },
    example: { found: '2025-01-05', path: 'cases[1].given.claim.discharged', admitted: '2025-01-15' },
  },
  'case-shares-above-plan': {
    severity: 'error',
    title: { zh: '份数超过互助项目的上限', en: 'More shares than the plan allows' },
    why: { zh: '不可能有的申请证明不了办法。', en: 'A claim that cannot be proves nothing of the scheme.' },
    message: { zh: '{found} 份，“{plan}” 最多 {most} 份。', en: '{found} shares; "{plan}" allows {most}.' },
    expected: { zh: '不超过 {most}。', en: 'At most {most}.' },
    fix: {
      zh: '改正份数，或核对办法的 plans.{plan}.shares。',
      en: 'Correct it, or compare plans.{plan}.shares of the scheme with its source.',
    },
    example: { found: '5', path: 'cases[1].given.member.plans.women.shares', plan: 'women', most: '3' },
  },
  'case-coverage-reversed': {
    severity: 'error',
    title: { zh: '保障期在开始之前结束', en: 'A coverage that ends before it starts' },
    why: { zh: '不可能有的申请证明不了办法。', en: 'A claim that cannot be proves nothing of the scheme.' },
    message: {
      zh: '保障期到 {found} 止，{from} 才开始。',
      en: 'The coverage ends on {found}, before it starts on {from}.',
    },
    expected: { zh: '最后一天不早于第一天。', en: 'A last day on the first or after it.' },
    fix: { zh: '改正 from 或 to。', en: 'Correct from or to.' },
    example: { found: '2024-12-31', path: 'cases[1].given.member.plans.general.to', from: '2025-01-01' },
  },
  'case-date-implausible': {
    severity: 'error',
    title: { zh: '日期的年份不可能', en: 'A date of an implausible year' },
    why: {
      zh: '多半是年份写错了一位；这样的用例证明不了办法。',
      en: 'Most likely a digit of the year is wrong; such a case proves nothing of the scheme.',
    },
    message: { zh: '“{found}” 不在 {first} 至 {last} 年之内。', en: '"{found}" is not between {first} and {last}.' },
    expected: { zh: '{first} 至 {last} 年的日期。', en: 'A date of the years {first} to {last}.' },
    fix: { zh: '改正年份。', en: 'Correct the year.' },
    example: { found: '2205-03-01', path: 'cases[1].given.claim.admitted', first: '1900', last: '2100' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;

/** The code of a problem that only files of cases have. */
export type CaseProblemCode = keyof typeof caseProblems;
