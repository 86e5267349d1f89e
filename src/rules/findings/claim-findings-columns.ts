import type { FindingDefinition } from './finding.ts';

/** Findings about the columns that a claim sheet has to have, and about their unit. */
export const claimColumnFindings = {
  'claim-column-missing': {
    severity: 'error',
    group: 'claim',
    title: { zh: '申请表缺少必需的列', en: 'A column that claims need is missing' },
    why: {
      zh: '没有这一列，整张表的申请都无法核对，一份也不能受理。',
      en: 'Without this column no claim of the list can be checked, and none is taken.',
    },
    message: {
      zh: '表头中没有“{column}”这一列{nearest}。',
      en: 'The header has no column “{column}”{nearest}.',
    },
    expected: { zh: '表头里有“{column}”', en: 'A column headed “{column}”' },
    fix: {
      zh: '已有这一列但叫法不同的，请把表头改为“{column}”，或由审核人员用 --map {column}=B 指明；没有的，补上这一列并逐份填写。规定的表头见 mutual template claim 生成的表。',
      en: 'If the column is there under another name, rename its header to “{column}”, or let the clerk name it with --map {column}=B; otherwise add it and fill it in for each claim. mutual template claim writes a sheet with the headers as they should be.',
    },
    example: {
      found: '报账者、身份证号、入院日期',
      column: '姓名',
      nearest: {
        zh: '；不认识的列中可能就是：A“报账者”',
        en: '; of the columns that are not known it may be A“报账者”',
      },
    },
  },
  'claims-not-read': {
    severity: 'error',
    group: 'claim',
    title: { zh: '有申请没有读到', en: 'Claims were not read' },
    why: {
      zh: '认不出表头或表格的工作表不会读取，上面的职工就等不到补助。',
      en: 'A sheet with no header or form that is known is not read, and the members on it would wait for their benefit in vain.',
    },
    message: {
      zh: '工作表“{found}”上从第 {row} 行起有 {people} 人，但认不出申请表的表头或表格，一份申请也没有读取。',
      en: 'Sheet “{found}” names {people} {people|person|people} from row {row} on, but has no header or form of claims that is known, so none was read.',
    },
    expected: {
      zh: '每张工作表是一份完整的表格，或有同时写明姓名、身份证号和日期或费用的表头',
      en: 'On every sheet a whole form, or a header that names 姓名, 身份证号 and days or costs',
    },
    fix: {
      zh: '一行一份申请的，把表头改成“姓名”“身份证号”等申请表规定的叫法；表格里列出几次就医的，每次填一份表格，或改填一行一份的申请表（mutual template claim 生成空表）；不是申请的，删去这张工作表。',
      en: 'Of a list, use the headers of the claim sheet’s form (姓名, 身份证号 …). Of a form that lists several visits, fill in one form for each, or a list with one claim a row (mutual template claim makes a blank one). If the sheet holds no claims, delete it.',
    },
    example: { found: '两次住院', people: '1', row: '2' },
  },
  'sums-not-in-yuan': {
    severity: 'error',
    group: 'claim',
    title: { zh: '金额不以元为单位', en: 'Sums are not stated in yuan' },
    why: {
      zh: '金额一律按元读取；按别的单位读，会多付或少付许多倍，所以这张表的申请一份也不受理。',
      en: 'Sums are read as yuan. Read so, sums of another unit would be paid many times too high or too low: no claim of the list is taken.',
    },
    message: {
      zh: '“{found}”写明金额以{unit}为单位。',
      en: '“{found}” says that sums are stated in {unit}.',
    },
    expected: { zh: '以元为单位的金额，最多两位小数', en: 'Sums in yuan, with two decimals at most' },
    fix: {
      zh: '把这张表的金额都换算成元，再把这里的单位改为“元”；只是单位写错的，改正单位即可。',
      en: 'Convert all sums of the list to yuan, then write 元 for the unit here; where only the unit is wrong, put that right.',
    },
    example: { found: '医保范围内费用（万元）', unit: '万元' },
  },
} as const satisfies Record<string, FindingDefinition>;
