import { fileReasonTexts } from './file-reasons.ts';
import type { FindingDefinition } from './finding.ts';
import { leaverFindings } from './leaver-findings.ts';

/** Findings about a whole file or its table. `reason` is one of {@link fileReasonTexts}. */
export const fileFindings = {
  'file-unreadable': {
    severity: 'error',
    group: 'file',
    title: { zh: '文件打不开', en: 'File cannot be read' },
    why: {
      zh: '文件残缺或损坏时，读出的人数会变少而没有人察觉，所以一个人也不读。',
      en: 'A damaged file would give fewer people without anyone noticing, so nobody is read from it.',
    },
    message: { zh: '文件无法读取：{reason}。', en: 'The file cannot be read: {reason}.' },
    expected: { zh: '完整、未损坏的 Excel 或 WPS 表格文件', en: 'A whole, undamaged workbook of Excel or WPS' },
    fix: {
      zh: '请在自己的电脑上打开原文件，确认内容完整后另存为 .xlsx，再重新报送；打不开的，请找出完好的一份。',
      en: 'Open the original on your own computer, see that it is complete, save it as .xlsx and send it again; if it does not open, find a copy that does.',
    },
    example: { found: '', reason: fileReasonTexts.truncated },
  },
  'file-encrypted': {
    severity: 'error',
    group: 'file',
    title: { zh: '文件设了密码', en: 'File is protected with a password' },
    why: {
      zh: '没有密码就看不到名单，无法审核。',
      en: 'Without the password the list cannot be seen, let alone checked.',
    },
    message: { zh: '文件无法读取：{reason}。', en: 'The file cannot be read: {reason}.' },
    expected: { zh: '没有打开密码的文件', en: 'A file that opens without a password' },
    fix: {
      zh: '请在 Excel 或 WPS 中打开文件，在“另存为”或“文件加密”里取消打开密码，保存后重新报送。',
      en: 'Open the file in Excel or WPS, take the password off under “Save as” or “Encrypt”, save it and send it again.',
    },
    example: { found: '', reason: fileReasonTexts.password },
  },
  'file-empty': {
    severity: 'error',
    group: 'file',
    title: { zh: '文件里没有人员', en: 'Nobody is listed in the file' },
    why: {
      zh: '没有名单就没有人参加；多半是报错了文件，或内容没有保存。',
      en: 'With nobody listed nobody is enrolled; most likely it is the wrong file, or it was never saved.',
    },
    message: { zh: '没有读到任何参加人员：{reason}。', en: 'Nobody was found: {reason}.' },
    expected: { zh: '至少有一名职工的名单', en: 'A list of at least one person' },
    fix: {
      zh: '请确认报送的是填好并已保存的那一份名册，然后重新报送。',
      en: 'Make sure that it is the roster that you filled in and saved, then send it again.',
    },
    example: { found: '', reason: fileReasonTexts['no-cells'] },
  },
  'file-not-a-table': {
    severity: 'error',
    group: 'file',
    title: { zh: '不是表格文件', en: 'File is no table' },
    why: { zh: '只有表格里的名单才能逐格核对。', en: 'Only a list in a table can be checked cell by cell.' },
    message: { zh: '这个文件不是表格：{reason}。', en: 'This file is no table: {reason}.' },
    expected: {
      zh: 'Excel 或 WPS 表格文件（.xlsx、.xls、.et、.ods、.csv）',
      en: 'A workbook of Excel or WPS (.xlsx, .xls, .et, .ods, .csv)',
    },
    fix: {
      zh: '请把名单填入表格，保存为 .xlsx 后重新报送；在压缩包里的，请先解压。',
      en: 'Put the list into a workbook, save it as .xlsx and send it again; if it is packed in an archive, unpack it first.',
    },
    example: { found: '', reason: fileReasonTexts['word-document'] },
  },
  'file-too-large': {
    severity: 'error',
    group: 'file',
    title: { zh: '文件过大', en: 'File is too large' },
    why: {
      zh: '名册远用不到这么大；通常是整列设了格式、贴了图片，或文件被人做过手脚。',
      en: 'No roster needs that much; as a rule whole columns were formatted, pictures were pasted in, or somebody tampered with the file.',
    },
    message: { zh: '文件超出可以读取的范围：{reason}。', en: 'The file is beyond what can be read: {reason}.' },
    expected: { zh: '只含名单的文件', en: 'A file that holds the list and nothing else' },
    fix: {
      zh: '请新建一个工作簿，只把名单区域“选择性粘贴—数值”进去，保存后重新报送；人数特别多的，请分成几个文件。',
      en: 'Make a new workbook, paste only the list into it as values, save and send it; split a very long list into several files.',
    },
    example: {
      found: '',
      reason: { zh: '有内容的单元格超过 2000000 个', en: 'it has more than 2000000 filled cells' },
    },
  },
  'header-not-found': {
    severity: 'error',
    group: 'file',
    title: { zh: '没有找到名单的表头', en: 'No header of a roster was found' },
    why: {
      zh: '靠表头才知道哪一列是姓名、哪一列是身份证号；没有表头就只能猜，而猜错会登记成别人。',
      en: 'The header tells which column holds the name and which the identity number; without it one could only guess, and enrol somebody else.',
    },
    message: {
      zh: '查看了工作表“{sheets}”，没有找到同时有姓名和身份证号的表头；{nearest}。',
      en: 'No row with headers for both name and identity number was found on “{sheets}”; {nearest}.',
    },
    expected: {
      zh: '一行表头，至少有“姓名”和“身份证号”两列',
      en: 'A header row with at least 姓名 (name) and 身份证号 (identity number)',
    },
    fix: {
      zh: '请在名单上方加上表头后重新报送；表头另有叫法的，审核人员可用 --map 指明，例如 --map 姓名=B --map 身份证号=D。',
      en: 'Put a header above the list and send it again; where the columns are called otherwise, the clerk can name them with --map, as in --map 姓名=B --map 身份证号=D.',
    },
    example: {
      found: '',
      sheets: '名单、附表',
      nearest: {
        zh: '最像表头的是“名单”第 3 行，但缺少“身份证号”',
        en: 'row 3 of “名单” is most like one, but lacks “身份证号”',
      },
    },
  },
  'another-form': {
    severity: 'error',
    group: 'file',
    title: { zh: '交来的是另一种表', en: 'Another form than the command takes' },
    why: {
      zh: '申请表、变更表也写着姓名、身份证号和账号；当成花名册读，别人的收款账号、离职的人就登记上去了。',
      en: 'Claim sheets and sheets of amendments also hold names, numbers and accounts; read as a roster they would register a payee’s account, or people who left.',
    },
    message: {
      zh: '{what}是{form}，不是{wanted}，什么也没有收。',
      en: '{what} is {form}, not {wanted}; nothing of it was taken.',
    },
    expected: { zh: '{wanted}', en: '{wanted}' },
    fix: {
      zh: '请用 {verb} 办理；要报的是{wanted}的，请换成{wanted}，或改好表头后重新报送。',
      en: 'Take it with {verb}; if {wanted} was meant, send that, or put its headers right and send it again.',
    },
    example: {
      found: '',
      what: { zh: '工作表“补助申请表”', en: 'Sheet “补助申请表”' },
      form: { zh: '补助申请表', en: 'a claim sheet' },
      wanted: { zh: '花名册', en: 'a roster' },
      verb: 'mutual claim',
    },
  },
  'people-not-read': {
    severity: 'error',
    group: 'file',
    title: { zh: '有人员没有读到', en: 'People were not read' },
    why: {
      zh: '没有表头的工作表不作名单读取，上面的人就不会参加，出了事也得不到补助。',
      en: 'A sheet without a header is not read as a list; the people on it would not be enrolled, and have no claim when they need one.',
    },
    message: {
      zh: '工作表“{found}”上从第 {row} 行起有 {people} 人的姓名和身份证号，但没有同时有姓名和身份证号的表头，这些人没有读取。',
      en: 'Sheet “{found}” holds names and identity numbers of {people} {people|person|people} from row {row} on, but no header for both, so they were not read.',
    },
    expected: { zh: '有参加人员的每张工作表都有表头', en: 'A header on every sheet that lists people' },
    fix: {
      zh: '是参加人员的，请在这张工作表的名单上方重复表头，或把这些行移到有表头的名单下面；不是的，请删去这张工作表。然后重新报送。',
      en: 'If they take part, repeat the header above them on this sheet, or move the rows below the list that has one; if not, delete the sheet. Then send the file again.',
    },
    example: { found: '续表', people: '4', row: '1' },
  },
  ...leaverFindings,
  'column-missing': {
    severity: 'error',
    group: 'file',
    title: { zh: '缺少必填的列', en: 'A required column is missing' },
    why: {
      zh: '办法要求的这一项没有列，谁的都无从核对。',
      en: 'The scheme asks for this, and without its column nobody can be checked.',
    },
    message: {
      zh: '表头是“{found}”，没有“{column}”这一列。',
      en: 'The header reads “{found}”; the column “{column}” is missing.',
    },
    expected: { zh: '表头里有“{column}”', en: 'A column headed “{column}”' },
    fix: {
      zh: '请补上“{column}”列并逐人填写；已有这一列但叫法不同的，请把表头改为“{column}”。',
      en: 'Add the column “{column}” and fill it in for everybody; if it is there under another name, rename its header to “{column}”.',
    },
    example: { found: '序号、姓名、性别', column: '身份证号' },
  },
  'column-unknown': {
    severity: 'note',
    group: 'file',
    title: { zh: '有不认识的列', en: 'A column is not known' },
    why: {
      zh: '这一列的内容不会用于审核；如果它其实是必填项或参加的项目，就要改表头。',
      en: 'What stands in this column is not used; if it is something required, or a plan to take, its header has to be changed.',
    },
    message: {
      zh: '{letters} 列“{found}”不是名册里的列，没有采用。',
      en: 'Column {letters}, “{found}”, is none of a roster’s columns and was not used.',
    },
    expected: { zh: '名册规定的列', en: 'The columns of the roster’s form' },
    fix: {
      zh: '不需要的可以不管；需要采用的，请把表头改成名册规定的叫法，或由审核人员用 --map 指明。',
      en: 'Leave it if it does not matter; otherwise give its header the name that the form uses, or let the clerk name it with --map.',
    },
    example: { found: '会员卡号', letters: 'F' },
  },
  'column-repeated': {
    severity: 'error',
    group: 'file',
    title: { zh: '两列表头相同', en: 'Two columns claim to be the same' },
    why: {
      zh: '两列都说是同一项，无法判断以哪一列为准，猜错会登记成别人。',
      en: 'Two columns say that they are the same thing; to guess which one counts could enrol somebody else.',
    },
    message: {
      zh: '{columns} 列的表头“{found}”都表示“{column}”。',
      en: 'Columns {columns}, headed “{found}”, both stand for “{column}”.',
    },
    expected: { zh: '“{column}”只有一列', en: 'One column for “{column}”' },
    fix: {
      zh: '请删去多余的一列，或把不是职工本人的那一列改名（例如“配偶姓名”）。',
      en: 'Delete the one that is not needed, or rename the one that is not about the member (for example 配偶姓名).',
    },
    example: { found: '姓名、姓名', column: '姓名', columns: 'B、F' },
  },
} as const satisfies Record<string, FindingDefinition>;
