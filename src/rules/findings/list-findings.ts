import type { FindingDefinition } from './finding.ts';

/** Findings about a list as a whole: when it comes, whom it leaves out, what it renews. */
export const listFindings = {
  'outside-application-window': {
    severity: 'error',
    group: 'plan',
    title: { zh: '不在报名时间内', en: 'Outside the application window' },
    why: {
      zh: '报名时间以外加入，等于生病以后再参加，对其他职工不公平。',
      en: 'Who may join at any time can wait until he is ill, which is unfair to all others.',
    },
    message: {
      zh: '新参加的人员{wanted}才能接收，办理日期是 {asOf}。',
      en: 'New members are taken {wanted}; this list is dealt with on {asOf}.',
    },
    expected: { zh: '{wanted}报送', en: 'A list that comes in {wanted}' },
    fix: {
      zh: '请在报名时间内报送，或在下一期办理；新录用人员按办法规定可以补办的，填写入职日期后重新报送。',
      en: 'Send the list within the window, or for the next period; where the scheme takes people newly hired, state the day of hiring.',
    },
    example: {
      found: '2026-01-20',
      asOf: '2026-01-20',
      wanted: {
        zh: '在 2025-10-15 至 2025-12-15（含首尾两日）',
        en: 'from 2025-10-15 to 2025-12-15, both days included',
      },
    },
  },
  'removal-refused': {
    severity: 'error',
    group: 'unit',
    title: { zh: '不能以新名册替换减员', en: 'Members cannot be removed this way' },
    why: {
      zh: '保障开始、互助金到账、已有补助申请或报名结束后减员，会影响已经发生的权利和账目。',
      en: 'Once coverage has begun, a fee came, a claim exists or the window is shut, a removal would touch rights and books that others rely on.',
    },
    message: {
      zh: '新名册会减去 {count} 名有效参加职工或其互助项目（{names}），但{reason}。',
      en: 'The new list would take {count} members in force, or plans of theirs, away ({names}), but {reason}.',
    },
    expected: {
      zh: '新名册包含全部有效参加职工及其互助项目',
      en: 'a list that holds all members in force with their plans',
    },
    fix: {
      zh: '请把这些职工补回名册；确需变动的，由互助中心用 mutual amend 办理调出、更正、接续、退出、退休或死亡。',
      en: 'Put them back on the list; the centre records transfers, corrections, substitutions, withdrawals, retirements and deaths with mutual amend.',
    },
    personal: { names: 'names' },
    example: {
      found: '',
      count: '2',
      names: '林小梅、陈大勇',
      reason: { zh: '该单位的互助金已到账', en: 'a fee of the unit was received' },
    },
  },
  'members-not-listed': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '重报的名单少了人', en: 'Members missing from a list handed in again' },
    why: {
      zh: '再报的名单只增不减：名单上去掉的人仍是参加职工，互助金照算，单位往往以为已经减去。',
      en: 'A further list only adds: whoever was taken off it is still a member and still charged, while the unit takes him for removed.',
    },
    message: {
      zh: '这份名单再次报了已参加的职工，但有 {count} 名有效参加职工不在上面（{names}）；他们没有移出，仍是参加职工，互助金照算。',
      en: 'This list names members again, but not {count} who are in force ({names}): they were not removed, are members still and are charged.',
    },
    expected: {
      zh: '重报的名单包含原来的全部有效参加职工',
      en: 'a list handed in again that holds all members of the former one',
    },
    fix: {
      zh: '这份名单就是该单位全部人员的，加 --replace 重新办理；保障已经开始、互助金已到账、已有补助申请的，用 mutual amend 办理退出等变更。只是补报其他人员的，无需处理。',
      en: 'Where it is the unit’s whole list, take it with --replace; once coverage has begun, a fee came or a claim exists, record withdrawals and the like with mutual amend. Where it only adds others, nothing has to be done.',
    },
    personal: { names: 'names' },
    example: { found: '', count: '1', names: '林小梅' },
  },
  'renewal-unknown': {
    severity: 'warning',
    group: 'plan',
    title: { zh: '续参无从核实', en: 'Renewal cannot be confirmed' },
    why: {
      zh: '续参可以免等待期或享受续参标准，无上期记录就无法核实。',
      en: 'Renewal may waive the waiting period or lower the fee, so it should rest on a former period.',
    },
    message: {
      zh: '名册填的是“{found}”（共 {count} 人），{outcome}。',
      en: 'The roster says “{found}” (rows: {count}): {outcome}.',
    },
    expected: { zh: '台账中有上一期的参加记录', en: 'a coverage of the former period in the ledger' },
    fix: {
      zh: '请用 mutual enrol --former 导入上一期登记册后重新办理；确未参加上一期的，改为新参。',
      en: 'Bring in the former period’s register with mutual enrol --former; if there was none, write 新参.',
    },
    example: {
      found: '续参',
      count: '36',
      outcome: {
        zh: '台账中没有上一期资料，暂按名册所填“续参”办理',
        en: 'the ledger holds no former period, so the roster is believed',
      },
    },
  },
  'renewal-lapsed': {
    severity: 'note',
    group: 'plan',
    title: { zh: '续参已中断', en: 'Renewal has lapsed' },
    why: {
      zh: '超过规定时间或改变份数的，按新参加办理，等待期重新计算。',
      en: 'Too late, or with other shares than before, a member counts as new and the waiting period holds again.',
    },
    message: {
      zh: '该职工上次参加“{plan}”（{shares} 份）到 {lastDay} 为止，{asOf} 办理已不符合续参条件，按新参加办理。',
      en: 'The member’s former coverage in “{plan}” (shares: {shares}) ended on {lastDay}; on {asOf} it no longer counts as renewed.',
    },
    expected: {
      zh: '在规定的续参时间内、按原份数办理',
      en: 'renewal within the scheme’s time and with the same shares',
    },
    fix: {
      zh: '无需处理，请告知职工等待期重新计算；认为有误的，核对上期记录。',
      en: 'Nothing to do but to tell the member that waiting begins again; if this is wrong, check the former record.',
    },
    example: { found: '续参', plan: '重大疾病互助保障', shares: '1', lastDay: '2026-05-31', asOf: '2026-07-01' },
  },
  'late-list': {
    severity: 'warning',
    group: 'plan',
    title: { zh: '互助期开始以后才办理', en: 'Dealt with after the period began' },
    why: {
      zh: '开始以后才参加的，保障从办理次日起，此前生病得不到补助；单位和职工应当知道。',
      en: 'Who joins after the start is covered from the day after; an illness before it is not paid, and the unit and its members should know.',
    },
    message: {
      zh: '互助期从 {start} 开始，这份名单的办理日期是 {asOf}，新参加的人员从 {from} 起保障。',
      en: 'The period began on {start}; this list is dealt with on {asOf}, and its newcomers are covered from {from}.',
    },
    expected: { zh: '{start} 及以前报送的名单', en: 'A list handed in no later than {start}' },
    fix: {
      zh: '名单是 {start} 及以前报送的，用 --as-of 写明报送的日期再办理；确实是以后参加的，不必修改。',
      en: 'Where the list was handed in by {start}, name that day with --as-of; where its people did join later, nothing has to be done.',
    },
    example: { found: '2026-07-10', start: '2026-07-01', asOf: '2026-07-10', from: '2026-07-11' },
  },
  'payment-over': {
    severity: 'warning',
    group: 'plan',
    title: { zh: '缴费时间已过', en: 'Too late to pay' },
    why: {
      zh: '办法规定了缴费截止的日子，过了这一天互助金不能按时缴到。',
      en: 'The scheme sets a last day to pay; after it the fee can no longer come in time.',
    },
    message: {
      zh: '{whose}最迟在 {last} 缴费，这份名单的办理日期是 {asOf}，其中有新参加的人员。',
      en: 'Fees of {whose} are paid by {last}; this list is dealt with on {asOf}, and has people who join.',
    },
    expected: { zh: '{last} 及以前办理并缴费', en: 'A list dealt with, and paid, no later than {last}' },
    fix: {
      zh: '名单是 {last} 及以前报送的，用 --as-of 写明报送的日期再办理；单位性质填错的，改正；确已过期的，由互助中心决定收不收。',
      en: 'Where the list was handed in by {last}, name that day with --as-of; where the kind of unit is wrong, mend it; else the centre decides whether to take it.',
    },
    example: {
      found: '2022-03-01',
      whose: { zh: '“机关事业国企”类单位', en: 'units of the kind “机关事业国企”' },
      last: '2022-02-28',
      asOf: '2022-03-01',
    },
  },
} as const satisfies Record<string, FindingDefinition>;
