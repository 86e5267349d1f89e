import { describe, expect, it } from 'vitest';
import { readMembers } from '../../../src/rules/enrolment/read-member.ts';
import { understandable } from '../../../src/rules/findings/person-reasons.ts';
import type { RosterField } from '../../../src/rules/scheme/forms.ts';
import { expectLinear } from '../../support/growth.ts';
import { people, person } from '../../support/people.ts';
import { submissionOf } from '../../support/rosters.ts';
import type { Entry } from '../../support/sheets.ts';
import { schemeOf } from '../../support/subjects.ts';

const plan = (title: string, more: object = {}) => ({ title, fee: '36', taken: 'chosen', clause: 'rule', ...more });
const scheme = schemeOf({
  staffKinds: { employee: { title: '在职', aliases: ['在编', '合同制'] }, retired: { title: '退休' } },
  insuranceKinds: { employees: { title: '职工医保', aliases: ['城镇职工'] } },
  members: {
    staff: { accept: ['employee'], refuse: ['retired'], clause: 'rule' },
    insurance: { required: ['employees'], clause: 'rule' },
  },
  plans: {
    hospital: plan('住院和规定病种门诊自负', { taken: 'everyone' }),
    critical: plan('重大疾病', { aliases: ['重疾'], shares: { most: '2' } }),
    women: plan('女职工特病', { only: 'women' }),
  },
});

/** One row's reading of one column beside the name. */
function read(column: RosterField | readonly [RosterField, string], entry: Entry) {
  const [reading] = readMembers(submissionOf(['name', column], [['张三', entry]]), scheme);
  if (!reading) throw new Error('no row');
  return reading;
}
const problemsOf = (column: RosterField | readonly [RosterField, string], entry: Entry) =>
  read(column, entry).problems.map(({ code, field }) => [code, field]);

it('reads a whole row, each cell to its meaning', () => {
  const { name, idNumber, birthDate, phone, bankCard } = person({ seed: 4 });
  const submission = submissionOf(
    [
      'sequence',
      'name',
      'sex',
      'id-number',
      'phone',
      'staff-kind',
      'insurance',
      'hardship',
      'renewal',
      'shares',
    ].concat(['plan:critical', 'plan:women', 'fee', 'bank', 'bank-card', 'hired-on', 'remark']) as RosterField[],
    [
      [
        1,
        name,
        '女',
        idNumber,
        phone,
        '合同制',
        '城镇职工',
        '是',
        '续参',
        '2份',
        '√',
        '',
        '72元',
        '建设银行 ',
        bankCard,
        '2026.3.1',
        '新员工',
      ],
    ],
  );
  expect(readMembers(submission, scheme)).toEqual([
    {
      row: submission.rows[0],
      name,
      identity: { document: { kind: 'resident', number: idNumber, birthDate, sex: 'female' }, problems: [] },
      sex: 'female',
      phone,
      bank: '建设银行',
      bankCard,
      staffKind: 'employee',
      insuranceKind: 'employees',
      hardship: true,
      declaredRenewal: 'renewing',
      shares: 2,
      sharesByPlan: new Map(),
      plans: ['hospital', 'critical'],
      declaredFee: 7200n,
      hiredOn: '2026-03-01',
      remark: '新员工',
      repairs: [],
      problems: [],
    },
  ]);
});

it('reads a row with nothing but a name', () => {
  const [reading] = readMembers(submissionOf(['name', 'id-number'], [['张三']]), scheme);
  expect(reading).toMatchObject({ shares: 1, hardship: false, plans: ['hospital'], problems: [] });
  expect(reading?.identity.problems).toEqual([{ code: 'id-number-missing' }]);
});

it('notes what was repaired, field by field', () => {
  const { idNumber } = person({ seed: 9 });
  const submission = submissionOf(
    ['name', 'id-number', 'phone'],
    [['张　三', ` ${idNumber.slice(0, 6)} ${idNumber.slice(6)}`, '+8613800138000']],
  );
  expect(readMembers(submission, scheme)[0]?.repairs).toEqual([
    { field: 'id-number', raw: ` ${idNumber.slice(0, 6)} ${idNumber.slice(6)}`, value: idNumber },
    { field: 'name', raw: '张　三', value: '张三' },
    { field: 'phone', raw: '+8613800138000', value: '13800138000' },
  ]);
});

