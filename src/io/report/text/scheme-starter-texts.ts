import type { Text } from '../../../rules/value/text.ts';

const text = (zh: string, en: string): Text => ({ zh, en });

/** The questions and words of a scheme that `mutual scheme new` begins from nothing. One line each; none holds a colon, a brace or a bracket that YAML would read. */
export const starterTexts = {
  says: text(
    '从头写的实施办法：对着自己的文件，一节一节填。',
    'A scheme from nothing; go through it beside your own document.',
  ),
  how: text(
    '“##” 是问题。“# ” 开头的各行是例子：去掉行首的 “# ”，改成自己的规定，再从 missing 里删去这一项。办法里没有的，整段删去，也从 missing 里删去。不知道的留着。',
    '"##" asks. Lines that begin with "# " are examples: take the "# " away, write your own rule, and take its name out of missing. What your document does not have goes out, there and under missing. What you do not know stays.',
  ),
  clauses: text(
    '每条规定出自哪里？一条一个 id，下面各节用 clause 指到它。原文写明的 basis: stated（去掉 note），自己理解的 basis: inferred 并写 note。',
    'Where does each rule come from? One id each, which the rules name as clause. As written: basis: stated, without a note; as you read it: basis: inferred with a note.',
  ),
  rulesTitle: text('实施办法', 'the rules'),
  rulesSource: text('文件名称和文号', 'name and number of the document'),
  rulesNote: text('新写的办法，逐条核对以后改成 stated', 'a new file; stated once each rule has been compared'),
  missing: text(
    '还不知道的都列在这里；用到它的申请先暂缓，程序不估算。',
    'What is not known yet; a claim that needs it is held, and nothing is estimated.',
  ),
  period: text(
    '一期多长？P1Y 是一年。每年同一天开始的写 starts: {on: 01-01}，由中心定的写 centre。',
    'How long is a period? P1Y is a year. On the same day each year: starts: {on: 01-01}; on the day that the centre sets: centre.',
  ),
  apply: text(
    '几月几日到几月几日申报、缴费？在开始前一年的写 year: before。',
    'When are rosters and fees taken? year: before, where that is in the year before it starts.',
  ),
  coverage: text(
    '保障从哪天起？period 随互助期，invoice-date 开票之日，day-after-payment 缴费次日。',
    'When does coverage begin? With the period, on the invoice-date, or on the day-after-payment.',
  ),
  kinds: text(
    '单位、人员、医疗保险分哪几类？单位的别的写法用 aliases 列出。办法不分类的，整段删去。',
    'Which kinds of unit, staff and insurance are there? Other names that units use go under aliases. Without kinds leave these out.',
  ),
  institution: text('机关事业单位', 'public institution'),
  enterprise: text('企业', 'enterprise'),
  employee: text('在职', 'in service'),
  retired: text('退休', 'retired'),
  employeeInsurance: text('职工医保', 'insurance of employees'),
  residentInsurance: text('居民医保', 'insurance of residents'),
  participation: text(
    '参加人数要占多少？除以 staff 职工总数、union-members 会员数、insured 参保人数、eligible 符合条件人数，还是 women 女职工？',
    'Which share of a unit must join? Of the staff, union-members, insured, eligible or women?',
  ),
  age: text('几岁到几岁可以参加？哪天算？', 'From which age to which, taken on which day?'),
  staff: text('哪些人员可以参加，哪些不能？', 'Which kinds of staff may join, which may not?'),
  insurance: text('须参加哪种医疗保险？', 'Which insurance is required?'),
  plans: text(
    '有哪些互助项目？taken: everyone 名册上全体，chosen 自选；限女职工的写 only: women。',
    'Which plans are there? taken: everyone on the roster, or chosen; only: women where it is for women.',
  ),
  generalTitle: text('医疗互助', 'medical mutual aid'),
  fee: text(
    '每人每期多少元？按单位性质不同的写 {by: unit-kind, of: {institution: 100, enterprise: 60}}。',
    'How many yuan a member and period? By kind of unit: {by: unit-kind, of: {institution: 100, enterprise: 60}}.',
  ),
  shares: text('最多几份？', 'How many shares at most?'),
  late: text(
    '截止以后还能参加吗？参加的人离开了能换人吗？',
    'May anybody join late? May a newcomer replace who leaves?',
  ),
  waiting: text(
    '免责期几天？从哪天起算，当天算不算第 1 天？没有免责期的，删去这一段。',
    'How many days of waiting, from which day, and is that day the first? Leave it out where there is none.',
  ),
  renewal: text('怎样算续参？续参有没有免责期？', 'What counts as renewal, and does it wait?'),
  diseases: text(
    '哪些是重大疾病？名称和 ICD-10 照办法写；名单不全的写 complete: false。',
    'Which diseases are critical? By the names, and the ICD-10 codes, of your document; complete: false where the list is not whole.',
  ),
  criticalDiseases: text('重大疾病', 'critical illnesses'),
  cancer: text('恶性肿瘤', 'cancer'),
  benefits: text('什么情形补助多少？一项补助一段。', 'What does an event pay? One entry each.'),
  hospitalTitle: text('住院补助', 'hospital benefit'),
  base: text(
    '按哪几栏费用计算？加的写 add，减的写 subtract。',
    'Of which costs? Those added under add, those taken off under subtract.',
  ),
  compute: text(
    '怎么算，一步一行：起付线 deductible、按比例 rate、分段 bands、定额 fixed、按天 perDay。',
    'By which steps, one a line: deductible, rate, bands, fixed, perDay.',
  ),
  caps: text('一次、一期、终身最多多少？', 'How much at most a visit, a period, a lifetime?'),
  critical: text('患重大疾病补助吗？', 'Does a critical illness pay?'),
  criticalTitle: text('重大疾病补助', 'benefit for critical illness'),
  women: text('女职工有专门的补助吗？', 'Is there a benefit for women?'),
  womenTitle: text('女职工手术补助', 'benefit for women’s surgery'),
  death: text('身故、伤残、意外补助吗？', 'Do death, disability or accidents pay?'),
  deathTitle: text('身故慰问', 'payment at death'),
  claims: text(
    '几天之内申请？按哪天归属哪一期？要哪些材料？哪些情形不予补助？',
    'Within how many days, by which day does a claim belong to a period, with which papers, and what is excluded?',
  ),
  formPaper: text('补助申请表', 'claim form'),
  recordPaper: text('出院记录', 'discharge record'),
  crime: text('违法犯罪', 'crime'),
  fund: text(
    '钱从哪里来？结余归哪里？不够时怎么办？',
    'Where does the money come from, where does the rest stay, what if it falls short?',
  ),
  forms: text(
    '名册有哪些栏？照自己的表改 header，单位的其他写法用 aliases 列出。',
    'Which columns has the roster? Put your own headers, and what else units write under aliases.',
  ),
  nameHeader: text('姓名', 'name'),
  numberHeader: text('身份证号码', 'identity number'),
  sexHeader: text('性别', 'sex'),
  staffHeader: text('人员类别', 'kind of staff'),
  renewalHeader: text('参加性质', 'new or renewing'),
  unitHeader: text('单位名称', 'unit'),
  kindHeader: text('单位性质', 'kind of unit'),
  headcountHeader: text('职工总数', 'headcount'),
  contactHeader: text('联系人', 'contact'),
} as const satisfies Record<string, Text>;
