import { describe, expect, it } from 'vitest';
import { findRefusedStaff, refusedSought } from '../../../../src/rules/audit/tests/refused-staff.ts';
import { memberFact, said, schemeWith } from '../facts.ts';

const scheme = schemeWith(
  [
    'staff: {accept: [employee], refuse: [retired], clause: members}',
    'staff: {accept: [employee], refuse: [retired], clause: members}\n  insurance: {required: [employee], clause: members}',
  ],
  ['participation:', 'insuranceKinds:\n  employee: {title: 职工医保}\n  resident: {title: 居民医保}\nparticipation:'],
);

describe('kinds that the scheme refuses', () => {
  it('are told by kind of staff, by insurance and by the remark', () => {
    const sought = refusedSought(scheme);
    expect(sought).toEqual({ staff: ['employee'], insurance: ['employee'], words: ['退休', '离休'] });
    const members = [
      memberFact({ staffKind: 'retired' }),
      memberFact({ person: 'p2', insuranceKind: 'resident' }),
      memberFact({ person: 'p3', remark: '2025年离休后返聘' }),
      memberFact({ person: 'p4', staffKind: 'employee', insuranceKind: 'employee', remark: '离婚' }),
    ];
    const found = findRefusedStaff(scheme, sought ?? { staff: null, insurance: null, words: [] }, {
      members,
      looked: 9,
    });
    expect(said(found)).toEqual([
      'p1 u1 · 人员类别“退休”不在接收范围内 · 0',
      'p2 u1 · 医保类型“居民医保”不在接收范围内 · 0',
      'p3 u1 · 备注写有“离休”，属于不接收的类别 · 0',
    ]);
    expect(found).toMatchObject({ looked: 9, rows: [{ clause: 'members', amount: 0n }, {}, {}] });
  });

  it('are none where the scheme says nothing of kinds', () => {
    expect(
      refusedSought(schemeWith(['  staff: {accept: [employee], refuse: [retired], clause: members}\n', ''])),
    ).toBeUndefined();
  });
});
