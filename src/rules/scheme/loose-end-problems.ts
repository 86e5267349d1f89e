import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** What does no harm as it stands, but most likely is not what was meant. */
export const looseEndProblems = {
  'disease-group-unused': {
    severity: 'note',
    title: { zh: '疾病组没有用到', en: 'A group of diseases that nothing uses' },
    why: {
      zh: '没有哪项补助、步骤、封顶或免责期用到它，这一组疾病与别的疾病没有区别，多半漏写了条件。',
      en: 'No benefit, step, cap or waiting period asks for it, so its diseases are like any other; most likely a condition was left out.',
    },
    message: { zh: '没有哪一处用到 “{found}”。', en: 'Nothing uses "{found}".' },
    expected: {
      zh: '在某个 when 的 disease 里，或在 waiting 的 diseases 里写上它。',
      en: 'Its id under disease in a when, or under diseases of a rule of waiting.',
    },
    fix: {
      zh: '给用到它的补助写上 when: {disease: [{found}]}；用不到的，删去这一组。',
      en: 'Write when: {disease: [{found}]} for the benefit that it stands for; delete the group where there is none.',
    },
    example: { found: 'cancer', path: 'diseases.cancer' },
  },
  'paper-repeated': {
    severity: 'note',
    title: { zh: '同一材料列了两次', en: 'A paper is listed twice' },
    why: {
      zh: '同一种申请对同一材料有两行，多半其中一行是别的材料，或适用的情形写错了。',
      en: 'Two lines ask the same claim for the same paper; most likely one of them means another paper, or other events.',
    },
    message: { zh: '“{found}” 已在第 {one} 行列出。', en: '"{found}" is in line {one} of the papers already.' },
    expected: { zh: '每种情形对一份材料只写一行。', en: 'One line for a paper of the same events.' },
    fix: {
      zh: '删去多余的一行，或改正材料名称、events 和 benefits。',
      en: 'Delete one, or correct its name, events and benefits.',
    },
    example: { found: '出院小结', path: 'claims.papers[2].paper', one: '1' },
  },
  'deadline-day-absent': {
    severity: 'note',
    title: { zh: '期限的起算日这类申请没有', en: 'A deadline from a day that the events do not have' },
    why: {
      zh: '这些情形没有这个日子，期限就从事件发生之日起算，多半不是原文的意思。',
      en: 'Such events have no such day; the deadline then runs from the day of the event, which is most likely not what the source means.',
    },
    message: { zh: '{events} 没有 “{found}” 这个日子。', en: 'There is no day "{found}" of {events}.' },
    expected: {
      zh: '这些情形有的日子：诊断用 diagnosis，其他用 event。',
      en: 'A day that they have: diagnosis of a diagnosis, else event.',
    },
    fix: { zh: '改正 from，或改正 events。', en: 'Correct from, or events.' },
    example: { found: 'discharge', path: 'claims.deadlines[1].from', events: 'diagnosis' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
