import { describe, expect, it } from 'vitest';
import { unitChecks } from '../../../../../src/rules/enrolment/checks/unit/index.ts';
import { judgeSubmission } from '../../../../../src/rules/enrolment/judge.ts';
import type { FormerCoverage, MemberRecord } from '../../../../../src/rules/enrolment/known.ts';
import { planEnrolment } from '../../../../../src/rules/enrolment/plan-enrolment.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { unitFindings } from '../../../../../src/rules/findings/unit-findings.ts';
import { person } from '../../../../support/people.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';

/** Code and cell of each finding, `ratio-below-minimum B1`. */
function found(wish: SubjectWish): string[] {
  return judgeSubmission(unitChecks, subjectOf(wish)).map(({ code, origin }) => `${code} ${origin.cell ?? '-'}`);
}

/** The Chinese message of the only finding of a code. */
function message(wish: SubjectWish, code: string): string {
  const findings = judgeSubmission(unitChecks, subjectOf(wish)).filter((finding) => finding.code === code);
  expect(findings).toHaveLength(1);
  return findings.map((finding) => inWords(finding, { language: 'zh' }).message).join();
}

const ratio = (tiers: readonly unknown[], rest: object = {}) => ({
  participation: { of: 'staff', tiers, clause: 'ratio', ...rest },
});
const named = { 'unit-name': '榕城第一棉纺厂' };
const woman = person({ seed: 2, sex: 'female' });
const man = person({ seed: 3, sex: 'male' });
const women = { title: '女职工特病', fee: '10', only: 'women', taken: 'chosen', clause: 'rule' };
const general = { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' };

/** The members that a list of so many people brings into force. */
function inForce(wish: SubjectWish): readonly MemberRecord[] {
  return planEnrolment(subjectOf(wish), [], { partial: false }).plan.members;
}

describe('who the unit is', () => {
  it('finds nothing wrong with a plain list', () => {
    expect(found({ rows: 3 })).toEqual([]);
  });

  it('unit-name-missing: at the sheet, since no cell holds it', () => {
    expect(found({ unit: {} })).toEqual(['unit-name-missing -']);
  });

  it('unit-unknown: only where a register was given', () => {
    expect(found({ hasRegister: true })).toEqual(['unit-unknown A1']);
    expect(found({})).toEqual([]);
  });

  it('credit-code-malformed: a wrong check character', () => {
    expect(found({ unit: { ...named, 'credit-code': '91350100M000100Y43' } })).toEqual([]);
    expect(found({ unit: { ...named, 'credit-code': '91350100M000100Y44' } })).toEqual(['credit-code-malformed B1']);
  });

  const byKind = {
    unitKinds: { institution: { title: '机关事业', aliases: ['事业单位'] }, private: { title: '民营企业' } },
    plans: {
      general: { ...general, fee: { by: 'unit-kind', of: { institution: '60', private: '36' } } },
    },
  };

  it('unit-kind-missing: only where the scheme asks for it, and not where the register or the ledger knows it', () => {
    expect(found({ scheme: byKind })).toEqual(['unit-kind-missing -']);
    expect(found({ scheme: byKind, unit: { ...named, 'unit-kind': '协会' } })).toEqual(['unit-kind-missing B1']);
    expect(found({ scheme: byKind, unit: { ...named, 'unit-kind': ' 事业 单位' } })).toEqual([]);
    expect(found({ scheme: byKind, knownUnit: { kind: 'private' } })).toEqual([]);
    const tiers = [
      { unitKinds: ['institution'], atLeast: '80%' },
      { unitKinds: ['private'], atLeast: '50%' },
    ];
    const scheme = { ...ratio(tiers), unitKinds: byKind.unitKinds };
    expect(found({ scheme, unit: { ...named, staff: '2' }, rows: 2 })).toEqual(['unit-kind-missing -']);
    expect(found({ scheme, unit: { ...named, staff: '4', 'unit-kind': '民营企业' }, rows: 2 })).toEqual([]);
    expect(found({ scheme, unit: { ...named, staff: '4', 'unit-kind': '机关事业' }, rows: 2 })).toEqual([
      'ratio-below-minimum B1',
    ]);
  });

  const register = {
    name: '榕城第一棉纺厂',
    aliases: [],
    creditCode: undefined,
    kind: 'private',
    region: undefined,
    headcounts: { staff: 10 },
  };

  it('unit-kind-differs and headcount-differs: told, and the unit’s statement counts', () => {
    const unit = { ...named, 'unit-kind': '机关事业', staff: '12人' };
    expect(found({ scheme: byKind, unit, register })).toEqual(['unit-kind-differs B1', 'headcount-differs C1']);
  });

  it('headcount-missing: of the denominator that the scheme names; the register’s counts', () => {
    const scheme = ratio([{ atLeast: '50%' }]);
    expect(found({ scheme })).toEqual(['headcount-missing -']);
    expect(found({ scheme, unit: { ...named, staff: '约10人' } })).toEqual([
      'unit-fact-malformed B1',
      'headcount-missing B1',
    ]);
    expect(found({ scheme, rows: 5, register })).toEqual([]);
    expect(found({ scheme, rows: 4, register })).toEqual(['ratio-below-minimum -']);
    const bySize = ratio([{ atLeast: '50%' }], { of: 'union-members', sizedBy: 'staff' });
    expect(found({ scheme: bySize, unit: { ...named, 'union-members': '1' } })).toEqual(['headcount-missing -']);
  });

  it('headcount-below-participants', () => {
    const scheme = ratio([{ atLeast: '50%' }]);
    expect(found({ scheme, unit: { ...named, staff: '3' }, rows: 3 })).toEqual([]);
    expect(found({ scheme, unit: { ...named, staff: '2' }, rows: 3 })).toEqual(['headcount-below-participants B1']);
  });
});

describe('ratios', () => {
  const hangzhou = ratio([
    { size: { below: '50' }, atLeast: '90%' },
    { size: { from: '50', to: '100' }, atLeast: '80%' },
    { size: { above: '100' }, atLeast: '70%' },
  ]);

  it.each([
    [49, 45, 44],
    [50, 40, 39],
    [51, 41, 40],
    [99, 80, 79],
    [100, 80, 79],
    [101, 71, 70],
  ])('of %i staff, %i are enough and %i are not', (staff, enough, short) => {
    const unit = { ...named, staff: String(staff) };
    expect(found({ scheme: hangzhou, unit, rows: enough })).toEqual([]);
    expect(found({ scheme: hangzhou, unit, rows: short })).toEqual(['ratio-below-minimum B1']);
  });

  it('says the tier, the denominator and how many are short', () => {
    const text = message({ scheme: hangzhou, unit: { ...named, staff: '60' }, rows: 40 }, 'ratio-below-minimum');
    expect(text).toBe(
      '“职工医疗互助”参加 40 人，职工总数 60 人，比例 66.67%，低于规定的 80%（50人及以上、100人及以下的单位），还差 8 人。',
    );
  });

  it('full-participation-required where the tier is 100 %', () => {
    const scheme = ratio([
      { size: { below: '100' }, atLeast: '100%' },
      { size: { from: '100' }, atLeast: '80%' },
    ]);
    expect(found({ scheme, unit: { ...named, staff: '99' }, rows: 99 })).toEqual([]);
    expect(found({ scheme, unit: { ...named, staff: '99' }, rows: 98 })).toEqual(['full-participation-required B1']);
    expect(found({ scheme, unit: { ...named, staff: '100' }, rows: 80 })).toEqual([]);
    expect(message({ scheme, unit: { ...named, staff: '99' }, rows: 96 }, 'full-participation-required')).toContain(
      '还差 3 人',
    );
  });

  it('counts a person once, and adds the lists in force', () => {
    const scheme = ratio([{ atLeast: '100%' }]);
    const unit = { ...named, staff: '4' };
    const twice = [woman, man, woman].map((each) => [each.name, each.idNumber]);
    expect(found({ scheme, unit, rows: twice })).toEqual(['full-participation-required B1']);
    const members = inForce({ rows: 3 });
    const fourth = [['张伟', person({ seed: 4 }).idNumber]];
    expect(found({ scheme, unit, rows: fourth, inForce: members })).toEqual([]);
    expect(found({ scheme, unit, rows: fourth, inForce: members, replace: true })).toEqual([
      'full-participation-required B1',
    ]);
  });

  it('people of other units, attached to this one, count on neither side', () => {
    const attached = { staffKinds: ['hardship'], clause: 'ratio' };
    const scheme = {
      ...ratio([{ atLeast: '100%' }], { attached }),
      staffKinds: { employee: { title: '在职职工' }, hardship: { title: '特困职工' } },
    };
    const columns = ['name', 'id-number', 'staff-kind'] as const;
    const rows = ['在职职工', '特困职工'].map((kind, index) => ['王芳', person({ seed: index + 1 }).idNumber, kind]);
    expect(found({ scheme, columns, rows, unit: { ...named, staff: '1' } })).toEqual([]);
    expect(found({ scheme, columns, rows, unit: { ...named, staff: '2' } })).toEqual([
      'full-participation-required B1',
    ]);
  });

  it('a plan for women has its own ratio, once somebody takes it', () => {
    const scheme = {
      plans: {
        general,
        women: { ...women, participation: { of: 'women', tiers: [{ atLeast: '80%' }], clause: 'ratio' } },
      },
    };
    const columns = ['name', 'id-number', 'plan:women'] as const;
    const unit = { ...named, women: '2' };
    expect(found({ scheme, unit, columns, rows: [[man.name, man.idNumber]] })).toEqual([]);
    expect(found({ scheme, unit, columns, rows: [[woman.name, woman.idNumber, '√']] })).toEqual([
      'ratio-below-minimum B1',
    ]);
  });
});

describe('plans and shares', () => {
  const columns = ['name', 'id-number', 'plan:women', 'shares'] as const;
  const row = (each: typeof woman, ...rest: string[]) => [each.name, each.idNumber, ...rest];

  it('plan-not-for-men', () => {
    const rows = [row(woman, '√', '1'), row(man, '√', '1')];
    expect(found({ scheme: { plans: { general, women } }, columns, rows })).toEqual(['plan-not-for-men C4']);
  });

  it('plan-required: no plan at all, or an additional plan alone, unless the other is in force', () => {
    const chosen = { ...general, taken: 'chosen' };
    const none = { scheme: { plans: { general: chosen, women } }, columns, rows: [row(woman)] };
    expect(found(none)).toEqual(['plan-required C3']);
    const scheme = { plans: { general: chosen, women: { ...women, needs: ['general'] } } };
    const rows = [row(woman, '√', '1')];
    expect(found({ scheme, columns, rows })).toEqual(['plan-required C3']);
    const members = inForce({ rows: [row(woman)] });
    expect(found({ scheme, columns, rows, inForce: members })).toEqual([]);
  });

  const shared = { plans: { general: { ...general, shares: { most: '2', uniform: 'true' } }, women } };

  it('shares-over-limit: of the plan that allows several; one where the scheme says nothing', () => {
    expect(found({ scheme: shared, columns, rows: [row(woman, '√', '2')] })).toEqual([]);
    expect(found({ scheme: shared, columns, rows: [row(woman, '√', '3')] })).toEqual(['shares-over-limit D3']);
    expect(found({ columns, rows: [row(man, '', '2')] })).toEqual(['shares-over-limit D3']);
  });

  const several = { plans: { general, women: { ...women, shares: { most: '3' } } } };

  it('the shares in the column of a plan decide what is due', () => {
    const rows = ['3', '2份', '√', '0'].map((shares, index) =>
      row(person({ seed: 2 * index + 2, sex: 'female' }), shares),
    );
    const subject = subjectOf({ scheme: several, columns: columns.slice(0, 3), rows });
    expect(judgeSubmission(unitChecks, subject)).toEqual([]);
    expect(planEnrolment(subject, [], { partial: false }).plan).toMatchObject({
      due: '204.00',
      plans: [{ plan: 'general' }, { plan: 'women', due: '60.00', members: { new: 3 } }],
    });
  });

  it('shares-over-limit: in the columns of plans, each at its cell', () => {
    const rows = [row(woman, '4'), row(person({ seed: 4, sex: 'female' }), '3')];
    expect(found({ scheme: several, columns: columns.slice(0, 3), rows })).toEqual(['shares-over-limit C3']);
    expect(found({ scheme: { plans: { general, women } }, columns: columns.slice(0, 3), rows })).toEqual([
      'shares-over-limit C3',
      'shares-over-limit C4',
    ]);
  });

  it('shares-contradictory: only where both columns state a number', () => {
    const judged = (own: string, inAll: string) => found({ scheme: several, columns, rows: [row(woman, own, inAll)] });
    expect(judged('3', '2')).toEqual(['shares-contradictory C3']);
    expect([judged('2', '2'), judged('√', '2'), judged('2', '')]).toEqual([[], [], []]);
  });

  it('shares-kept: at the column of the plan', () => {
    const scheme = several;
    const members = inForce({ scheme, columns, rows: [row(woman, '2')] });
    const later = (own: string) => found({ scheme, columns, rows: [row(woman, own)], inForce: members });
    expect(later('3')).toEqual(['shares-kept C3']);
    expect(later('2')).toEqual([]);
  });

  it('shares-not-uniform: the rows that differ from most', () => {
    const rows = [1, 2, 1].map((shares, index) => row(person({ seed: index + 1 }), '', String(shares)));
    expect(found({ scheme: shared, columns, rows })).toEqual(['shares-not-uniform D4']);
  });

  it('shares-not-uniform and shares-kept: what is in force decides', () => {
    const members = inForce({ scheme: shared, columns, rows: [row(man, '', '2')] });
    expect(found({ scheme: shared, columns, rows: [row(woman, '', '1')], inForce: members })).toEqual([
      'shares-not-uniform D3',
    ]);
    expect(found({ scheme: shared, columns, rows: [row(man, '', '1')], inForce: members })).toEqual(['shares-kept D3']);
  });
});

describe('sums', () => {
  const columns = ['name', 'id-number', 'fee', 'staff-kind', 'hardship'] as const;
  const row = (fee: string, ...rest: string[]) => [woman.name, woman.idNumber, fee, ...rest];

  it('total-mismatch', () => {
    expect(found({ unit: { ...named, participants: '3人' }, rows: 3 })).toEqual([]);
    expect(found({ unit: { ...named, participants: '4' }, rows: 3 })).toEqual(['total-mismatch B1']);
  });

  it('fee-mismatch: in the row and in total', () => {
    expect(found({ columns, rows: [row('36.00')], unit: { ...named, 'total-fee': '36元' } })).toEqual([]);
    expect(found({ columns, rows: [row('60')], unit: { ...named, 'total-fee': '60' } })).toEqual([
      'fee-mismatch C3',
      'fee-mismatch B1',
    ]);
  });

  it('fee-mismatch: the whole fee and the unit’s own part are both right', () => {
    const paidBy = [{ who: 'provincial-union', amount: '20', clause: 'rule' }];
    const scheme = { plans: { general: { ...general, fee: '100', paidBy } } };
    const all = ['80', '100', '90'].map((fee) => found({ scheme, columns, rows: [row(fee)] }));
    expect(all).toEqual([[], [], ['fee-mismatch C3']]);
    expect(message({ scheme, columns, rows: [row('90')] }, 'fee-mismatch')).toContain(
      '100.00 元（其中单位应缴 80.00 元）',
    );
  });

  it('fee-mismatch is silent where no source gives the fee', () => {
    const { fee, ...free } = general;
    expect(fee).toBe('36');
    expect(found({ scheme: { plans: { general: free } }, columns, rows: [row('60')] })).toEqual(['fee-missing A1']);
  });

  it('fee-undetermined: by a kind of staff that is not stated', () => {
    const scheme = {
      staffKinds: { employee: { title: '在职职工' }, migrant: { title: '农民工' } },
      plans: { general: { ...general, fee: { by: 'staff-kind', of: { employee: '60', migrant: '36' } } } },
    };
    expect(found({ scheme, columns, rows: [row('')] })).toEqual(['fee-undetermined D3']);
    expect(found({ scheme, columns, rows: [row('36', '农民工')] })).toEqual([]);
  });
});

describe('windows', () => {
  const apply = { from: '10-15', to: '12-15', year: 'before' };
  const windowed = (rest: object = {}) => ({
    period: { length: 'P1Y', starts: 'centre', apply, clause: 'rule' },
    ...rest,
  });
  const at = (asOf: string, rest: SubjectWish = {}) => found({ scheme: windowed(), asOf, ...rest });

  it('outside-application-window: both days are in it', () => {
    expect(['2025-10-14', '2025-10-15', '2025-12-15', '2025-12-16'].map((day) => at(day))).toEqual([
      ['outside-application-window -'],
      [],
      [],
      ['outside-application-window -'],
    ]);
  });

  it('outside-application-window: not for those in force, nor where late joiners are taken', () => {
    const members = inForce({ rows: 1 });
    expect(at('2026-08-01', { inForce: members })).toEqual([]);
    const always = windowed({ lateJoiners: { accept: 'always', clause: 'rule' } });
    expect(found({ scheme: always, asOf: '2026-08-01' })).toEqual(['late-list -']);
    expect(found({ scheme: always, asOf: '2025-01-01' })).toEqual(['outside-application-window -']);
  });

  it('outside-application-window: each row that was hired too long ago', () => {
    const scheme = windowed({ lateJoiners: { accept: 'within', days: '30', clause: 'rule' } });
    const columns = ['name', 'id-number', 'hired-on'] as const;
    const rows = ['2026-07-02', '2026-07-01', ''].map((hired, index) => [
      '王芳',
      person({ seed: index + 1 }).idNumber,
      hired,
    ]);
    expect(found({ scheme, asOf: '2026-08-01', columns, rows })).toEqual([
      'outside-application-window C4',
      'outside-application-window C5',
    ]);
  });

  it('outside-application-window: without a window, the period’s first day is the edge for late joiners', () => {
    const none = { lateJoiners: { accept: 'no', clause: 'rule' } };
    const days = ['2026-07-01', '2026-07-02'].map((asOf) => found({ scheme: none, asOf }));
    expect(days).toEqual([[], ['outside-application-window -']]);
    expect(found({ asOf: '2026-07-02' })).toEqual(['late-list -']);
    expect(found({ scheme: none, asOf: '2026-07-02', inForce: inForce({ rows: 1 }) })).toEqual([]);
    expect(message({ scheme: none, asOf: '2026-07-02' }, 'outside-application-window')).toContain('2026-07-01');
  });

  it('outside-application-window: a renewal within its days after the expiry is no late joiner', () => {
    const scheme = {
      lateJoiners: { accept: 'no', clause: 'rule' },
      renewal: { pay: { days: '15', when: 'after-expiry' }, clause: 'rule' },
    };
    const columns = ['name', 'id-number'] as const;
    const rows = [[woman.name, woman.idNumber]];
    const span = { from: '2025-07-01', to: '2026-07-01' };
    const former = new Map([[woman.idNumber, [{ plan: 'general', shares: 1, span, consecutivePeriods: 1 }]]]);
    expect(found({ scheme, columns, rows, former, asOf: '2026-07-15' })).toEqual([]);
    expect(found({ scheme, columns, rows, former, asOf: '2026-07-16' })).toContain('outside-application-window -');
  });

  it('outside-application-window: nobody joins when no day of the period is left to cover', () => {
    const always = { lateJoiners: { accept: 'always', clause: 'rule' } };
    const days = ['2027-06-29', '2027-06-30', '2027-07-01'].map((asOf) => found({ scheme: always, asOf }));
    expect(days).toEqual([['late-list -'], ['outside-application-window -'], ['outside-application-window -']]);
  });

  it('removal-refused: whatever began stays, and who has left is not missed', () => {
    const members = inForce({ rows: 3 });
    const list = { rows: 2, inForce: members, replace: true };
    expect(['2026-06-30', '2026-07-01', '2027-08-01'].map((asOf) => found({ ...list, asOf }))).toEqual([
      [],
      ['removal-refused A1'],
      ['removal-refused A1'],
    ]);
    const left = members.map((each, index) =>
      index < 2 ? each : { ...each, coverages: each.coverages.map((one) => ({ ...one, to: '2026-08-01' })) },
    );
    expect(found({ ...list, inForce: left, asOf: '2026-08-05' })).toEqual([]);
  });

  it('removal-refused: after a fee, a claim or the window, and only for a list that replaces', () => {
    const members = inForce({ rows: 3 });
    expect(found({ rows: 2, inForce: members, replace: true })).toEqual([]);
    const knownUnit = { fixedBy: 'claim' as const };
    const fixed = { rows: 2, inForce: members, knownUnit: { ...knownUnit } };
    expect(found(fixed)).toEqual(['members-not-listed A1']);
    expect(found({ ...fixed, replace: true })).toEqual(['removal-refused A1']);
    expect(message({ ...fixed, replace: true }, 'removal-refused')).toContain('减去 1 名');
    expect(at('2026-08-01', { rows: 2, inForce: members, replace: true })).toEqual(['removal-refused A1']);
    const plan = inForce({
      scheme: { plans: { general, women } },
      columns: ['name', 'id-number', 'plan:women'],
      rows: [[woman.name, woman.idNumber, '√']],
    });
    const without = { rows: [[woman.name, woman.idNumber]], inForce: plan, knownUnit, replace: true };
    expect(found(without)).toEqual(['removal-refused A1']);
  });
});

describe('renewals', () => {
  const columns = ['name', 'id-number', 'renewal'] as const;
  const scheme = {
    renewal: { pay: { days: '15', when: 'after-expiry' }, waives: 'waiting', clause: 'rule' },
  };
  const rows = (word: string) => [[woman.name, woman.idNumber, word]];
  const former = (to: string): Map<string, readonly FormerCoverage[]> =>
    new Map([
      [woman.idNumber, [{ plan: 'general', shares: 1, span: { from: '2025-07-01', to }, consecutivePeriods: 1 }]],
    ]);

  it('renewal-unknown: once for the list where the ledger holds no former period, else at each row', () => {
    const three = [1, 2, 3].map((seed) => ['王芳', person({ seed }).idNumber, '续参']);
    expect(found({ scheme, columns, rows: three })).toEqual(['renewal-unknown C3']);
    expect(message({ scheme, columns, rows: three }, 'renewal-unknown')).toContain('共 3 人');
    expect(found({ scheme, columns, rows: three, former: new Map() })).toEqual([
      'renewal-unknown C3',
      'renewal-unknown C4',
      'renewal-unknown C5',
    ]);
    expect(found({ scheme, columns, rows: rows('新参') })).toEqual([]);
  });

  it('renewal-lapsed: a day too late, and not where the roster says new', () => {
    const late = (asOf: string, word: string) =>
      found({ scheme, columns, rows: rows(word), former: former('2026-06-16'), asOf });
    expect(late('2026-06-30', '续参')).toEqual([]);
    expect(late('2026-07-01', '续参')).toEqual(['renewal-lapsed C3']);
    expect(late('2026-07-01', '')).toEqual(['renewal-lapsed C3']);
    expect(late('2026-07-01', '新参')).toEqual([]);
  });
});

describe('the texts of the unit’s findings', () => {
  it.each(Object.entries(unitFindings))(
    '%s has all texts in both languages and a value for each parameter',
    (_, definition) => {
      const { title, why, message: said, expected, fix } = definition;
      const example: Record<string, unknown> = definition.example;
      for (const text of [title, why, said, expected, fix].flatMap(({ zh, en }) => [zh, en])) {
        expect(text).not.toBe('');
        for (const [, parameter = ''] of text.matchAll(/\{([a-zA-Z]+)\}/g)) expect(example).toHaveProperty(parameter);
      }
    },
  );

  it('every code is reported by exactly one check', () => {
    const codes = unitChecks.flatMap((check) => check.codes).sort();
    expect(codes).toEqual(Object.keys(unitFindings).sort());
  });
});
