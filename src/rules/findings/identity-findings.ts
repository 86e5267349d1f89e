import type { FindingDefinition } from './finding.ts';
import { identityReasons } from './person-reasons.ts';

const whole = {
  zh: '18 位公民身份号码（GB 11643-1999），或港澳台居民居住证、外国人永久居留身份证、护照号码',
  en: 'A resident number of 18 digits (GB 11643-1999), or the number of a residence permit, a foreigner’s permanent residence card or a passport',
};

/** Findings about an identity number. */
export const identityFindings = {
  'heading-or-person': {
    severity: 'error',
    group: 'person',
    title: { zh: '分不清是标题还是姓名', en: 'Either a heading or a name' },
    why: {
      zh: '名单上的每一行都按一个人登记和收费，科室、班组的标题不是人；而人不能当作标题略去。',
      en: 'Every row of a list is enrolled and charged as a person, and a department’s heading is none; nor may a person be passed over as a heading.',
    },
    message: {
      zh: '这一行姓名栏写有“{found}”，其余各格都空着：可能是科室、班组的标题，也可能是没有填写身份证号的职工。',
      en: 'This row holds “{found}” under the name and nothing else: it may be a department’s heading, or somebody whose identity number was left out.',
    },
    expected: {
      zh: '标题写在序号栏或合并的单元格里；职工填有身份证号',
      en: 'Headings under the serial number or in merged cells; members with an identity number',
    },
    fix: {
      zh: '是标题的，请移到序号栏，或与右边的单元格合并；是职工的，请补填身份证号。',
      en: 'If it is a heading, move it under the serial number or merge it with the cells to its right; if it is a person, fill in the identity number.',
    },
    example: { found: '高科' },
  },
  'id-number-missing': {
    severity: 'error',
    group: 'person',
    title: { zh: '缺少身份证号', en: 'Identity number is missing' },
    why: {
      zh: '没有身份证号无法确认是哪一位职工，不能判断年龄，也不能查重，以后申请补助时对不上人。',
      en: 'Without it nobody can tell which person is meant, how old they are or whether they are enrolled twice, and a later claim finds no member.',
    },
    message: { zh: '这一行没有填写身份证号。', en: 'This row has no identity number.' },
    expected: whole,
    fix: { zh: '按身份证补填号码。', en: 'Fill in the number from the identity card.' },
    example: { found: '' },
  },
  'id-number-misplaced': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号填错了列', en: 'Identity number stands in the wrong column' },
    why: {
      zh: '身份证号不在自己的列，多半是这一行整行错位；姓名、性别等各格也就不能按表头读取，无法确认是哪一位职工。',
      en: 'As a rule the whole row slid to the side, so that neither name nor sex can be read by the headers, and nobody can tell which person is meant.',
    },
    message: {
      zh: '{place}里填的是身份证号“{found}”，应填在 {wanted}；第 {row} 行的其他问题先不逐一列出。',
      en: 'The identity number “{found}” stands in {place}, and belongs into {wanted}; what else follows from that in row {row} is not listed.',
    },
    expected: { zh: '身份证号填在 {wanted}', en: 'The identity number in {wanted}' },
    fix: {
      zh: '对照表头检查第 {row} 行：把身份证号移到 {wanted}；整行错位的，把各格逐一移回自己的列。',
      en: 'Hold row {row} against the headers: move the identity number to {wanted}; where the whole row slid, move each cell back under its own header.',
    },
    personal: { found: 'id-number' },
    example: {
      found: '350102199001010016',
      place: { zh: 'E 列“人员类别”', en: 'column E, “人员类别”' },
      wanted: 'D6',
      row: '6',
    },
  },
  'id-number-malformed': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号格式不对', en: 'Identity number is malformed' },
    why: {
      zh: '格式不对的号码不是任何人的号码，参加人员无法确认，补助也发不出去。',
      en: 'Such a number belongs to nobody: the member cannot be known by it, nor be paid.',
    },
    message: {
      zh: '身份证号“{found}”格式不对：{reason}。',
      en: 'The identity number “{found}” is malformed: {reason}.',
    },
    expected: whole,
    fix: {
      zh: '对照身份证重新填写。先把这一列设为“文本”格式，用半角数字输入，末位是 X 的填大写字母 X。',
      en: 'Type it again from the identity card, in a column formatted as text, with half-width digits and a capital X where it ends in X.',
    },
    personal: { found: 'id-number' },
    example: {
      found: '35010219900101001×',
      reason: {
        zh: '第 18 位是乘号“×”，看起来像 X',
        en: 'character 18 is the multiplication sign “×”, which looks like X',
      },
    },
  },
  'id-number-checksum': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号校验码不符', en: 'Check digit of the identity number is wrong' },
    why: {
      zh: '校验码不符说明号码里至少有一位写错，这样的号码可能属于别人，也可能不存在。',
      en: 'At least one of its digits is wrong: the number may be another person’s, or nobody’s.',
    },
    message: {
      zh: '身份证号“{found}”的末位是 {actual}，按前 17 位算出的校验码是 {computed}。',
      en: 'The identity number “{found}” ends in {actual}, while its first 17 digits call for {computed}.',
    },
    expected: { zh: '末位与前 17 位相符（GB 11643-1999）', en: 'A last digit that fits the first 17 (GB 11643-1999)' },
    fix: {
      zh: '对照身份证逐位核对。写错的可能是任何一位，不要只改末位。',
      en: 'Compare every digit with the identity card. Any of them may be the wrong one: do not just change the last.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010019', actual: '9', computed: '6' },
  },
  'id-number-birth-date': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号中的出生日期不对', en: 'Birth date in the identity number is wrong' },
    why: {
      zh: '年龄从身份证号中的出生日期算起，日期不对，号码就不对，也无法判断是否符合年龄条件。',
      en: 'Age is taken from it. Where it cannot be right the number is not, and nobody knows whether the person may take part.',
    },
    message: {
      zh: '身份证号“{found}”中的出生日期 {digits} 不对：{reason}。',
      en: 'The birth date {digits} in the identity number “{found}” is wrong: {reason}.',
    },
    expected: {
      zh: '第 7 至 14 位是真实的出生日期，如 19900101',
      en: 'A real date of birth in places 7 to 14, such as 19900101',
    },
    fix: { zh: '对照身份证核对第 7 至 14 位。', en: 'Compare digits 7 to 14 with the identity card.' },
    personal: { found: 'id-number', digits: 'text' },
    example: { found: '350102199002300015', digits: '19900230', reason: identityReasons.noSuchDay },
  },
  'id-number-region': {
    severity: 'warning',
    group: 'person',
    title: { zh: '身份证号的地区代码少见', en: 'Region of the identity number is unusual' },
    why: {
      zh: '前六位是办证地的行政区划代码，写错时往往整个号码都不是本人的。',
      en: 'The first six digits name the place where it was given. Where they are wrong, the number is often not this person’s.',
    },
    message: {
      zh: '身份证号“{found}”的前六位 {region} 不像县（区）级行政区划代码。',
      en: 'The identity number “{found}” begins with {region}, which is not built like the code of a county or district.',
    },
    expected: {
      zh: '县（区）级行政区划代码（GB/T 2260），如 350102',
      en: 'The code of a county or district (GB/T 2260), such as 350102',
    },
    fix: {
      zh: '对照身份证核对前六位；与身份证一致的，不必修改。',
      en: 'Compare the first six digits with the identity card. Where they agree, leave them.',
    },
    personal: { found: 'id-number', region: 'text' },
    example: { found: '350100199001010013', region: '350100' },
  },
  'id-number-lost-digits': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号末几位已丢失', en: 'Identity number has lost its last digits' },
    why: {
      zh: '表格软件把超过 15 位的数字存成近似值，末几位会变成 0 或别的数字，原来的号码已无法还原。',
      en: 'A spreadsheet keeps only 15 digits of a number: the last ones become 0 or something else, and cannot be brought back.',
    },
    message: {
      zh: '身份证号按“数字”存放（{found}），末几位已经丢失或可能丢失。',
      en: 'The identity number is stored as a number ({found}): its last digits are lost, or may be.',
    },
    expected: { zh: '按“文本”存放的 18 位号码', en: 'All 18 digits, stored as text' },
    fix: {
      zh: '先把这一列设为“文本”格式，再对照身份证重新输入，只改格式不重输没有用。{suggestion}',
      en: 'Format the column as text first, then type the number again from the identity card; changing the format alone does not help.{suggestion}',
    },
    personal: { found: 'id-number', suggestion: 'text' },
    example: { found: '3.50102199001010E+17', suggestion: { zh: '', en: '' } },
  },
  'id-number-corrected': {
    severity: 'error',
    group: 'person',
    title: { zh: '身份证号已经更正过', en: 'Identity number was corrected before' },
    why: {
      zh: '名单里还是更正前的号码，照此参加，同一名职工就会成为两个人，互助金也会收两次。',
      en: 'By the number from before the correction the same person would become two, and would be charged twice.',
    },
    message: {
      zh: '身份证号“{found}”已于 {day} 更正，不再是该职工的号码。',
      en: 'The identity number “{found}” was corrected on {day}: it is this person’s no more.',
    },
    expected: { zh: '更正后的号码', en: 'The corrected number' },
    fix: {
      zh: '把名单里的号码改为更正后的号码（身份证上的号码）；更正本身办错的，先用 mutual undo 撤销那次更正。',
      en: 'Use the corrected number, as on the identity card; where the correction itself was wrong, undo it first with mutual undo.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', day: '2026-09-15' },
  },
} as const satisfies Record<string, FindingDefinition>;
