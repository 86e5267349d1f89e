import type { FindingDefinition } from './finding.ts';

/** Findings that tell why a benefit is refused or held: exclusions, diseases, conditions, visits; made from the reasons of the decision. */
export const claimBenefitFindings = {
  'claim-excluded': {
    severity: 'error',
    group: 'claim',
    title: { zh: '属于不予补助的情形', en: 'Excluded by the scheme' },
    why: { zh: '办法列明的免责情形不予补助。', en: 'What the scheme excludes is not paid.' },
    message: { zh: '属于不予补助的情形：{found}。', en: 'Excluded: {found}.' },
    expected: { zh: '不属于免责情形', en: 'No ground of exclusion' },
    fix: {
      zh: '核对材料；填错的改正后重新报送。',
      en: 'Check the papers; mend what was filled in wrongly and send the claim again.',
    },
    example: { found: '工伤' },
  },
  'claim-exclusion-needs-review': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '是否不予补助需要审核人判断', en: 'A ground of exclusion needs a reviewer' },
    why: {
      zh: '诊断、原因或备注提到办法不予补助的情形，只凭几个字不能断定，申请暂缓。',
      en: 'Diagnosis, cause or remark speak of what the scheme excludes; words alone do not decide, and the claim is held.',
    },
    message: {
      zh: '这里提到“{found}”，办法不予补助；是否属于这种情形，需要审核人判断。',
      en: 'This speaks of “{found}”, which the scheme excludes; whether it applies needs a reviewer.',
    },
    expected: { zh: '由审核人写明是否属于免责情形', en: 'A reviewer’s word on whether it is excluded' },
    fix: {
      zh: '核对材料，不必重新报送：mutual claim correct 申请号 --set 免责情形=无（或该情形）--reason 理由，随即重新审核。',
      en: 'See by the papers, without sending the claim again: mutual claim correct NUMBER --set 免责情形=无 (or the ground) --reason WHY; it is decided anew.',
    },
    example: { found: '工伤' },
  },
  'claim-disease-not-covered': {
    severity: 'error',
    group: 'claim',
    title: { zh: '不在所列病种之内', en: 'The disease is not covered' },
    why: { zh: '该补助只给付办法列明的病种。', en: 'The benefit is paid for the diseases that the scheme names only.' },
    message: { zh: '“{found}”不在“{benefit}”所列病种之内。', en: '“{found}” is none of the diseases of “{benefit}”.' },
    expected: { zh: '办法列明的病种', en: 'A disease that the scheme names' },
    fix: {
      zh: '对照诊断证明核对病名和编码；写错的改正后重新报送。',
      en: 'Check name and code by the diagnosis; mend what is wrong and send the claim again.',
    },
    example: { found: '急性阑尾炎', benefit: '重大疾病补助' },
  },
  'claim-disease-needs-review': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '病种需要审核人判断', en: 'The disease needs a reviewer' },
    why: {
      zh: '仅凭病名不能断定是否属于所列病种，程序不作猜测。',
      en: 'The name alone does not tell whether it is one of the diseases named, and nothing is guessed.',
    },
    message: {
      zh: '“{found}”是否属于“{benefit}”的病种，需要审核人判断。',
      en: 'Whether “{found}” is one of the diseases of “{benefit}” needs a reviewer.',
    },
    expected: { zh: '写明 ICD-10 编码，或由审核人判断', en: 'Its ICD-10 code, or a reviewer’s judgement' },
    fix: {
      zh: '补填 ICD-10 编码，不必重新报送（mutual claim correct 申请号 --set ICD-10=编码 --reason 理由）；或由审核人用 mutual claim decide 申请号 --disease 病种（或 none）--reason 理由 判定。',
      en: 'State the ICD-10 code without sending the claim again (mutual claim correct NUMBER --set ICD-10=CODE --reason WHY), or let the reviewer say with mutual claim decide NUMBER --disease GROUP (or none) --reason WHY.',
    },
    example: { found: '肺部肿物', benefit: '重大疾病补助' },
  },
  'claim-not-first-diagnosis': {
    severity: 'error',
    group: 'claim',
    title: { zh: '不是首次确诊', en: 'Not a first diagnosis' },
    why: {
      zh: '办法只补助保障期内首次确诊的疾病。',
      en: 'The scheme pays for a disease first diagnosed within coverage.',
    },
    message: {
      zh: '“{benefit}”只补助保障期内的首次确诊。',
      en: '“{benefit}” is paid for a first diagnosis within coverage.',
    },
    expected: { zh: '保障期内首次确诊', en: 'A first diagnosis within coverage' },
    fix: { zh: '对照诊断证明核对首次确诊的日期。', en: 'Check the day of the first diagnosis by the papers.' },
    example: { found: '', benefit: '重大疾病补助' },
  },
  'claim-once-only': {
    severity: 'error',
    group: 'claim',
    title: { zh: '该补助只发一次', en: 'The benefit is paid once' },
    why: { zh: '办法规定该项补助只发一次。', en: 'By the scheme this benefit is paid once.' },
    message: {
      zh: '“{benefit}”只补助一次，已在 {found} 的申请中领取。',
      en: '“{benefit}” is paid once, and was with the claim of {found}.',
    },
    expected: { zh: '没有领取过的补助', en: 'A benefit that was not paid before' },
    fix: {
      zh: '核对以前的补助记录；不是同一项的，写明申请的项目。',
      en: 'Check the former payment; where it was another benefit, state the one that is claimed.',
    },
    example: { found: '2026-08-01', benefit: '重大疾病补助' },
  },
  'claim-visits-used': {
    severity: 'error',
    group: 'claim',
    title: { zh: '补助次数已用完', en: 'All visits allowed are used' },
    why: { zh: '办法规定了补助的次数。', en: 'The scheme limits how often the benefit is paid.' },
    message: { zh: '“{benefit}”的 {found} 次已经用完。', en: 'All {found} claims that “{benefit}” allows are used.' },
    expected: { zh: '不超过 {found} 次', en: 'No more than {found}' },
    fix: {
      zh: '核对以前的补助记录；以前的登记有误的，先更正。',
      en: 'Check the former claims; where one of them is wrong, correct it first.',
    },
    example: { found: '2', benefit: '住院补助' },
  },
  'claim-visit-differs': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '就诊次数与台账不符', en: 'Another visit than the ledger counts' },
    why: {
      zh: '办法按第几次确定标准，次数不符说明有一次没有申请，或者填写有误。',
      en: 'The scheme goes by the number of the visit; where the two differ, a visit was not claimed for or the number is wrong.',
    },
    message: {
      zh: '申请写明是第 {found} 次，台账里“{benefit}”是第 {counted} 次，已按第 {counted} 次计算。',
      en: 'The claim says visit {found}; for “{benefit}” the ledger counts {counted}, by which it was computed.',
    },
    expected: { zh: '第 {counted} 次', en: 'Visit {counted}' },
    fix: {
      zh: '核对本期以前的申请：漏报的补报，填错的不必改；台账有误的，由审核人处理。',
      en: 'Check the former claims of the period: hand in what is missing; where the ledger is wrong, a reviewer mends it.',
    },
    example: { found: '3', counted: '2', benefit: '住院补助' },
  },
  'claim-condition-not-met': {
    severity: 'error',
    group: 'claim',
    title: { zh: '不符合给付条件', en: 'A condition is not met' },
    why: { zh: '办法规定了给付条件。', en: 'The scheme sets conditions for the benefit.' },
    message: {
      zh: '“{benefit}”要求“{fact}”为 {wanted}，申请为 {stated}。',
      en: '“{benefit}” asks for “{fact}” to be {wanted}; it is {stated}.',
    },
    expected: { zh: '“{fact}”为 {wanted}', en: '“{fact}” to be {wanted}' },
    fix: {
      zh: '对照材料核对；填错的改正后重新报送。',
      en: 'Check it by the papers; mend what is wrong and send the claim again.',
    },
    example: {
      found: 'primary',
      benefit: '住院补助',
      fact: '医院等级',
      wanted: { zh: '二级、三级', en: 'secondary, tertiary' },
      stated: { zh: '一级', en: 'primary' },
    },
  },
  'claim-patient-not-covered': {
    severity: 'error',
    group: 'claim',
    title: { zh: '患者不是补助的对象', en: 'The benefit is not for this patient' },
    why: {
      zh: '补助给参加互助的职工本人；家属的医疗费用和身故，只有办法写明对象是家属的项目才能补助。',
      en: 'Benefits are for the members themselves; the illness or death of a relative is paid only where the scheme has a benefit for relatives.',
    },
    message: {
      zh: '“{benefit}”只补助{wanted}，患者是职工的{stated}。',
      en: '“{benefit}” is for {wanted} alone; the patient’s relation to the member is: {stated}.',
    },
    expected: { zh: '“{fact}”为 {wanted}', en: '“{fact}” to be {wanted}' },
    fix: {
      zh: '对照材料核对患者是谁（这一栏写的是患者，不是收款人或继承人）；关系填错的，用 mutual claim correct 申请号 --set 与职工关系=本人 --reason 理由 更正；确是家属的，不予补助。',
      en: 'See by the papers who was ill (the column is of the patient, not of a payee or an heir). A wrong relation is put right with mutual claim correct NUMBER --set 与职工关系=本人 --reason WHY; for a relative nothing is paid.',
    },
    example: {
      found: 'child',
      benefit: '住院补助',
      fact: '与职工关系',
      wanted: { zh: '本人', en: 'the member' },
      stated: { zh: '子女', en: 'child' },
    },
  },
  'claim-fact-missing': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '缺少判断所需的内容', en: 'Something that decides is not stated' },
    why: {
      zh: '申请没有写明，程序不作猜测，申请暂缓。',
      en: 'The claim does not say it and nothing is guessed, so that it is held.',
    },
    message: { zh: '没有写明“{fact}”，无法判断。', en: 'The claim does not state “{fact}”, which decides.' },
    expected: { zh: '写明“{fact}”', en: '“{fact}” to be stated' },
    fix: {
      zh: '按材料补正，不必重新报送：互助中心用 mutual claim correct 申请号 --set 栏名=内容 --reason 理由 写明，随即重新审核。',
      en: 'State it by the papers, without sending the claim again: the centre does with mutual claim correct NUMBER --set COLUMN=VALUE --reason WHY, and it is decided anew.',
    },
    example: { found: '', fact: '医院等级' },
  },
  'claim-value-missing': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '办法的资料不全，不能计算', en: 'The scheme lacks a value' },
    why: {
      zh: '来源没有给出的标准不能编造，申请暂缓。',
      en: 'What no source gives is not invented, and the claim is held.',
    },
    message: { zh: '不能计算：{what}。', en: 'It cannot be computed: {what}.' },
    expected: { zh: '办法原文中的标准', en: 'The value from the scheme’s source' },
    fix: {
      zh: '请互助中心按办法原文补全方案文件（mutual scheme），再重新审核；由中心逐件核定的，审核人用 mutual claim decide 申请号 --state 路径=金额 --reason 理由 写明。',
      en: 'The centre fills it into the scheme file from its source (mutual scheme) and decides anew; what it settles claim by claim a reviewer states with mutual claim decide NUMBER --state PATH=SUM --reason WHY.',
    },
    example: {
      found: 'benefits.critical.compute[1].fixed',
      what: {
        zh: '来源没有给出“补助项目 › 特种重病补助 › 计算步骤 › 第 1 项 › 定额”（benefits.critical.compute[1].fixed）',
        en: 'no source gives "benefits › 特种重病补助 › computation › no. 1 › fixed sum" (benefits.critical.compute[1].fixed)',
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
