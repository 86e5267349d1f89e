import { describe, expect, it } from 'vitest';
import { codesOf, decided, happening, schemeFrom, stay, stays } from '../made-up.ts';

const of = (relation?: 'member' | 'child' | 'spouse' | 'parent') =>
  stay('2026-03-01', '1000', relation === undefined ? {} : { relation });

describe('a benefit that does not speak of the patient', () => {
  const scheme = stays('compute: [{rate: 50%}]');

  it.each(['child', 'spouse', 'parent'] as const)('is not for the member’s %s', (relation) => {
    const decision = decided(scheme, { claim: of(relation) });
    expect(decision).toMatchObject({ status: 'rejected', amount: '0.00' });
    expect(decision.reasons).toEqual([
      {
        code: 'patient-not-covered',
        benefit: 'hospital',
        clause: 'rule',
        values: { fact: 'relation', found: relation, wanted: 'member' },
      },
    ]);
  });

  it.each([undefined, 'member'] as const)('is for the member (%s)', (relation) => {
    expect(decided(scheme, { claim: of(relation) })).toMatchObject({ status: 'approved', amount: '500.00' });
  });

  it('of a death is for the death of the member', () => {
    const gift = schemeFrom(
      'benefits: {gift: {title: 慰问, plan: general, events: [death], compute: [{fixed: 2000}], clause: rule}}',
    );
    const death = happening('death', '2026-03-01');
    expect(decided(gift, { claim: death }).amount).toBe('2000.00');
    expect(codesOf(decided(gift, { claim: { ...death, relation: 'parent' } }))).toEqual(['patient-not-covered']);
  });

  it('of a child’s illness is for the child alone', () => {
    const child = schemeFrom(
      'benefits: {child: {title: 子女, plan: general, events: [child-illness], compute: [{fixed: 5000}], clause: rule}}',
    );
    const ill = happening('child-illness', '2026-03-01');
    expect(decided(child, { claim: ill }).amount).toBe('5000.00');
    expect(codesOf(decided(child, { claim: { ...ill, relation: 'spouse' } }))).toEqual(['patient-not-covered']);
  });
});

describe('a benefit that speaks of the patient goes by what it says', () => {
  it.each([
    ['a condition', 'when: {relation: [member, child]}, compute: [{rate: 50%}]', '500.00'],
    ['a step’s condition', 'compute: [{rate: 40%, when: {relation: [child]}}]', '400.00'],
    ['a branch', 'compute: [{choose: {by: relation, of: {member: 900, other: 300}}}]', '300.00'],
    ['a fact that a child has', 'compute: [{choose: {by: only-child, of: {yes: 700, no: 200}}}]', '200.00'],
  ])('%s', (_name, rules, amount) => {
    const claim = stay('2026-03-01', '1000', { relation: 'child', onlyChild: false });
    expect(decided(stays(rules), { claim }).amount).toBe(amount);
  });

  it('and is refused by its own condition', () => {
    const scheme = stays('when: {relation: [member]}, compute: [{rate: 50%}]');
    expect(codesOf(decided(scheme, { claim: of('spouse') }))).toEqual(['condition-not-met']);
  });
});

it('beside a benefit for children, that of the member is not told as a reason', () => {
  const scheme = schemeFrom(`
benefits:
  own: {title: 本人, plan: general, events: [hospitalisation], compute: [{fixed: 100}], clause: rule}
  kin: {title: 子女, plan: general, events: [hospitalisation], when: {relation: [child]}, compute: [{fixed: 60}], clause: rule}
`);
  const decision = decided(scheme, { claim: of('child') });
  expect(decision).toMatchObject({ status: 'approved', amount: '60.00', reasons: [] });
});
