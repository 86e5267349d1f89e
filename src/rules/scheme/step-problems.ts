import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of how benefits are computed: bands, limits, and what stands beside operators. */
export const stepProblems = {
  'bands-gap': {
    severity: 'error',
    title: { zh: '分档之间有空档', en: 'A gap between bands' },
    why: { zh: '落在空档里的金额没有补助标准。', en: 'What lies in the gap is paid by no band.' },
    message: {
      zh: '第 {one} 档和第 {other} 档之间空着 {found}。',
      en: '{found} lies in no band, between band {one} and band {other}.',
    },
    expected: { zh: '下一档从上一档结束的地方开始。', en: 'Each band begins where the one before ends.' },
    fix: {
      zh: '核对两档的上下限；from、to 含本数，above、below 不含。',
      en: 'Compare the bounds of the two; from and to include the number, above and below do not.',
    },
    example: { found: '10000.01 – 10000.99', path: 'benefits.hospital.compute[1].wholeBand[2]', one: '1', other: '2' },
  },
  'bands-overlap': {
    severity: 'error',
    title: { zh: '分档有重叠', en: 'Bands that overlap' },
    why: { zh: '落在两档里的金额不知道按哪一档。', en: 'Nobody can tell by which band such an amount is paid.' },
    message: {
      zh: '{found} 同时属于第 {one} 档和第 {other} 档。',
      en: '{found} lies in band {one} and in band {other}.',
    },
    expected: { zh: '下一档从上一档结束的地方开始。', en: 'Each band begins where the one before ends.' },
    fix: {
      zh: '原文两档都含这个数的，选定一种理解，写进条款的 note，basis 写 inferred。',
      en: 'Where the source has the number in both, choose a reading, say so in the clause’s note and make its basis inferred.',
    },
    example: { found: '100000', path: 'benefits.care.compute[1].wholeBand[2]', one: '1', other: '2' },
  },
  'bands-not-rising': {
    severity: 'error',
    title: { zh: '分档没有从小到大', en: 'Bands that do not rise' },
    why: {
      zh: '分档按从小到大排；顺序不对多半是数写错了。',
      en: 'Bands stand from the lowest to the highest; another order is most likely a wrong number.',
    },
    message: { zh: '“{found}” 不高于前面的 “{before}”。', en: '"{found}" is not above "{before}" before it.' },
    expected: { zh: '每一档都高于前一档。', en: 'Each band above the one before.' },
    fix: { zh: '核对数字，从小到大排列。', en: 'Compare the numbers, and put the bands in order.' },
    example: { found: '1000', path: 'benefits.hospital.compute[1].bands[2].to', before: '10000' },
  },
  'band-after-open-end': {
    severity: 'error',
    title: { zh: '不封顶的一档后面还有一档', en: 'A band after one without end' },
    why: {
      zh: '前一档没有上限，后面的永远用不到。',
      en: 'The one before has no end, so that this one is never reached.',
    },
    message: {
      zh: '第 {one} 档没有写 to，第 {other} 档（{found}）用不到。',
      en: 'Band {one} has no "to", so that band {other} ({found}) is never reached.',
    },
    expected: { zh: '只有最后一档可以没有 to。', en: 'Only the last band without "to".' },
    fix: { zh: '给前一档写上 to，或删去这一档。', en: 'Give the one before its "to", or delete this one.' },
    example: { found: '50000', path: 'benefits.hospital.compute[1].bands[3]', one: '2', other: '3' },
  },
  'limits-out-of-order': {
    severity: 'error',
    title: { zh: '上下限互相矛盾', en: 'Limits in an impossible order' },
    why: {
      zh: '两个限额不能同时成立，其中一个必定写错了。',
      en: 'The two cannot both be meant; one of them must be wrong.',
    },
    message: { zh: '{found} 与 {other}：{reason}。', en: '{found} and {other}: {reason}.' },
    expected: {
      zh: '保底不高于封顶；每次不高于全期，全期不高于终身；起点不高于各档的终点。',
      en: 'Floors not above caps; a visit’s cap not above the period’s, that not above a lifetime’s; no beginning beyond the end of the bands.',
    },
    fix: { zh: '对照原文改正其中一个。', en: 'Compare both with the source.' },
    example: {
      found: '200000',
      path: 'benefits.hospital.caps[1].amount',
      other: '50000',
      reason: { zh: '短期间的封顶高于长期间的封顶', en: 'a cap over a shorter span is above that over a longer one' },
    },
  },
  'cap-not-reached': {
    severity: 'note',
    title: { zh: '封顶永远到不了', en: 'A cap that is never reached' },
    why: {
      zh: '分档或标准合计达不到封顶，其中可能有一个数抄错了。',
      en: 'The computation ends before the cap; one of the numbers may have been copied wrongly.',
    },
    message: {
      zh: '封顶 {found} 元，按算法最多 {greatest} 元。',
      en: 'The cap is {found} yuan; the computation comes to {greatest} at most.',
    },
    expected: { zh: '封顶不高于按算法能得到的最多数。', en: 'A cap that some claim reaches.' },
    fix: {
      zh: '对照原文核对各档、标准和封顶；原文如此的，可以不写封顶。',
      en: 'Compare bands, sums and cap with the source; where it says so, the cap may be left out.',
    },
    example: { found: '50000', path: 'benefits.hospital.caps[1].amount', greatest: '30200' },
  },
  'together-cap-doubtful': {
    severity: 'note',
    title: { zh: '合计封顶可疑', en: 'A doubtful limit over several benefits' },
    why: {
      zh: '合计封顶应当低于各项封顶之和，又不低于其中任何一项。',
      en: 'A limit over several is less than their own caps together, and no less than any of them.',
    },
    message: { zh: '{found} 元，对照 {other} 元：{reason}。', en: '{found} yuan beside {other}: {reason}.' },
    expected: {
      zh: '介于各项封顶的最高数与合计数之间。',
      en: 'Between the highest of their caps and all of them together.',
    },
    fix: { zh: '对照原文核对。', en: 'Compare with the source.' },
    example: {
      found: '90000',
      path: 'together[1].caps[1].amount',
      other: '65200',
      reason: { zh: '各项自己的封顶相加也到不了', en: 'all their own caps together do not come to it' },
    },
  },
  'step-impossible': {
    severity: 'error',
    title: { zh: '算法的参数不可能', en: 'An operator that cannot be carried out' },
    why: { zh: '按这样的参数，这一步没有意义。', en: 'With these values the step means nothing.' },
    message: { zh: '“{found}”：{reason}。', en: '"{found}": {reason}.' },
    expected: { zh: '能够执行的参数。', en: 'Values that can be carried out.' },
    fix: { zh: '对照原文改正。', en: 'Correct it as the source has it.' },
    example: {
      found: '1',
      path: 'benefits.critical.compute[1].instalments.periods',
      reason: { zh: '分期给付至少两期', en: 'instalments come in at least two periods' },
    },
  },
  'step-doubtful': {
    severity: 'note',
    title: { zh: '算法的参数可疑', en: 'An operator that is most likely a slip' },
    why: {
      zh: '照字面可以执行，但结果多半不是原文的意思。',
      en: 'It can be carried out as it stands, but is most likely not what the source means.',
    },
    message: { zh: '“{found}”：{reason}。', en: '"{found}": {reason}.' },
    expected: { zh: '与原文意思相同的写法。', en: 'What the source means.' },
    fix: { zh: '对照原文核对。', en: 'Compare with the source.' },
    example: {
      found: '3',
      path: 'benefits.stay.compute[1].perDay.upToDays',
      reason: {
        zh: 'upToDays 是最多补助的天数，不是到第几天为止',
        en: 'upToDays is how many days are paid at most, not the last day that counts',
      },
    },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
