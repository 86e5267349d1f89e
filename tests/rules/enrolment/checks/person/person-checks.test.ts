import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../../../src/rules/enrolment/check.ts';
import { textRepaired } from '../../../../../src/rules/enrolment/checks/cell/text-repaired.ts';
import { personChecks } from '../../../../../src/rules/enrolment/checks/person/index.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import type { Finding } from '../../../../../src/rules/findings/finding.ts';
import { maskPersonalData } from '../../../../../src/rules/findings/mask.ts';
import type { RosterField } from '../../../../../src/rules/scheme/forms.ts';
import type { Scheme } from '../../../../../src/rules/scheme/schema.ts';
import { person } from '../../../../support/people.ts';
import { cell, subjectFor, submissionOf } from '../../../../support/rosters.ts';
import type { Entry } from '../../../../support/sheets.ts';
import { sheetOf } from '../../../../support/sheets.ts';
import { schemeOf } from '../../../../support/subjects.ts';
import { recognise } from '../../../submission/recognised.ts';

const COLUMNS = [
  'sequence',
  'name',
  'sex',
  'id-number',
  'phone',
  'staff-kind',
  'insurance',
  'bank-card',
  'shares',
] as const;
type Wish = Partial<Record<(typeof COLUMNS)[number], Entry>>;

/** A list of people who are in order but for what is wished: person 1 in row 2, person 2 in row 3. */
function listOf(...wishes: Wish[]) {
  const lines = wishes.map((wish, index) => {
    const { name, sexText, idNumber, phone, bankCard } = person({ seed: index + 1 });
    const right: Wish = {
      sequence: index + 1,
      name,
      sex: sexText,
      'id-number': idNumber,
      phone,
      'bank-card': bankCard,
    };
    return COLUMNS.map((column) => ({ ...right, ...wish })[column]);
  });
  return submissionOf(COLUMNS, lines);
}

const run = (subject: Subject): Finding[] => [...personChecks, textRepaired].flatMap((check) => check.run(subject));
/** Codes and cells of all findings, and that none leaves a parameter without value, in either language. */
function told(subject: Subject): (string | undefined)[][] {
  return run(subject).map((finding) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, message, expected, fix } = inWords(finding, { language });
      for (const text of [title, message, expected, fix]) expect(text).toMatch(/^[^{}]+$/);
    }
    return [finding.code, finding.origin.cell];
  });
}
const toldOf = (wish: Wish, scheme?: Scheme) => told(subjectFor(listOf({}, wish), scheme));

describe('what is wrong in one cell', () => {
  const { idNumber } = person({ seed: 2 });

  it('is nothing in a list that is in order', () => {
    expect(told(subjectFor(listOf({}, {}, {})))).toEqual([]);
  });

  it.each<[string, Wish, string]>([
    ['name-missing', { name: '' }, 'B3'],
    ['name-malformed', { name: '张三(退休)' }, 'B3'],
    ['id-number-missing', { 'id-number': '' }, 'D3'],
    ['id-number-malformed', { 'id-number': idNumber.slice(1) }, 'D3'],
    ['id-number-checksum', { 'id-number': '350102199001010017' }, 'D3'],
    ['id-number-birth-date', { 'id-number': '350102199002300015' }, 'D3'],
    ['id-number-region', { 'id-number': '350100199001010013', sex: '男' }, 'D3'],
    ['id-number-lost-digits', { 'id-number': cell({ kind: 'number', text: '350102199001010000' }) }, 'D3'],
    ['sex-mismatch', { sex: person({ seed: 2 }).sexText === '男' ? '女' : '男' }, 'C3'],
    ['sex-mismatch', { sex: '不详' }, 'C3'],
    ['bank-card-checksum', { 'bank-card': '6217000000000000001' }, 'H3'],
    ['bank-card-lost-digits', { 'bank-card': cell({ kind: 'number', text: '6217000000000000000' }) }, 'H3'],
    ['phone-malformed', { phone: '1380013' }, 'E3'],
    ['value-not-understood', { shares: '半份' }, 'I3'],
    ['text-repaired', { name: '张　三' }, 'B3'],
  ])('%s', (code, wish, place) => expect(toldOf(wish)).toEqual([[code, place]]));

  it('is not told of each row where the list has no such column', () => {
    const bare = submissionOf(['sequence'], [[1], [2]]);
    expect(told(subjectFor(bare))).toEqual([]);
  });

  it('says which column a word was not understood in', () => {
    const submission = submissionOf(
      [
        ['name', '姓名'],
        ['shares', '参加份数'],
      ] as [RosterField, string][],
      [['张三', '半份']],
    );
    const [finding] = run(subjectFor(submission));
    expect(finding && inWords(finding, { language: 'zh' }).message).toBe('“参加份数”一列填写的是“半份”，看不懂。');
  });
});

