import type { FindingDefinition } from './finding.ts';

/** Findings about what is stated of a unit: its name, code and kind. */
export const unitFactFindings = {
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
      zh: '本办法按单位性质确定互助金标准、参加比例或缴费时间，性质不明就无法核算。',
      en: 'The scheme’s fee, participation ratio or days of payment go by the kind of unit, and cannot be told without it.',
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
} as const satisfies Record<string, FindingDefinition>;
