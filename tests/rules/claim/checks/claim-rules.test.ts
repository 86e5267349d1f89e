import { describe, expect, it } from 'vitest';
import type { Decision, RuleSeen } from '../../../../src/rules/claim/decision.ts';
import { codesOf, decided, happening, type SituationWish, stay, stays } from '../made-up.ts';

const pays = 'compute: [{rate: 50%}]';
const schemeWith = (claims: string) => stays(pays, `claims: {${claims}, clause: rule}`);

function seen({ rules }: Decision, rule: RuleSeen['rule']): RuleSeen | undefined {
  return rules.find((each) => each.rule === rule);
}

describe('exclusions', () => {
  const scheme = schemeWith(
    'periodBy: event, exclusions: {self-harm: {title: 自伤, clause: reading}, crime: {title: 违法犯罪}}',
  );

  it('refuse, each ground by itself', () => {
    const decision = decided(scheme, { claim: stay('2026-03-01', '100', { exclusions: ['self-harm', 'crime'] }) });
    expect(decision).toMatchObject({ status: 'rejected', amount: '0.00' });
    expect(decision.reasons).toEqual([
      { code: 'excluded', clause: 'reading', values: { ground: '自伤' } },
      { code: 'excluded', clause: 'rule', values: { ground: '违法犯罪' } },
    ]);
    expect(seen(decision, 'exclusions')).toMatchObject({ outcome: 'broken', values: { grounds: '自伤、违法犯罪' } });
  });

  it('hold the claim where the papers only speak of one, unless another is shown', () => {
    const spoken = { exclusionsToReview: ['self-harm', 'crime'] };
    const decision = decided(scheme, { claim: stay('2026-03-01', '100', spoken) });
    expect(decision).toMatchObject({ status: 'held', amount: '0.00' });
    expect(decision.reasons).toEqual([
      { code: 'exclusion-needs-review', clause: 'reading', values: { ground: '自伤' } },
      { code: 'exclusion-needs-review', clause: 'rule', values: { ground: '违法犯罪' } },
    ]);
    expect(seen(decision, 'exclusions')?.outcome).toBe('undecided');
    const shown = decided(scheme, { claim: stay('2026-03-01', '100', { ...spoken, exclusions: ['crime'] }) });
    expect([shown.status, codesOf(shown)]).toEqual(['rejected', ['excluded']]);
  });

  it('are kept where the papers show none', () => {
    const decision = decided(scheme, { claim: stay('2026-03-01', '100') });
    expect([decision.status, seen(decision, 'exclusions')?.outcome]).toEqual(['approved', 'kept']);
  });
});

describe('the period', () => {
  const scheme = schemeWith('periodBy: discharge');
  const over = (admitted: string, discharged?: string) =>
    decided(scheme, {
      claim: { ...stay(admitted, '100'), ...(discharged === undefined ? {} : { discharged }), applied: '2027-02-01' },
    });

  it.each([
    ['2026-01-01', 'approved'],
    ['2026-12-31', 'approved'],
    ['2027-01-01', 'rejected'],
  ])('goes by the discharge: %s is %s', (day, status) => {
    const decision = over('2026-01-01', day);
    expect([decision.status, codesOf(decision)]).toEqual([status, status === 'approved' ? [] : ['wrong-period']]);
  });

  it('shows its last day, not the first day after', () => {
    expect(over('2026-01-01', '2027-01-01').reasons[0]?.values).toEqual({
      date: '2027-01-01',
      from: '2026-01-01',
      to: '2026-12-31',
    });
  });

  it('is not known of a stay that still goes on', () => {
    const { discharged: _, ...open } = stay('2026-03-01', '100');
    const decision = decided(scheme, { claim: open });
    expect([decision.status, codesOf(decision)]).toEqual(['held', ['dates-missing']]);
    expect(decision.reasons[0]?.values).toEqual({ fact: 'discharge' });
  });
});

describe('the day on which claims open', () => {
  const scheme = schemeWith('periodBy: event, opens: {on: 02-15, year: same}');
  const handedIn = (applied: string) => decided(scheme, { claim: stay('2026-02-01', '100', { applied }) });

  it('is in time itself, the day before is not', () => {
    expect(handedIn('2026-02-15').status).toBe('approved');
    const early = handedIn('2026-02-14');
    expect([early.status, codesOf(early)]).toEqual(['rejected', ['not-open-yet']]);
    expect(early.reasons[0]?.values).toEqual({ date: '2026-02-14', first: '2026-02-15' });
  });
});

describe('papers', () => {
  const scheme = schemeWith(
    'periodBy: event, papers: [{paper: 结算单, aliases: [医保结算单]}, {paper: 死亡证明, events: [death]}, {paper: 病理报告, benefits: [hospital], clause: reading}]',
  );
  const withPapers = (papers: SituationWish['claim']['papers']) => {
    const { papers: _, ...claim } = stay('2026-03-01', '100');
    return decided(scheme, { claim: papers === undefined ? claim : { ...claim, papers } });
  };

  it('are complete by name or alias, or where a clerk says so', () => {
    expect(withPapers(['医保 结算单', '病理报告']).status).toBe('approved');
    expect(withPapers('all').status).toBe('approved');
  });

  it('hold the claim where one is missing, those of a benefit with the benefit', () => {
    const decision = withPapers(['发票']);
    expect(decision.status).toBe('held');
    expect(decision.reasons).toEqual([
      { code: 'papers-missing', clause: 'rule', values: { papers: '结算单' } },
      { code: 'papers-missing', benefit: 'hospital', clause: 'reading', values: { papers: '病理报告' } },
    ]);
  });

  it('hold the claim where nobody says which came', () => {
    expect(codesOf(withPapers(undefined))).toEqual(['papers-unknown', 'papers-unknown']);
  });

  it('are known by what hospitals and units call them', () => {
    expect(codesOf(withPapers(['住院费用结算单复印件', '病理诊断报告1份']))).toEqual([]);
    expect(codesOf(withPapers(['住院费用结算单复印件', '检查报告']))).toEqual(['papers-missing']);
  });
});

describe('several rules at once', () => {
  const scheme = schemeWith('periodBy: event, papers: [{paper: 发票}], opens: {on: 06-01, year: same}');

  it('are all looked at, and what is sure outweighs what is wanting', () => {
    const decision = decided(scheme, { claim: stay('2025-03-01', '100', { papers: [], exclusions: ['fraud'] }) });
    expect(decision.status).toBe('rejected');
    expect(codesOf(decision)).toEqual(['excluded', 'wrong-period', 'not-open-yet', 'outside-coverage']);
    expect(decision.rules.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['exclusions', 'broken'],
      ['period', 'broken'],
      ['deadline', 'no-rule'],
      ['opening', 'broken'],
      ['papers', 'broken'],
      ['plan', 'kept'],
      ['coverage', 'broken'],
    ]);
  });

  it('leave the trace of what would have been paid, and pay nothing', () => {
    const decision = decided(scheme, { claim: stay('2026-07-01', '100', { exclusions: ['fraud'] }) });
    expect(decision.awards[0]).toMatchObject({ state: 'none', amount: '0.00', reasons: [{ code: 'excluded' }] });
    expect(decision.awards[0]?.steps.at(-1)?.after).toBe('50');
  });
});

it('a claim for which the scheme has no benefit is refused', () => {
  const decision = decided(stays(pays), { claim: happening('fire', '2026-03-01') });
  expect([decision.status, codesOf(decision), decision.awards]).toEqual(['rejected', ['no-benefit'], []]);
});