describe('birth dates', () => {
  const born = (birthDate: string, asOf: string) => {
    const { idNumber, sexText } = person({ seed: 2, birthDate });
    return told(subjectFor(listOf({}, { 'id-number': idNumber, sex: sexText }), schemeOf(), { asOf }));
  };

  it('may be the day of the business, not the day after', () => {
    expect(born('2026-06-01', '2026-06-01')).toEqual([]);
    expect(born('2026-06-02', '2026-06-01')).toEqual([['id-number-birth-date', 'D3']]);
  });

  it('may lie 120 years back, not 121', () => {
    expect(born('1906-06-01', '2026-06-01')).toEqual([]);
    expect(born('1905-06-01', '2026-06-01')).toEqual([['id-number-birth-date', 'D3']]);
  });
});

describe('ages', () => {
  const rule = {
    on: 'period-start',
    men: { from: '16', below: '60' },
    women: { from: '16', below: '55' },
    clause: 'rule',
  };
  const agedOf = (
    wish: Parameters<typeof person>[0],
    age: object,
    more: object = {},
    known: Partial<Subject['known']> = {},
  ) => {
    const { idNumber, sexText } = person(wish);
    const subject = subjectFor(
      listOf({}, { 'id-number': idNumber, sex: sexText }),
      schemeOf({ members: { age: { ...rule, ...age } }, ...more }),
      { asOf: '2026-06-30' },
    );
    return run({ ...subject, known: { ...subject.known, ...known } });
  };
  const codes = (findings: readonly Finding[]) =>
    findings.map(({ code, origin, clause }) => [code, origin.cell, clause]);
  const man = (birthDate: string) => ({ seed: 2, sex: 'male', birthDate }) as const;
  const woman = (birthDate: string) => ({ seed: 2, sex: 'female', birthDate }) as const;

  it('count from the birthday on, by sex, on the first day of the period', () => {
    expect(codes(agedOf(man('2010-07-01'), {}))).toEqual([]);
    expect(codes(agedOf(man('2010-07-02'), {}))).toEqual([['age-below', 'D3', 'rule']]);
    expect(codes(agedOf(man('1966-07-02'), {}))).toEqual([]);
    expect(codes(agedOf(man('1966-07-01'), {}))).toEqual([['age-above', 'D3', 'rule']]);
    expect(codes(agedOf(woman('1971-07-02'), {}))).toEqual([]);
    expect(codes(agedOf(woman('1971-07-01'), {}))).toEqual([['age-above', 'D3', 'rule']]);
  });

  it('follow bounds that include their number or not', () => {
    expect(codes(agedOf(man('1966-07-01'), { men: { from: '16', to: '60' } }))).toEqual([]);
    expect(codes(agedOf(man('1965-07-01'), { men: { from: '16', to: '60' } }))).toEqual([['age-above', 'D3', 'rule']]);
    expect(codes(agedOf(man('2010-07-01'), { men: { above: '16' } }))).toEqual([['age-below', 'D3', 'rule']]);
    expect(codes(agedOf(man('2009-07-01'), { men: { above: '16' } }))).toEqual([]);
  });

  it('are taken on the day of the business where the scheme says so, or coverage waits for the fee', () => {
    const paid = { coverage: { starts: 'day-after-payment', clause: 'rule' } };
    expect(codes(agedOf(man('1966-07-01'), { on: 'application' }))).toEqual([]);
    expect(codes(agedOf(man('1966-07-01'), { on: 'coverage-start' }))).toEqual([['age-above', 'D3', 'rule']]);
    expect(codes(agedOf(man('1966-07-01'), { on: 'coverage-start' }, paid))).toEqual([]);
  });

  it('may pass the upper bound for whoever was enrolled in the period before', () => {
    const old = man('1960-01-01');
    const former = (to: string) => ({
      former: new Map([
        [
          person(old).idNumber,
          [{ plan: 'general', shares: 1, span: { from: '2020-07-01', to }, consecutivePeriods: 1 }],
        ],
      ]),
    });
    const stays = { renewingBeyond: 'true' };
    expect(codes(agedOf(old, stays, {}, former('2026-07-01')))).toEqual([]);
    expect(codes(agedOf(old, stays, {}, former('2025-07-01')))).toEqual([['age-above', 'D3', 'rule']]);
    expect(codes(agedOf(old, {}, {}, former('2026-07-01')))).toEqual([['age-above', 'D3', 'rule']]);
  });

  it('stay below the statutory age of birth and sex, on the day that it is reached', () => {
    const statutory = {
      men: { from: '16', below: 'statutory' },
      women: { from: '16', below: 'statutory' },
      statutory: { women: '50', clause: 'rule' },
    };
    // A man of January 1966 retires at 60 and 4 months, in May 2026; one of April 1966 in August.
    expect(codes(agedOf(man('1966-04-15'), statutory))).toEqual([]);
    const [finding] = agedOf(man('1966-01-15'), statutory);
    expect(finding?.code).toBe('age-above');
    expect(finding && inWords(finding, { language: 'zh' }).message).toContain('未达到法定退休年龄（2026-05-15 到龄）');
  });

  it('say the age and the bound in words', () => {
    const [finding] = agedOf(man('1966-06-15'), {});
    expect(finding && inWords(finding, { language: 'zh', mask: maskPersonalData }).message).toMatch(
      /^身份证号“\d{3}\*{11}\d{3}[\dX]”的职工到 2026-07-01 为 60 周岁，办法要求未满 60 周岁。$/,
    );
    expect(finding && inWords(finding, { language: 'en' }).expected).toBe('On 2026-07-01: under 60');
  });
});

