import type { FindingDefinition } from './finding.ts';
import { understandable } from './person-reasons.ts';

/** Findings about a member's row: who is listed twice or has left, and what the row says of plans, shares and fee. */
export const listedMemberFindings = {
  'duplicate-in-roster': {
    severity: 'error',
    group: 'person',
    title: { zh: '名单中重复', en: 'Twice in this roster' },
    why: {
      zh: '同一人只能参加一次，重复会多算人数和互助金。',
      en: 'Nobody is enrolled twice: it would count the person, and the fee, two times.',
    },
    message: {
      zh: '身份证号“{found}”与 {first} 重复。',
      en: 'The identity number “{found}” already stands in {first}.',
    },
    expected: { zh: '每人一行', en: 'One row a person' },
    fix: {
      zh: '同一个人的，合并为一行（参加几个项目也只填一行）；不是同一个人的，对照身份证改正号码。',
      en: 'If both are one person, keep one row, whatever the number of plans; if not, correct the number from the identity card.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', first: '花名册!D5' },
  },
  'sheet-repeats-list': {
    severity: 'error',
    group: 'file',
    title: { zh: '工作表重复了另一张表的人员', en: 'A sheet repeats the people of another' },
    why: {
      zh: '同一人只能参加一次；两张表都算，会多算人数和互助金。',
      en: 'Nobody is enrolled twice: with both sheets the people, and their fees, would count two times.',
    },
    message: {
      zh: '这张表上的 {people}已列在“{first}”上。',
      en: '{people} of this sheet already stand on “{first}”.',
    },
    expected: { zh: '每人只列在一张表上', en: 'Everybody on one sheet only' },
    fix: {
      zh: '第二联、签名表、银行卡表、困难职工表、全体职工表等，请删除或隐藏这张工作表后重新报送；这张表上另有要采用的内容或参加的人的，请并入“{first}”。',
      en: 'Where it is a copy, or a sheet of signatures, bank cards, members in hardship or all staff, remove or hide it and send the file again; what, or who, is to count of it belongs on “{first}”.',
    },
    example: { found: '第二联', people: { zh: '36 人都', en: 'All 36 people' }, first: '花名册' },
  },
  'duplicate-across-units': {
    severity: 'error',
    group: 'person',
    title: { zh: '已由其他单位参加', en: 'Already enrolled through another unit' },
    why: {
      zh: '同一人同一期只能由一个单位参加，重复的会多交互助金，补助也只能领一次。',
      en: 'A person takes part through one unit a period: a second fee would be paid for nothing.',
    },
    message: {
      zh: '身份证号“{found}”本期已由“{otherUnit}”参加。',
      en: 'The identity number “{found}” is already enrolled through “{otherUnit}” in this period.',
    },
    expected: { zh: '每人每期只由一个单位参加', en: 'One unit a person and period' },
    fix: {
      zh: '请与该单位核实职工现在属于哪个单位：属于对方的，从名单中删去；属于本单位的，请对方办理退出或转移。',
      en: 'Settle with that unit where the person works now: if there, take them off this list; if here, let the other unit withdraw or transfer them.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', otherUnit: '福州市第一纺织厂' },
  },
  'listed-after-leaving': {
    severity: 'error',
    group: 'person',
    title: { zh: '已离开的职工又列入名册', en: 'Listed again after leaving' },
    why: {
      zh: '已退出、转出、被接续或死亡的职工，本期保障已经结束，再列入名册也不会恢复。',
      en: 'Coverage that ended by withdrawal, transfer, substitution or death does not come back by a list.',
    },
    message: {
      zh: '身份证号“{found}”的职工在本单位的“{plan}”保障已于 {lastDay} 终止。',
      en: 'The coverage in “{plan}” that identity number “{found}” had through this unit ended with {lastDay}.',
    },
    expected: { zh: '名册中没有已离开的职工', en: 'Nobody on the list whose coverage has ended' },
    fix: {
      zh: '请把该职工从名册中删去；如果退出、转出等办错了，由互助中心先用 mutual undo 撤销，再报送名册。',
      en: 'Take the person off the list; where the amendment was wrong, the centre undoes it first with mutual undo.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', plan: '职工医疗互助', lastDay: '2026-07-31' },
  },
  'listed-after-death': {
    severity: 'error',
    group: 'person',
    title: { zh: '已去世的职工列入名册', en: 'Listed after the death' },
    why: {
      zh: '已去世的人不能参加；收了互助金，还可能有人冒名领取补助。',
      en: 'The dead cannot take part: a fee would be charged for nothing, and somebody might claim in their name.',
    },
    message: {
      zh: '身份证号“{found}”的职工已于 {day} 去世（身故申请或死亡变更已登记）。',
      en: 'The person with the identity number “{found}” died on {day}, as a claim or an amendment of the ledger tells.',
    },
    expected: { zh: '名册中没有已去世的职工', en: 'Nobody on the list who has died' },
    fix: {
      zh: '请把该职工从名册中删去；号码填错的，对照身份证改正；其实健在的，由互助中心先用 mutual undo 撤销登记错的身故申请或死亡变更。',
      en: 'Take the person off the list, or correct the number from the identity card; of one who is alive, the centre first undoes the claim or amendment of the death with mutual undo.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', day: '2026-08-20' },
  },
  'not-taking-part': {
    severity: 'error',
    group: 'person',
    title: { zh: '名单写明该职工不参加', en: 'The list says that this person does not take part' },
    why: {
      zh: '列在名单上的人都按参加登记和收取互助金，也计入参加比例；不参加的人列在其中，就会多收费、虚增比例。',
      en: 'Whoever is listed is enrolled, charged and counted in the participation ratio; someone who does not take part would be charged for nothing and swell the ratio.',
    },
    message: {
      zh: '“{column}”一列写的是“{found}”，该职工不参加，却列在参加人员名单中。',
      en: 'Under “{column}” it says “{found}”: the person does not take part, and yet is listed among those who do.',
    },
    expected: { zh: '名单中只有参加的职工', en: 'Only those who take part are listed' },
    fix: {
      zh: '不参加的，请删去整行（职工总数不变）；其实参加的，请改正这一格：“是否参加”一列填“是”，备注里的这几个字删去。',
      en: 'Delete the row of a person who does not take part (the headcount stays); if the person does, mend the cell: write 是 where it asks who takes part, take these words out of a remark.',
    },
    personal: { found: 'text' },
    example: { found: '否', column: '是否参加' },
  },
  'taking-part-unclear': {
    severity: 'warning',
    group: 'person',
    title: { zh: '该职工是否参加写得不清楚', en: 'Whether this person takes part is not clear' },
    why: {
      zh: '列在名单上的人都按参加登记和收取互助金；写明参加又带着“不”“退”一类的字，说的可能是别的事，也可能是本期不参加。',
      en: 'Whoever is listed is enrolled and charged; words such as 不 or 退 beside may speak of something else, or say that the person takes no part in this period.',
    },
    message: {
      zh: '“{column}”一列写的是“{found}”，该职工可能不参加；本程序按参加处理。',
      en: 'Under “{column}” it says “{found}”: the person may not take part; the program takes it that the person does.',
    },
    expected: { zh: '只写参加与否；不参加的人不列入名单', en: 'Yes or no alone; who does not take part is not listed' },
    fix: {
      zh: '请向单位核实：参加的不用改；不参加的，请单位删去整行，重新报送名单。',
      en: 'Ask the unit: nothing is to be done where the person takes part; otherwise have the row deleted and the list sent again.',
    },
    personal: { found: 'text' },
    example: { found: '参加（取消银行卡）', column: '是否参加' },
  },
  'struck-through': {
    severity: 'error',
    group: 'person',
    title: { zh: '该职工划了删除线', en: 'A person on the list is struck through' },
    why: {
      zh: '划了删除线的行仍在名单里，会照常登记和收取互助金；是不参加了，还是只要更正，只有单位知道。',
      en: 'A row that is struck through is still on the list, and the person would be enrolled and charged; whether the person takes no part or only something was to be corrected, the unit alone can tell.',
    },
    message: {
      zh: '“{found}”划了删除线，却仍列在参加人员名单中。',
      en: '“{found}” is struck through, and yet stands among those who take part.',
    },
    expected: { zh: '名单中只有参加的职工，没有划掉的行', en: 'Only those who take part, and no rows struck through' },
    fix: {
      zh: '不参加的，请删去整行（职工总数不变）；参加的，请取消删除线，要更正的直接改写。',
      en: 'Delete the row of a person who does not take part (the headcount stays); if the person does, remove the line, and write corrections into the cells.',
    },
    personal: { found: 'name' },
    example: { found: '张三' },
  },
  'value-not-understood': {
    severity: 'error',
    group: 'person',
    title: { zh: '看不懂填写的内容', en: 'What this cell says is not known' },
    why: {
      zh: '这一列影响参加的项目、份数或互助金，内容看不懂时不作猜测。',
      en: 'The column decides on plans, shares or fee, and nothing is guessed about those.',
    },
    message: {
      zh: '“{column}”一列填写的是“{found}”，看不懂。',
      en: 'Under “{column}” it says “{found}”, which is not known.',
    },
    expected: { zh: '{wanted}', en: '{wanted}' },
    fix: {
      zh: '按要求改写：{wanted}。说明写到备注列。',
      en: 'Write what is expected: {wanted}. Explanations go to the remarks.',
    },
    personal: { found: 'text' },
    example: { found: '不确定', column: '困难职工', wanted: understandable.hardship },
  },
} as const satisfies Record<string, FindingDefinition>;
