import type { FindingDefinition } from './finding.ts';

/** People on a list of whom the file says, outside their own rows, that they take no part. */
export const leaverFindings = {
  'section-not-taking-part': {
    severity: 'error',
    group: 'file',
    title: { zh: '列出了不参加的人员', en: 'People who do not take part are listed' },
    why: {
      zh: '列在名单上的人都按参加登记和收取互助金，也计入参加比例；未参加、退出或减员的人列在其中，就会多收费、虚增比例。',
      en: 'Whoever is listed is enrolled, charged and counted in the participation ratio; those who do not take part or have left would be charged for nothing and swell the ratio.',
    },
    message: {
      zh: '“{found}”下面列有 {people} 人，按字面他们不参加。',
      en: '{people} {people|person is|people are} listed under “{found}”, which says that they do not take part.',
    },
    expected: { zh: '名单中只有参加的职工', en: 'Only those who take part are listed' },
    fix: {
      zh: '请把这些人的行（或整张工作表）删去后重新报送，职工总数不变；其实参加的，请改正这个标题或工作表的名称。已参加后退出的，由互助中心用 mutual amend 办理。',
      en: 'Delete their rows (or the whole sheet) and send the file again; the headcount stays. If they do take part, correct the heading or the sheet’s name. Those who took part and leave are for the centre’s mutual amend.',
    },
    example: { found: '二、未参加人员', people: '3' },
  },
  'note-not-taking-part': {
    severity: 'error',
    group: 'file',
    title: { zh: '名单内外的说明写明有人不参加', en: 'A line says that people of the list do not take part' },
    why: {
      zh: '列在名单上的人都按参加登记和收取互助金；另有一行写明其中有人退出、离职或不参加，照名单收费就会多收。',
      en: 'Whoever is listed is enrolled and charged; where a line says of some of them that they have left or take no part, they would be charged for nothing.',
    },
    message: {
      zh: '“{found}”说的是名单上的 {people} 人（第 {rows} 行），按字面他们不参加。',
      en: '“{found}” speaks of {people} {people|person|people} on the list (row {rows}), and says that they do not take part.',
    },
    expected: { zh: '名单中只有参加的职工', en: 'Only those who take part are listed' },
    fix: {
      zh: '不参加的，请删去他们在名单中的行（职工总数不变）；其实参加的，请删去或改正这句说明。已参加后退出的，由互助中心用 mutual amend 办理。',
      en: 'Delete the rows of those who do not take part (the headcount stays); if they do, take the line out or correct it. Those who took part and leave are for the centre’s mutual amend.',
    },
    personal: { found: 'text' },
    example: { found: '以上人员本期均不参加', people: '3', rows: '7、8、9' },
  },
} as const satisfies Record<string, FindingDefinition>;
