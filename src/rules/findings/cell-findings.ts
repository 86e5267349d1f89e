import type { FindingDefinition } from './finding.ts';
import { shownInRows } from './person-reasons.ts';

/** Findings about a single cell or row whatever it holds. */
export const cellFindings = {
  'cell-error': {
    severity: 'error',
    group: 'cell',
    title: { zh: '单元格是错误值', en: 'Cell holds an error' },
    why: {
      zh: '公式出错的单元格没有内容可读，多半是引用的表格没有一起报送。',
      en: 'A formula that failed leaves nothing to read; as a rule it refers to a workbook that was not sent along.',
    },
    message: { zh: '这一格显示为错误值“{found}”。', en: 'The cell shows the error “{found}”.' },
    expected: { zh: '实际的内容', en: 'What should stand there' },
    fix: { zh: '请直接填写这一格的内容，不用公式。', en: 'Type what belongs into the cell instead of a formula.' },
    example: { found: '#N/A' },
  },
  'rows-not-read': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '名单末尾有几行没有作为人员读取', en: 'Rows at the end of the list were not read as people' },
    why: {
      zh: '没有结果的公式行、签字的行不是人员；如果其实是参加的职工，这些人就漏了，不会参加。',
      en: 'Lines of formulas without result, and lines where somebody signs, are nobody; if they are people who take part, these are missing and not enrolled.',
    },
    message: {
      zh: '名单末尾{what}没有作为人员读取：“{found}”{shown}。',
      en: 'At the end of the list, {what}: nobody was read from there, for “{found}” {shown}.',
    },
    expected: {
      zh: '每行有姓名和身份证号；没有多余的公式行，签字栏写“经办人：”等并加冒号',
      en: 'A name and identity number in every row; no formulas below, and a colon behind who signs (经办人：)',
    },
    fix: {
      zh: '不是人员的，请把这些行整行删去；是参加人员的，请直接填写姓名和身份证号，不用公式，并列在合计以上，第一格不要写成签字栏的样子，然后重新报送。',
      en: 'If they are nobody, delete these rows; if they are people who take part, type their names and identity numbers instead of formulas, above the total and without a signer’s word in the first cell, and send the list again.',
    },
    example: {
      found: '#N/A',
      what: { zh: '第 12 至 14 行中的 3 行', en: '3 rows from 12 to 14' },
      shown: shownInRows.error,
    },
  },
  'formula-without-value': {
    severity: 'error',
    group: 'cell',
    title: { zh: '公式没有结果，或是图片', en: 'Formula without a result, or a picture' },
    why: {
      zh: '只读取文件里保存的内容，不替单位计算；文件里没有保存这个公式的结果，图片里的文字也读不出来。',
      en: 'Only what the file holds is read, nothing is calculated; the file holds no result of this formula, and text in a picture cannot be read.',
    },
    message: {
      zh: '这一格是公式“{found}”，文件里没有它的结果。',
      en: 'The cell holds the formula “{found}”, and the file has no result of it.',
    },
    expected: { zh: '直接填写的内容', en: 'The content itself, typed in' },
    fix: {
      zh: '请用 Excel 或 WPS 打开文件，把这一格“选择性粘贴—数值”或直接填写；是图片的，请改填文字。',
      en: 'Open the file in Excel or WPS and paste the cell as a value or type it in; where it is a picture, type what it shows.',
    },
    personal: { found: 'text' },
    example: { found: '=VLOOKUP(B4,[1]Sheet1!$A:$B,2,0)' },
  },
  'text-repaired': {
    severity: 'note',
    group: 'cell',
    title: { zh: '内容已规范', en: 'Text was tidied' },
    why: {
      zh: '全角数字、空格、小写 x 之类不影响本意，按规范的写法采用，不必退回。',
      en: 'Full-width digits, spaces or a lower-case x leave no doubt of what is meant, so the list need not come back for them.',
    },
    message: { zh: '“{found}”已按“{value}”采用。', en: '“{found}” was taken as “{value}”.' },
    expected: { zh: '{value}', en: '{value}' },
    fix: {
      zh: '不必修改；如果理解有误，请更正后重新报送。',
      en: 'Nothing to do; if it was taken wrongly, correct it and send the list again.',
    },
    personal: { found: 'text', value: 'text' },
    example: { found: '35010219900101018x', value: '35010219900101018X' },
  },
  'row-hidden': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '有隐藏的行或列', en: 'Hidden rows or columns' },
    why: {
      zh: '隐藏或筛选掉的内容照样计入，单位可能并不知道，或本来不想报送。',
      en: 'What is hidden or filtered out counts all the same; the unit may not know of it, or not have meant it.',
    },
    message: { zh: '{what}处于隐藏状态，内容已照常采用。', en: 'Hidden, and taken all the same: {what}.' },
    expected: { zh: '没有隐藏内容的名单', en: 'A list with nothing hidden' },
    fix: {
      zh: '请取消隐藏和筛选，核对这些内容；不参加的人请删去整行。',
      en: 'Show hidden rows and columns, clear the filter and check them; delete the rows of those who do not take part.',
    },
    example: { found: '12-14', what: { zh: '第 12 至 14 行共 3 人', en: '3 people in rows 12 to 14' } },
  },
  'cell-astray': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '表格之外有零散内容', en: 'A cell far from the table' },
    why: {
      zh: '离名单很远的单元格多半是误按留下的；如果是遗漏的人员，就没有读到。',
      en: 'A cell far from the list is most likely a slip; if it belongs to a person, that person was not read.',
    },
    message: {
      zh: '远离名单的地方有内容“{found}”，没有采用。',
      en: '“{found}” stands far from the list and was not used.',
    },
    expected: { zh: '名单之外没有零散内容', en: 'Nothing outside the list' },
    fix: {
      zh: '请查看这一格，没有用的删去；属于名单的，请移到名单里。',
      en: 'Look at the cell; delete it if it is of no use, or move it into the list if it belongs there.',
    },
    // Often a person's row that slid down, name and all.
    personal: { found: 'name' },
    example: { found: 'x' },
  },
  'sheet-hidden': {
    severity: 'note',
    group: 'cell',
    title: { zh: '隐藏的工作表没有读取', en: 'A hidden sheet was not read' },
    why: {
      zh: '隐藏的工作表多是旧数据或下拉选项，不当作报送的名单。',
      en: 'Hidden sheets mostly hold old data or drop-down lists and are not taken as submitted.',
    },
    message: {
      zh: '工作表“{found}”是隐藏的，有 {rows} 行内容，没有读取。',
      en: 'Sheet “{found}” is hidden; its {rows} {rows|row was|rows were} not read.',
    },
    expected: { zh: '要报送的工作表都可见', en: 'Every sheet that is submitted is visible' },
    fix: {
      zh: '不需要的不必处理；里面有参加人员的，请取消隐藏后重新报送。',
      en: 'Nothing to do if it is not needed; if it lists people who take part, show it and send the file again.',
    },
    example: { found: '旧数据', rows: '2' },
  },
  'sheet-in-doubt': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '工作表的名称不像本期名单', en: 'A sheet’s name does not sound like this period’s list' },
    why: {
      zh: '往期、退回、备份的名单或退休人员的名单留在文件里，里面的人照样按参加登记和收取互助金。',
      en: 'A list of another period, a returned one, a copy or one of the retired may have been left in the file; its people are enrolled and charged all the same.',
    },
    message: {
      zh: '工作表“{found}”上的 {people} 人已照常采用，但从名称看可能不是本期参加的职工。',
      en: 'The {people} {people|person|people} on sheet “{found}” {people|was|were} taken, though by its name it may not list those who take part.',
    },
    expected: { zh: '文件中只有本期参加人员的名单', en: 'Only lists of those who take part in this period' },
    fix: {
      zh: '不是本期参加人员的，请删去这张工作表后重新报送；是的，不必处理，也可以改个名称（例如“名单”）。',
      en: 'If they do not take part, delete the sheet and send the file again; otherwise nothing has to be done, or give the sheet another name (for example 名单).',
    },
    example: { found: '上期名单', people: '3' },
  },
  'sheet-of-another-form': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '一张工作表是别的表', en: 'A sheet is of another form' },
    why: {
      zh: '补助申请表、变更表也写着姓名和身份证号，当成名单登记，会把收款人的账号、离职的人登记上去。',
      en: 'Claim sheets and sheets of amendments name people too; read as a list they would put a payee’s account, or people who left, into the register.',
    },
    message: {
      zh: '工作表“{found}”是{form}，不是名单，里面的 {people} 行没有收。',
      en: 'Sheet “{found}” is {form}, not a list of members; its {people} {people|row was|rows were} not taken.',
    },
    expected: { zh: '花名册文件中只有参加人员的名单', en: 'Only lists of members in the file of a roster' },
    fix: {
      zh: '{form}请另存为一个文件，用 {verb} 办理；确是名单的，请照空白表（mutual template roster）改好表头。',
      en: 'Save {form} as a file of its own, for {verb}; if it is a list of members, put its header right (see mutual template roster).',
    },
    example: { found: '补助申请', people: '2', form: { zh: '补助申请表', en: 'a claim sheet' }, verb: 'mutual claim' },
  },
  'people-on-another-form': {
    severity: 'error',
    group: 'cell',
    title: { zh: '别的表上有名单以外的人', en: 'People on another form who are on no list' },
    why: {
      zh: '像申请表、变更表的工作表不作名单读取；上面的人如果是来参加的，就会漏掉，出了事也得不到补助。',
      en: 'A sheet like a claim sheet or a sheet of amendments is not read as a list; people on it who mean to take part would be left out, and have no claim when they need one.',
    },
    message: {
      zh: '工作表“{found}”看来是{form}，没有作名单收；从第 {row} 行起有 {people} 人不在任何名单上。',
      en: 'Sheet “{found}” looks like {form} and was not taken as a list; {people} {people|person|people} on it, from row {row} on, {people|stands|stand} on no list.',
    },
    expected: { zh: '花名册文件中只有参加人员的名单', en: 'Only lists of members in the file of a roster' },
    fix: {
      zh: '是参加人员的，请把他们补到名单上，或照空白表（mutual template roster）改好表头；确是{form}的，请移出这份文件，用 {verb} 办理。然后重新报送。',
      en: 'If they take part, add them to the list or name the columns as in the blank form (mutual template roster); if it is {form}, take it out of this file and hand it in by {verb}. Then submit it again.',
    },
    example: {
      found: '新增人员',
      people: '2',
      row: '5',
      form: { zh: '变更表', en: 'a sheet of amendments' },
      verb: 'mutual amend',
    },
  },
  'sheet-not-read': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '一张工作表没有读取', en: 'A sheet was not read' },
    why: {
      zh: '名称里有“说明”“样表”等字样的工作表，里面通常是示例，不是报送的人员；如果确是名单，这些人就漏了。',
      en: 'A sheet called instructions or a sample mostly holds examples, not people; if it is a list after all, they are missing.',
    },
    message: {
      zh: '工作表“{found}”按名称是说明或样例，里面的 {people} 人没有读取。',
      en: 'Sheet “{found}” is instructions or a sample by its name; the {people} {people|person on it was|people on it were} not read.',
    },
    expected: { zh: '名单所在工作表的名称不含“说明”“样表”等字样', en: 'A list on a sheet that is not called a sample' },
    fix: {
      zh: '是示例的不必处理；是参加人员的，请给工作表改名（例如“名单”）后重新报送。',
      en: 'Nothing to do for examples; where they take part, rename the sheet (for example 名单) and send the file again.',
    },
    example: { found: '样表', people: '3' },
  },
  'staff-sheet-not-read': {
    severity: 'warning',
    group: 'cell',
    title: { zh: '职工信息表没有作名单读取', en: 'A sheet of the staff was not read as a list' },
    why: {
      zh: '文件里另有一张有合计、合计正好相符的参加人员名单；职工信息表上的其他人没有缴费、签名等内容，读取就会替不参加的人登记、收费。',
      en: 'The file has a list of those who take part, with a total that is right; of the others on the sheet of the staff nothing tells that they take part, and read as a list they would be enrolled and charged.',
    },
    message: {
      zh: '工作表“{found}”有 {people} 人，名单“{list}”上的人几乎都在其中；其余 {others} 人不在名单上，没有读取。',
      en: 'Sheet “{found}” holds {people} people, nearly all of the list “{list}” among them; the other {others} are not on the list and {others|was|were} not read.',
    },
    expected: { zh: '参加的职工都列在“{list}”上', en: 'Everybody who takes part on “{list}”' },
    fix: {
      zh: '不参加的不必处理；其中有参加的，请补到“{list}”上，合计一并改正，然后重新报送。',
      en: 'Nothing to do for those who do not take part; whoever does belongs on “{list}”, and into its total; then send the file again.',
    },
    example: { found: '全体职工', list: '参加名册', people: '9', others: '3' },
  },
} as const satisfies Record<string, FindingDefinition>;
