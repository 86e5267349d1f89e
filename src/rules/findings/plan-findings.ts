import type { FindingDefinition } from './finding.ts';

/** Findings about what members take and pay: plans, shares, fees. */
export const planFindings = {
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
  'shares-contradictory': {
    severity: 'error',
    group: 'plan',
    title: { zh: '两处填的份数不同', en: 'Two different numbers of shares' },
    why: {
      zh: '份数决定应缴金额和补助金额，两处不同时不能替单位决定用哪一处。',
      en: 'Fee and benefit go by the shares; where two cells differ, nobody but the unit knows which one is meant.',
    },
    message: {
      zh: '“{plan}”一栏是 {own} 份（“{found}”），份数一栏是 {shares} 份。',
      en: 'The column of “{plan}” states shares: {own} (“{found}”), the column of shares: {shares}.',
    },
    expected: { zh: '两栏相同，或项目栏只写“是”“√”', en: 'the same number in both, or only 是 or √ for the plan' },
    fix: {
      zh: '请把两栏改成一致，或只在份数一栏填份数，项目一栏写“√”。',
      en: 'Write the same number in both, or the number in the column of shares only and √ for the plan.',
    },
    example: { found: '3', plan: '重大疾病互助保障', own: '3', shares: '2' },
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
  'fee-missing': {
    severity: 'warning',
    group: 'plan',
    title: { zh: '办法没有给出互助金标准', en: 'The scheme lacks the fee' },
    why: {
      zh: '来源没有给出的标准不能编造；没有标准就算不出应缴，单位会以为不用缴费。',
      en: 'What no source gives is not invented; without the fee nothing is due, and the unit would think it need not pay.',
    },
    message: {
      zh: '来源没有给出“{plans}”的互助金（方案 {scheme} 的 missing 中列有 {paths}）：{count} 人的应缴没有计入这一项，记为 0.00 元。',
      en: 'No source gives the fee of “{plans}” ({paths}, under missing in the scheme {scheme}): of {count} people it is not in the due, which reads 0.00 for it.',
    },
    expected: { zh: '方案写明 {paths}', en: 'a scheme that states {paths}' },
    fix: {
      zh: '请互助中心用 mutual scheme new 编号 --from {scheme} 写自己的方案（编号与 {scheme} 只差末尾的数字），按办法原文填上 {paths}，用 mutual scheme adopt 编号 --reason 理由 采用后再办理名单。已经收下的保障仍按 0.00 元，要先用 mutual undo 撤销，采用后重新办理。确实不收互助金的，填 0。',
      en: 'The centre writes a scheme of its own with mutual scheme new ID --from {scheme} (an ID that differs in the number at its end), fills in {paths} from its source and adopts it with mutual scheme adopt ID --reason WHY before the list is taken. Coverages that were taken keep their 0.00: undo them first (mutual undo) and take them again after. Where nothing is charged, state 0.',
    },
    example: { found: '', plans: '医疗互助', paths: 'plans.general.fee', count: '12', scheme: 'xiamen-18' },
  },
  'fees-not-in-yuan': {
    severity: 'error',
    group: 'plan',
    title: { zh: '互助金不以元为单位', en: 'Fees are not stated in yuan' },
    why: {
      zh: '互助金一律按元核对；按别的单位填的金额相差许多倍，所以这一列一格也不核对。',
      en: 'Fees are held against the scheme in yuan. Those of another unit are many times too high or too low: none of the column is compared.',
    },
    message: {
      zh: '“{found}”一列写明互助金以{unit}为单位。',
      en: 'The column “{found}” says that fees are stated in {unit}.',
    },
    expected: { zh: '以元为单位的互助金，最多两位小数', en: 'Fees in yuan, with two decimals at most' },
    fix: {
      zh: '请把这一列的金额都换算成元，再把表头的单位改为“元”；只是单位写错的，改正表头即可。',
      en: 'Convert all sums of the column to yuan, then write 元 for the unit in its header; where only the unit is wrong, put the header right.',
    },
    example: { found: '缴费金额（万元）', unit: '万元' },
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
