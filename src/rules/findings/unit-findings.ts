import type { FindingDefinition } from './finding.ts';

/** Findings about a unit and its list as a whole (`unit`), and about what its members take and pay (`plan`). */
export const unitFindings = {
  'unit-name-missing': {
    severity: 'error',
    group: 'unit',
    title: { zh: '未填单位名称', en: 'Unit’s name is missing' },
    why: {
      zh: '职工须由单位工会统一组织参加，没有单位名称就无法登记参加单位、核对互助金。',
      en: 'Nobody enrols alone: without the unit’s name neither its members nor its fees can be booked.',
    },
    message: { zh: '整份名册中没有找到单位名称。', en: 'The list names no unit.' },
    expected: { zh: '单位名称全称，与公章一致', en: 'the unit’s full name, as on its seal' },
    fix: {
      zh: '请在表格上方填写“单位名称：（全称）”，再重新报送。',
      en: 'Write “单位名称：” with the full name above the table and send the list again.',
    },
    example: { found: '' },
  },
  'unit-kind-missing': {
    severity: 'error',
    group: 'unit',
    title: { zh: '未填单位性质', en: 'Kind of unit is missing' },
    why: {
      zh: '本办法按单位性质确定互助金标准或参加比例，性质不明就无法核算。',
      en: 'The scheme’s fee or participation ratio goes by the kind of unit, so neither can be told without it.',
    },
    message: {
      zh: '单位性质未填写，或所填“{found}”不在本办法所列之中。',
      en: 'The kind of unit is not stated, or what is stated (“{found}”) is none that the scheme knows.',
    },
    expected: { zh: '单位性质为下列之一：{kinds}', en: 'one of these kinds of unit: {kinds}' },
    fix: {
      zh: '请在表格上方填写“单位性质：”，从 {kinds} 中选择一项。',
      en: 'Write “单位性质：” above the table with one of: {kinds}.',
    },
    example: { found: '集体', kinds: '机关事业单位、国有企业、其他企业' },
  },
  'unit-kind-differs': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '单位性质与登记不一致', en: 'Kind of unit differs from the register' },
    why: {
      zh: '单位性质决定互助金标准，填错会多缴或少缴。',
      en: 'The kind of unit may decide the fee: with the wrong one the unit pays too much or too little.',
    },
    message: {
      zh: '单位填写的性质为“{found}”，互助中心登记为“{registered}”，本次按单位填写的办理。',
      en: 'The unit states the kind “{found}”, the centre’s register has “{registered}”; the unit’s statement was taken.',
    },
    expected: { zh: '与登记一致：{registered}', en: 'the kind in the register: {registered}' },
    fix: {
      zh: '请与单位核实。单位填错的，退回改正；登记有误的，更新单位登记表。',
      en: 'Ask the unit. If it is wrong, have the list mended; if the register is, update the register.',
    },
    example: { found: '企业', registered: '事业单位' },
  },
  'unit-unknown': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '单位不在登记表中', en: 'Unit is not in the register' },
    why: {
      zh: '名称写法不同会把同一单位当成两个单位，比例和互助金都会算错。',
      en: 'One unit under two spellings counts as two, and both ratio and fees come out wrong.',
    },
    message: {
      zh: '互助中心的单位登记表中没有“{found}”。',
      en: 'The centre’s register of units has no “{found}”.',
    },
    expected: { zh: '登记表中的单位名称、别名或统一社会信用代码', en: 'a name, alias or credit code in the register' },
    fix: {
      zh: '请核对单位名称。确为新单位的，先补入单位登记表；是同一单位另一种写法的，在登记表中加为别名。',
      en: 'Check the name. Add a new unit to the register; add another spelling there as an alias.',
    },
    example: { found: '榕城第二棉纺厂' },
  },
  'credit-code-malformed': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '统一社会信用代码有误', en: 'Credit code is wrong' },
    why: {
      zh: '信用代码用来认定单位，错误的代码不予登记，本次只能凭名称认定单位。',
      en: 'A unit is known by its credit code. A wrong one is not stored, so the unit is known by its name alone.',
    },
    message: {
      zh: '“{found}”不是有效的统一社会信用代码。',
      en: '“{found}” is no valid unified social credit code.',
    },
    expected: {
      zh: '18 位统一社会信用代码，末位校验码正确（GB 32100）',
      en: '18 characters with a right check character (GB 32100)',
    },
    fix: {
      zh: '请对照法人证书或营业执照重新填写，字母 I、O、S、V、Z 不会出现在代码中。',
      en: 'Copy it again from the certificate; the letters I, O, S, V and Z never stand in it.',
    },
    personal: { found: 'none' },
    example: { found: '91350100M000100Y44' },
  },
  'unit-fact-malformed': {
    severity: 'warning',
    group: 'unit',
    title: { zh: '单位信息不是数字', en: 'Unit’s figure is no number' },
    why: {
      zh: '无法识别的数字不参与核对，应核对的内容就会漏掉。',
      en: 'A figure that cannot be read is not compared with anything, so a mistake in it would pass.',
    },
    message: { zh: '{what}一栏填的是“{found}”，无法识别为数字。', en: 'The {what} is “{found}”, which is no number.' },
    expected: {
      zh: '{what}：一个确切的数字，如 120 或 4320.00',
      en: '{what}: an exact number, such as 120 or 4320.00',
    },
    fix: { zh: '请改填确切的数字，不写“约”“余”等字样。', en: 'Write the exact number, without “about” or “over”.' },
    example: { found: '约120', what: { zh: '职工总数', en: 'headcount (职工总数)' } },
  },
  'headcount-missing': {
    severity: 'error',
    group: 'unit',
    title: { zh: '未填核算比例的人数', en: 'Headcount is missing' },
    why: {
      zh: '参加比例以该人数为分母，没有它就无法判断比例是否达标。',
      en: 'The participation ratio is taken of this headcount; without it nobody can tell whether the ratio is reached.',
    },
    message: { zh: '没有{what}，无法计算参加比例。', en: 'The {what} is not stated, so no ratio can be taken.' },
    expected: { zh: '{what}，填一个整数', en: 'the {what}, a whole number' },
    fix: {
      zh: '请在表格上方填写“{what}：（人数）”，与上报的人数报表一致，再重新报送。',
      en: 'Write the {what} above the table, as in the unit’s staff report, and send the list again.',
    },
    example: { found: '', what: { zh: '职工总数', en: 'headcount (职工总数)' } },
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
      ratio: '50.00%',
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
  'outside-application-window': {
    severity: 'error',
    group: 'plan',
    title: { zh: '不在报名时间内', en: 'Outside the application window' },
    why: {
      zh: '报名时间以外加入，等于生病以后再参加，对其他职工不公平。',
      en: 'Who may join at any time can wait until he is ill, which is unfair to all others.',
    },
    message: {
      zh: '办理日期 {asOf} 不在报名时间 {from} 至 {to} 之内，名册中有新参加的人员不能接收。',
      en: 'On {asOf} no new member can be taken: rosters are taken from {from} to {to}.',
    },
    expected: { zh: '{from} 至 {to}（含首尾两日）', en: 'from {from} to {to}, both days included' },
    fix: {
      zh: '请在报名时间内报送，或在下一期办理；新录用人员按办法规定可以补办的，填写入职日期后重新报送。',
      en: 'Send the list within the window, or for the next period; where the scheme takes people newly hired, state the day of hiring.',
    },
    example: { found: '2026-01-20', asOf: '2026-01-20', from: '2025-10-15', to: '2025-12-15' },
  },
  'removal-refused': {
    severity: 'error',
    group: 'unit',
    title: { zh: '不能以新名册替换减员', en: 'Members cannot be removed this way' },
    why: {
      zh: '互助金到账、已有补助申请或报名结束后减员，会影响已经发生的权利和账目。',
      en: 'Once a fee came, a claim exists or the window is shut, a removal would touch rights and books that others rely on.',
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
    personal: { names: 'text' },
    example: {
      found: '',
      count: '2',
      names: '林小梅、陈大勇',
      reason: { zh: '该单位的互助金已到账', en: 'a fee of the unit was received' },
    },
  },
  'plan-required': {
    severity: 'error',
    group: 'plan',
    title: { zh: '缺少应参加的互助项目', en: 'A plan is missing' },
    why: {
      zh: '不参加任何项目就没有保障；附加项目须与主项目一同参加。',
      en: 'Without a plan nothing is covered, and an additional plan stands only beside a main one.',
    },
    message: { zh: '该职工{need}。', en: 'The member {need}.' },
    expected: { zh: '参加下列项目之一：{plans}', en: 'one of these plans: {plans}' },
    fix: {
      zh: '请在互助项目栏标明参加 {plans} 中的哪一项；不参加的，从名册中删去此人。',
      en: 'Mark which of {plans} the member takes, or take the row off the list.',
    },
    example: {
      found: '',
      plans: '职工医疗互助',
      need: { zh: '参加了“女职工特病”，但未参加职工医疗互助', en: 'takes 女职工特病 without 职工医疗互助' },
    },
  },
  'plan-not-for-men': {
    severity: 'error',
    group: 'plan',
    title: { zh: '男职工不能参加此项目', en: 'Plan is not for men' },
    why: {
      zh: '该项目只保障女职工，男职工缴了互助金也得不到补助。',
      en: 'The plan covers women only: a man would pay for nothing.',
    },
    message: { zh: '“{plan}”只限女职工，该职工为男性。', en: '“{plan}” is for women only, and this member is a man.' },
    expected: { zh: '只有女职工参加“{plan}”', en: 'only women in “{plan}”' },
    fix: {
      zh: '请取消此人的“{plan}”；性别或身份证号填错的，改正后重新报送。',
      en: 'Take “{plan}” off this row; if sex or identity number are wrong, mend them.',
    },
    example: { found: '√', plan: '女职工特病' },
  },
  'shares-over-limit': {
    severity: 'error',
    group: 'plan',
    title: { zh: '份数超出规定', en: 'Too many shares' },
    why: {
      zh: '超出规定的份数无效，多缴的互助金需要退还。',
      en: 'Shares beyond the limit are void, and their fee would have to be returned.',
    },
    message: {
      zh: '“{plan}”每人限 {allowed}，此处填的是“{found}”。',
      en: '“{plan}” allows {allowed} each; here stands “{found}”.',
    },
    expected: { zh: '{allowed}', en: '{allowed}' },
    fix: { zh: '请把份数改为 {allowed}。', en: 'Mend the number of shares: {allowed}.' },
    example: { found: '3', plan: '重大疾病互助保障', allowed: { zh: '1 至 2 份', en: '1 to 2 shares' } },
  },
  'shares-not-uniform': {
    severity: 'error',
    group: 'plan',
    title: { zh: '同一单位份数不一致', en: 'Shares differ within the unit' },
    why: {
      zh: '办法要求同一单位的职工参加同等份数，避免只有体弱者多买。',
      en: 'The scheme asks for the same number of shares across a unit, so that not only the sick take more.',
    },
    message: {
      zh: '本单位“{plan}”为每人 {usual} 份，该职工填的是“{found}”。',
      en: 'Shares of “{plan}” in this unit are {usual} each; this row states “{found}”.',
    },
    expected: { zh: '{usual} 份', en: 'shares: {usual}' },
    fix: {
      zh: '请把全单位统一为同样的份数（现为 {usual} 份）后重新报送。',
      en: 'Give every member of the unit the same number of shares ({usual} now) and send the list again.',
    },
    example: { found: '2', plan: '重大疾病互助保障', usual: '1' },
  },
  'shares-kept': {
    severity: 'warning',
    group: 'plan',
    title: { zh: '仍按原份数', en: 'Shares stay as they were' },
    why: {
      zh: '已参加的职工在本期内保持原有份数，再报名册不改变份数。',
      en: 'A member in force keeps his shares for the period; a later list does not change them.',
    },
    message: {
      zh: '该职工本期已参加“{plan}” {shares} 份，此次填的“{found}”不生效。',
      en: 'The member’s shares of “{plan}” in this period are {shares} already; “{found}” changes nothing.',
    },
    expected: { zh: '{shares} 份', en: 'shares: {shares}' },
    fix: {
      zh: '份数无误的无需处理；确需更改的，请与互助中心联系，撤销原名册后重新报送。',
      en: 'Nothing to do if the shares are right; else have the centre undo the former list and send a new one.',
    },
    example: { found: '2', plan: '重大疾病互助保障', shares: '1' },
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
  'fee-undetermined': {
    severity: 'error',
    group: 'plan',
    title: { zh: '互助金标准无法确定', en: 'Fee cannot be told' },
    why: {
      zh: '本办法按人员类别确定互助金，类别不明就无法核算应缴金额。',
      en: 'The scheme’s fee goes by the kind of staff; without it the due cannot be told.',
    },
    message: {
      zh: '“{plan}”按人员类别收取互助金，该职工的人员类别未填写或没有对应标准（“{found}”）。',
      en: '“{plan}” has its fee by kind of staff; this row’s kind is not stated or has no fee (“{found}”).',
    },
    expected: { zh: '人员类别为下列之一：{kinds}', en: 'one of these kinds of staff: {kinds}' },
    fix: { zh: '请在人员类别栏填写：{kinds} 中的一项。', en: 'State one of these kinds of staff: {kinds}.' },
    example: { found: '', plan: '职工医疗互助', kinds: '在职职工、农民工' },
  },
  'fee-mismatch': {
    severity: 'error',
    group: 'plan',
    title: { zh: '互助金金额不符', en: 'Fee does not match' },
    why: {
      zh: '金额与标准不符，缴款后就会对不上账。',
      en: 'A fee that is not the scheme’s will not match the books once it is paid.',
    },
    message: {
      zh: '{what}填的是 {declared} 元，按标准应为 {due}。',
      en: '{declared} yuan stands as {what}; by the scheme it is {due}.',
    },
    expected: { zh: '{due}', en: '{due}' },
    fix: {
      zh: '请把金额改为应缴的数额；人员类别、份数、互助项目或新参续参填错的，一并改正。',
      en: 'Write the sum that is due; mend the kind of staff, shares, plans or renewal where they are wrong.',
    },
    example: {
      found: '60',
      what: { zh: '该职工的互助金', en: 'the fee of this member' },
      declared: '60.00',
      due: { zh: '36.00 元', en: '36.00 yuan' },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