describe('kinds of staff', () => {
  const scheme = schemeOf({
    staffKinds: { employee: { title: '在职' }, rehired: { title: '返聘' }, retired: { title: '退休' } },
    insuranceKinds: { employees: { title: '职工医保' }, residents: { title: '居民医保' } },
    members: {
      staff: { accept: ['employee'], refuse: ['retired'], clause: 'rule' },
      insurance: { required: ['employees'], clause: 'ratio' },
    },
  });
  const wordsOf = (wish: Wish) =>
    run(subjectFor(listOf(wish), scheme)).map((finding) => [
      finding.code,
      finding.origin.cell,
      finding.clause,
      inWords(finding, { language: 'zh' }).message,
      inWords(finding, { language: 'zh' }).expected,
    ]);

  it.each<[Wish, string, string, string, string]>([
    [{ 'staff-kind': '退休' }, 'F2', 'rule', '填写的是“退休”：“退休”不在参加范围内。', '在职'],
    [{ 'staff-kind': '返聘' }, 'F2', 'rule', '填写的是“返聘”：“返聘”不是可以参加的人员类别。', '在职'],
    [{ insurance: '居民医保' }, 'G2', 'ratio', '填写的是“居民医保”：“居民医保”不是要求参加的医疗保险。', '职工医保'],
  ])('that are refused or not named: %j', (wish, place, clause, message, expected) => {
    expect(wordsOf(wish)).toEqual([['staff-kind-refused', place, clause, message, expected]]);
  });

  it.each<[Wish, string, string, string, string]>([
    [{ 'staff-kind': '外包' }, 'F2', 'rule', '看不懂人员类别“外包”：', '在职'],
    [{ 'staff-kind': '在职挂职' }, 'F2', 'rule', '不表示该职工不能参加。是不是“在职”？', '在职'],
    [{ 'staff-kind': '现非在职' }, 'F2', 'rule', '不表示该职工不能参加。', '在职'],
    [{ insurance: '商业险' }, 'G2', 'ratio', '看不懂参保情况“商业险”：', '职工医保'],
  ])('that are not known are said to be that, and not refused: %j', (wish, place, clause, message, expected) => {
    const [[code, cell, rule, said, wanted] = [], ...more] = wordsOf(wish);
    expect([code, cell, rule, wanted, more]).toEqual(['staff-kind-unknown', place, clause, expected, []]);
    expect(said).toContain(message);
    expect(String(said).includes('是不是')).toBe(message.includes('是不是'));
  });

  it('that are accepted, or not stated, are left alone', () => {
    expect(wordsOf({ 'staff-kind': '在职', insurance: '职工医保' })).toEqual([]);
    expect(wordsOf({})).toEqual([]);
  });
});

