import type { FindingDefinition } from './finding.ts';

/** Findings about a sheet of amendments (`mutual amend FILE`). An error returns its row; the others are done. */
export const amendSheetFindings = {
  'amend-matter-unknown': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '看不懂变更事项', en: 'What is to be amended is not known' },
    why: {
      zh: '变更事项决定保障怎样变动，看不懂时不作猜测。',
      en: 'The matter decides what becomes of the coverage, and nothing is guessed about that.',
    },
    message: { zh: '变更事项写的是“{found}”，看不懂。', en: 'The matter reads “{found}”, which is not known.' },
    expected: { zh: '其中之一：{matters}', en: 'One of: {matters}' },
    fix: { zh: '按要求改写，说明写到原因列。', en: 'Write one of these, and explanations under the reason.' },
    personal: { found: 'any' },
    example: {
      found: '人员变动',
      matters: { zh: '退出、转移、退休、死亡', en: 'Withdrawal, Transfer, Retirement, Death' },
    },
  },
  'amend-cell-missing': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '变更缺少必填内容', en: 'Something that the amendment needs is missing' },
    why: {
      zh: '每一项变更要有依据：是谁、哪一天、改成什么、为什么，都记入台账。',
      en: 'An amendment has to say who, when, what and why; the ledger keeps all of it.',
    },
    message: {
      zh: '办理“{matter}”须写明“{column}”，这里没有写。',
      en: '“{matter}” needs “{column}”, and nothing is stated.',
    },
    expected: { zh: '写明“{column}”', en: '“{column}” filled in' },
    fix: { zh: '补上“{column}”后重新报送。', en: 'Fill in “{column}” and send the sheet again.' },
    example: { found: '', matter: { zh: '退出', en: 'Withdrawal' }, column: '变更日期' },
  },
  'amend-cell-contradicts': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '内容与变更事项不符', en: 'A cell does not go with the matter' },
    why: {
      zh: '一行只办一件事；写了别的事项才用的内容，可能是事项选错了。',
      en: 'A row asks for one thing; what only another matter needs may mean that the matter is wrong.',
    },
    message: {
      zh: '变更事项是“{matter}”，而“{column}”写了“{found}”。',
      en: 'The matter is “{matter}”, yet “{column}” says “{found}”.',
    },
    expected: {
      zh: '“{column}”留空，或改为与它相符的变更事项',
      en: '“{column}” empty, or the matter that it belongs to',
    },
    fix: {
      zh: '删去这一格，或改正变更事项；两件事都要办的，分写两行。',
      en: 'Empty the cell or correct the matter; where both are wanted, write two rows.',
    },
    personal: { found: 'text' },
    example: { found: '福州市第一中学', matter: { zh: '退出', en: 'Withdrawal' }, column: '新单位' },
  },
  'amend-name-differs': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '姓名与号码不是同一人', en: 'Name and number are not one person’s' },
    why: {
      zh: '号码是别人的，变更就会办到别人名下。',
      en: 'If the number is somebody else’s, somebody else would be amended.',
    },
    message: {
      zh: '表中写的是{found}，这个号码登记的是{name}（{unit}）。',
      en: 'The sheet says {found}; by this number {name} of {unit} is on record.',
    },
    expected: { zh: '本人的姓名和号码', en: 'Name and number of one person' },
    fix: {
      zh: '对照身份证核对；登记的姓名有误的，先办更正姓名：姓名列写登记的姓名，更正后姓名写正确的姓名。',
      en: 'Compare with the identity card; where the name on record is wrong, correct it: the name on record under the name, the right one under the right name.',
    },
    personal: { found: 'name', name: 'name' },
    example: { found: '李强', name: '王芳', unit: '福州市第一纺织厂' },
  },
  'amend-unit-differs': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '职工不在所写的单位', en: 'The member is not of that unit' },
    why: {
      zh: '一个单位只能变更自己的职工；写错单位，往往也写错了人。',
      en: 'A unit amends its own members only; a wrong unit often means a wrong person.',
    },
    message: {
      zh: '{name}本期由“{unit}”参加，不是“{found}”。',
      en: '{name} takes part through “{unit}” in this period, not through “{found}”.',
    },
    expected: { zh: '职工参加的单位：{unit}', en: 'The unit through which the member takes part: {unit}' },
    fix: {
      zh: '核对职工和单位；职工已转到所写单位的，先办转移。',
      en: 'Check member and unit; where the member has moved there, transfer him first.',
    },
    personal: { name: 'name' },
    example: { found: '福州市第一中学', name: '王芳', unit: '福州市第一纺织厂' },
  },
  'amend-unit-unknown': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '台账中没有这个单位', en: 'The unit is not known' },
    why: {
      zh: '变更只能办在本期台账已有的单位，名称差一个字就找不到。',
      en: 'Only units of the ledger can be amended, and one character more makes another unit.',
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
  'amend-rows-contradict': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '同一人的两行互相矛盾', en: 'Two rows of one person contradict each other' },
    why: {
      zh: '同一名职工不能既退出又转移，也不能改成两个不同的值，无法判断以哪一行为准。',
      en: 'Nobody withdraws and moves at once, or has two right numbers; which row counts cannot be told.',
    },
    message: {
      zh: '{name}的“{found}”与{place}的“{other}”矛盾。',
      en: '“{found}” of {name} contradicts “{other}” at {place}.',
    },
    expected: {
      zh: '同一人只留一行，或两行能先后办理',
      en: 'One row of the person, or two that can follow one another',
    },
    fix: {
      zh: '删去错的一行；离开一个单位又到另一个单位的，写一行转移。',
      en: 'Delete the wrong row; who leaves one unit for another is one row, a transfer.',
    },
    personal: { name: 'name' },
    example: {
      found: '退出',
      name: '王芳',
      place: '变更表!C9',
      other: { zh: '转移', en: 'Transfer' },
    },
  },
  'amend-row-repeated': {
    severity: 'warning',
    group: 'amendment',
    title: { zh: '同一变更写了两遍', en: 'The same amendment stands twice' },
    why: {
      zh: '重复的一行不再办理；如果本来是另一个人，那个人就漏了。',
      en: 'A repeated row is done once; if it was meant for somebody else, that person is missing.',
    },
    message: {
      zh: '{name}的“{found}”与{place}完全相同，只办一次。',
      en: '“{found}” of {name} is the same as at {place}; it is done once.',
    },
    expected: { zh: '每项变更一行', en: 'One row an amendment' },
    fix: {
      zh: '删去重复的一行；是别人的，改正姓名和号码。',
      en: 'Delete it, or correct name and number if somebody else was meant.',
    },
    personal: { name: 'name' },
    example: { found: '退出', name: '王芳', place: '变更表!C9' },
  },
  'amend-joiner-is-member': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '补报的职工已经参加', en: 'The late joiner is a member already' },
    why: { zh: '已在名单上的不能再报一次。', en: 'Who is on the unit’s list cannot join it again.' },
    message: {
      zh: '{name}（{found}）本期已由“{unit}”参加。',
      en: '{name} ({found}) takes part through “{unit}” in this period already.',
    },
    expected: { zh: '本期未参加的职工', en: 'Somebody not enrolled in this period' },
    fix: {
      zh: '核对号码；退出后又回来的，用 mutual undo 撤销退出。',
      en: 'Check the number; who withdrew and came back is restored by undoing the withdrawal.',
    },
    personal: { found: 'id-number', name: 'name' },
    example: { found: '350102199001010016', name: '王芳', unit: '福州市第一纺织厂' },
  },
  'amend-fee-changes': {
    severity: 'note',
    group: 'amendment',
    title: { zh: '更正类别后应缴互助金有变', en: 'The corrected kind changes the fee' },
    why: {
      zh: '互助金按人员类别定，类别登记错了，应缴也就错了；差额记入单位应缴。',
      en: 'The fee goes by the kind of staff; where that was wrong, so was the due, and the difference is posted.',
    },
    message: {
      zh: '{name}更正为“{found}”，互助金由 {before} 元改为 {after} 元。',
      en: '{name} is “{found}”; the fee changes from {before} to {after} yuan.',
    },
    expected: { zh: '按更正后类别的互助金 {after} 元', en: 'The fee of the right kind, {after} yuan' },
    fix: { zh: '告知单位应缴的变动。', en: 'Tell the unit what it owes now.' },
    personal: { name: 'name' },
    example: { found: '退休', name: '王芳', before: '36.00', after: '60.00' },
  },
} as const satisfies Record<string, FindingDefinition>;