describe('plans', () => {
  it.each(['是', '√', '✓', 'Y', '1', 1, '参加', '2', '72.00元', '重疾', { kind: 'boolean', text: 'TRUE' }] as Entry[])(
    'are taken where their column says %j',
    (entry) => expect(read('plan:critical', entry)).toMatchObject({ plans: ['hospital', 'critical'], problems: [] }),
  );

  it.each(['', '否', '无', '0', 0, '×', 'X', '-', '/', '不参加'] as Entry[])('are not where it says %j', (entry) => {
    expect(read('plan:critical', entry)).toMatchObject({ plans: ['hospital'], problems: [] });
  });

  it('are not guessed from any other word', () => {
    expect(problemsOf('plan:critical', '待定')).toEqual([['value-not-understood', 'plan:critical']]);
  });

  it.each([
    ['重疾', ['hospital', 'critical']],
    ['女职工特病、重疾', ['hospital', 'critical', 'women']],
    ['住院和规定病种门诊自负', ['hospital']],
    ['重大疾病+女职工特病', ['hospital', 'critical', 'women']],
    ['全部', ['hospital', 'critical', 'women']],
  ])('are named in the column of plans: %s', (text, plans) => {
    expect(read('plan', text)).toMatchObject({ plans, problems: [] });
  });

  it('tell a name that the scheme does not know, with those that it does', () => {
    expect(read('plan', '重疾、意外').problems).toEqual([
      {
        code: 'value-not-understood',
        field: 'plan',
        parameters: {
          wanted: expect.objectContaining({ zh: '互助项目名称：住院和规定病种门诊自负、重大疾病、女职工特病' }),
        },
      },
    ]);
  });
});

describe('shares in the column of a plan', () => {
  const marked = (column: RosterField | readonly [RosterField, string], entry: Entry) => {
    const { plans, sharesByPlan, problems } = read(column, entry);
    return problems.length > 0 ? problems.map(({ code }) => code) : [plans.at(-1), ...sharesByPlan.values()];
  };

  it.each([
    ['1', ['critical', 1]],
    [2, ['critical', 2]],
    ['2份', ['critical', 2]],
    ['两份', ['critical', 2]],
    [{ kind: 'number', text: '2.0' }, ['critical', 2]],
    ['3', ['critical', 3]],
    ['36', ['critical', 36]],
    ['100', ['critical', 100]],
    ['36元', ['critical', 1]],
    ['￥72', ['critical', 2]],
    ['√', ['critical']],
    ['0份', ['hospital']],
    ['0', ['hospital']],
    ['0.00', ['hospital']],
    ['108元', ['value-not-understood']],
    ['40元', ['value-not-understood']],
    ['1.5', ['value-not-understood']],
    ['-2', ['value-not-understood']],
    ['2000', ['value-not-understood']],
  ] as const)('that allows two: %j', (entry, what) => expect(marked('plan:critical', entry)).toEqual(what));

  it.each([
    ['1', ['women']],
    ['36', ['women']],
    ['36.00', ['women']],
    ['36元', ['women']],
    ['2', ['women', 2]],
    ['2份', ['women', 2]],
    ['40元', ['value-not-understood']],
    ['40.5', ['value-not-understood']],
  ] as const)('that allows one: %j', (entry, what) => expect(marked('plan:women', entry)).toEqual(what));

  it.each([
    ['重大疾病份数', '2', ['critical', 2]],
    ['重大疾病互助金', '72', ['critical', 2]],
    ['重大疾病（元）', 36, ['critical', 1]],
    ['重大疾病互助金', '2', ['value-not-understood']],
    ['重大疾病保费（每份 36 元）份数', '2', ['critical', 2]],
  ] as const)('under the header %s: %j', (header, entry, what) => {
    expect(marked(['plan:critical', header], entry)).toEqual(what);
  });

  it('stand for a blank cell in the column of shares', () => {
    const [own, blank] = readMembers(
      submissionOf(
        ['name', 'plan:critical', 'shares'],
        [
          ['张三', '2'],
          ['李四', '√'],
        ],
      ),
      scheme,
    );
    expect(own).toMatchObject({ sharesByPlan: new Map([['critical', 2]]), problems: [] });
    expect(blank?.problems).toMatchObject([{ code: 'value-not-understood', field: 'shares' }]);
  });

  it.each(['放弃', '自愿放弃', '不符合', '不符合条件', '不适用'])('%s takes none', (entry) => {
    expect(read('plan:women', entry)).toMatchObject({ plans: ['hospital'], problems: [] });
  });

  it.each(['符合', '不详', '待定', '不符合规定时间'])('%s is asked about', (entry) => {
    expect(problemsOf('plan:women', entry)).toEqual([['value-not-understood', 'plan:women']]);
  });

  it('are read of a plan that everyone takes, too', () => {
    const all = schemeOf({ plans: { critical: plan('重大疾病', { taken: 'everyone', shares: { most: '2' } }) } });
    const [reading] = readMembers(submissionOf(['name', 'plan:critical'], [['张三', '2']]), all);
    expect(reading?.sharesByPlan).toEqual(new Map([['critical', 2]]));
  });
});