describe('duplicates', () => {
  const { idNumber, sexText } = person({ seed: 1 });

  it('in a roster are told at each row but the first, whatever form the number has', () => {
    const subject = subjectFor(
      listOf(
        {},
        { 'id-number': ` ${idNumber}`, sex: sexText },
        {},
        { 'id-number': idNumber.toLowerCase(), sex: sexText },
      ),
    );
    const found = run(subject).filter((finding) => finding.code === 'duplicate-in-roster');
    expect(found.map((finding) => [finding.origin.cell, finding.parameters.first])).toEqual([
      ['D3', '花名册!D2'],
      ['D5', '花名册!D2'],
    ]);
  });

  /** What two sheets give of which the first lists four people, and the second these: [name, seed]. */
  const secondSheet = (...people: [string, number][]) => {
    const header = ['姓名', '身份证号'];
    const lines = (all: [string, number][]) => all.map(([name, seed]) => [name, person({ seed }).idNumber]);
    const list: [string, number][] = [
      ['王一', 1],
      ['李二', 2],
      ['张三', 3],
      ['赵四', 4],
    ];
    const { submissions } = recognise([
      sheetOf([['单位名称：榕城一厂'], header, ...lines(list)], { name: '名册' }),
      sheetOf([['单位名称：榕城一厂'], header, ...lines(people)], { name: '第二联' }),
    ]);
    return submissions
      .flatMap((submission) => run(subjectFor(submission)))
      .filter(({ code }) => code === 'duplicate-in-roster' || code === 'sheet-repeats-list')
      .map(({ code, origin, parameters }) => [code, origin.sheet, origin.cell, parameters]);
  };

  it('of a whole sheet are told once, with the sheet that it repeats', () => {
    const told = [
      ['sheet-repeats-list', '第二联', undefined, { people: { zh: '2 人都', en: 'All 2 people' }, first: '名册' }],
    ];
    expect(secondSheet(['王一', 1], ['赵四', 4])).toEqual(told);
  });

  it('of most of a sheet are told once of one that lists others as well: nobody knows whether these take part', () => {
    expect(secondSheet(['王一', 1], ['李二', 2], ['张三', 3], ['钱五', 5])).toEqual([
      [
        'sheet-repeats-list',
        '第二联',
        undefined,
        { people: { zh: '4 人中有 3 人', en: '3 of the 4 people' }, first: '名册' },
      ],
    ]);
  });

  it('are told at each row where the sheet lists anybody else, one person, or another name', () => {
    const second = ['duplicate-in-roster', '第二联', 'B3', { first: '名册!B3' }];
    const third = ['duplicate-in-roster', '第二联', 'B4', { first: '名册!B4' }];
    expect(secondSheet(['王一', 1], ['李二', 2], ['钱五', 5])).toEqual([second, third]);
    expect(secondSheet(['王一', 1])).toEqual([second]);
    expect(secondSheet(['王一', 1], ['孙六', 2])).toEqual([second, third]);
  });

  const elsewhere = (plans: string[]) => ({
    known: {
      unit: undefined,
      former: undefined,
      corrected: new Map(),
      elsewhere: new Map([[idNumber, { unitName: '福州市第一纺织厂', plans }]]),
    },
  });

  it('across units name the other unit', () => {
    const found = run(subjectFor(listOf({}), schemeOf(), elsewhere(['general'])));
    expect(found.map(({ code, origin, parameters }) => [code, origin.cell, parameters.otherUnit])).toEqual([
      ['duplicate-across-units', 'D2', '福州市第一纺织厂'],
    ]);
  });

  it('across units matter by plan alone where a scheme allows several units', () => {
    const several = schemeOf({ members: { oneUnit: 'false' } });
    expect(told(subjectFor(listOf({}), several, elsewhere(['women'])))).toEqual([]);
    expect(told(subjectFor(listOf({}), several, elsewhere(['general'])))).toEqual([['duplicate-across-units', 'D2']]);
  });
});

describe('a number that was corrected', () => {
  const { name, idNumber } = person({ seed: 1 });
  const corrections = (...names: string[][]) => ({
    known: {
      unit: undefined,
      former: undefined,
      elsewhere: new Map(),
      corrected: new Map([[idNumber, names.map((each, index) => ({ names: each, day: `2026-05-1${index}` }))]]),
    },
  });

  it('is told with the day of the latest correction, where the name is one that the person is or was known by', () => {
    const subject = subjectFor(listOf({}, {}), schemeOf(), corrections([name], ['某某', name], ['另某']));
    const found = run(subject);
    expect(found.map(({ code, severity, origin, parameters }) => [code, severity, origin.cell, parameters])).toEqual([
      ['id-number-corrected', 'error', 'D2', { day: '2026-05-11' }],
    ]);
  });

  it('is another person’s under another name', () => {
    expect(told(subjectFor(listOf({}), schemeOf(), corrections(['另某'])))).toEqual([]);
  });
});

describe('a death on record', () => {
  const { idNumber } = person({ seed: 1 });
  const died = (day: string) => ({
    known: {
      ...{ unit: undefined, former: undefined, elsewhere: new Map(), corrected: new Map() },
      deaths: new Map([[idNumber, day]]),
    },
  });

  it('is told of whoever the list would enrol, and not of others', () => {
    const found = run(subjectFor(listOf({}, {}), schemeOf(), died('2020-08-20')));
    expect(found.map(({ code, severity, origin, parameters }) => [code, severity, origin.cell, parameters])).toEqual([
      ['listed-after-death', 'error', 'D2', { day: '2020-08-20' }],
    ]);
  });

  it('that came after the list is not', () => {
    expect(told(subjectFor(listOf({}), schemeOf(), died('2099-01-01')))).toEqual([]);
  });
});

it('notes a repair with what was found and what it became, masked by the column’s kind', () => {
  const { idNumber } = person({ seed: 1 });
  const subject = subjectFor(listOf({ 'id-number': `'${idNumber}`, name: '张　三' }));
  const found = textRepaired.run(subject);
  expect(found.map(({ found, parameters, origin }) => [origin.cell, found, parameters.value])).toEqual([
    ['D2', `'${idNumber}`, idNumber],
    ['B2', '张　三', '张三'],
  ]);
  const masked = found.map((each) => inWords(each, { language: 'zh', mask: maskPersonalData }).found);
  expect(masked[0]).toBe(`*${idNumber.slice(0, 2)}${'*'.repeat(12)}${idNumber.slice(14)}`);
  expect(masked[1]).toBe('张*');
});