describe('shares', () => {
  it.each([
    ['2', 2],
    [2, 2],
    ['2份', 2],
    ['两份', 2],
    ['１', 1],
  ] as const)('%s is %d', (entry, shares) => {
    expect(read('shares', entry).shares).toBe(shares);
  });

  it.each(['', '0', '1.5', '半份', '-1'])('%j is no number of shares', (entry) => {
    expect(read('shares', entry).shares).toBeUndefined();
    expect(problemsOf('shares', entry)).toEqual([['value-not-understood', 'shares']]);
  });

  it('are one in a blank cell where the plans that the row names allow no more', () => {
    const [woman, nobody, both] = readMembers(
      submissionOf(
        ['name', 'plan', 'shares'],
        [
          ['张三', '女职工特病'],
          ['李四', '', ''],
          ['王五', '女职工特病、重疾', ''],
        ],
      ),
      scheme,
    );
    expect(woman).toMatchObject({ shares: 1, problems: [] });
    for (const reading of [nobody, both])
      expect(reading?.problems).toMatchObject([
        { code: 'value-not-understood', field: 'shares', parameters: { wanted: understandable.sharesLacking } },
      ]);
  });

  it('are one in a blank cell where the scheme allows no more', () => {
    const [reading] = readMembers(submissionOf(['name', 'shares'], [['张三']]), schemeOf());
    expect(reading).toMatchObject({ shares: 1, problems: [] });
  });
});

describe('declared fees', () => {
  it.each([
    ['36', 3600n],
    [36, 3600n],
    ['￥1,236.50', 123650n],
    ['36元整', 3600n],
    [{ kind: 'number', text: '116.00000000000001' }, 11600n],
    [{ kind: 'number', text: '3.6E1' }, 3600n],
    ['', undefined],
    ['免', undefined],
    ['36.555', undefined],
    ['-36', undefined],
  ] as const)('%j is %s fen', (entry, fen) => {
    expect(read('fee', entry).declaredFee).toBe(fen);
  });

  it('are told where they are no sum', () => {
    expect(problemsOf('fee', '免')).toEqual([['value-not-understood', 'fee']]);
    expect(problemsOf('fee', '')).toEqual([]);
  });
});

describe('renewal', () => {
  it.each(['新参', '新增', '首次参加', '新'])('%s is new', (word) =>
    expect(read('renewal', word).declaredRenewal).toBe('new'),
  );
  it.each(['续参', '续保', '续', '连续参加'])('%s is renewing', (word) =>
    expect(read('renewal', word).declaredRenewal).toBe('renewing'),
  );

  it('answers the question in the header', () => {
    expect(read(['renewal', '是否续参'], '是').declaredRenewal).toBe('renewing');
    expect(read(['renewal', '是否续参'], '否').declaredRenewal).toBe('new');
    expect(read(['renewal', '是否首次参加'], '√').declaredRenewal).toBe('new');
    expect(problemsOf(['renewal', '新参/续参'], '是')).toEqual([['value-not-understood', 'renewal']]);
  });
});

describe('hardship', () => {
  it.each(['是', '√', '困难', '困难职工', 'Y', '深度困难职工', '低保'])('%s is hardship', (word) =>
    expect(read('hardship', word).hardship).toBe(true),
  );
  it.each(['', '否', '非困难', '无', '×'])('%j is none', (word) =>
    expect(read('hardship', word)).toMatchObject({ hardship: false, problems: [] }),
  );
  it('is not guessed', () => expect(problemsOf('hardship', '申请中')).toEqual([['value-not-understood', 'hardship']]));
});

describe('kinds of staff and of insurance', () => {
  it('are known by id, title and alias', () => {
    for (const word of ['在职', ' 在 编', 'employee']) expect(read('staff-kind', word).staffKind).toBe('employee');
    expect(read('insurance', '职工医保').insuranceKind).toBe('employees');
  });

  it('are told where the scheme does not know them, unless it does not ask', () => {
    expect(problemsOf('staff-kind', '非在职')).toEqual([['staff-kind-unknown', 'staff-kind']]);
    expect(problemsOf('insurance', '新农合')).toEqual([['staff-kind-unknown', 'insurance']]);
    expect(problemsOf('staff-kind', '')).toEqual([]);
    const [reading] = readMembers(submissionOf(['name', 'staff-kind'], [['张三', '教师']]), schemeOf());
    expect(reading).toMatchObject({ staffKind: undefined, problems: [] });
  });
});

describe('days of being hired', () => {
  it.each([
    ['2026-7-1', '2026-07-01'],
    ['2026.07.01', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    ['２０２６０７０１', '2026-07-01'],
    [20260701, '2026-07-01'],
    [{ kind: 'date', text: '2026-07-01' }, '2026-07-01'],
    ['26-7-1', undefined],
    ['1/7/2026', undefined],
    ['2026年7月', undefined],
    ['2026-02-30', undefined],
    [45474, undefined],
  ] as const)('%j is %s', (entry, date) => expect(read('hired-on', entry).hiredOn).toBe(date));
});

it('reads 50,000 rows in some ten times what 5,000 take', async () => {
  const lines = people(5_000).map((each) => [
    each.name,
    each.sexText,
    each.idNumber,
    each.phone,
    each.bankCard,
    '在职',
    '是',
  ]);
  const submission = submissionOf(
    ['name', 'sex', 'id-number', 'phone', 'bank-card', 'staff-kind', 'plan:critical'],
    lines,
  );
  const all = Array.from({ length: 10 }, () => submission.rows).flat();
  await expectLinear((size) => {
    const rows = all.slice(0, size);
    return () => expect(readMembers({ ...submission, rows }, scheme)).toHaveLength(size);
  }, all.length);
});
