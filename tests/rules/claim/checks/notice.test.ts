import { describe, expect, it } from 'vitest';
import { withoutClauses } from '../../../../src/rules/claim-plan/without-clauses.ts';
import { claimForm } from '../../../../src/rules/claim-sheet/claim-form.ts';
import { claimNames } from '../../../../src/rules/claim-sheet/names.ts';
import { codesOf, decided, stay, stays } from '../made-up.ts';

const schemeWith = (notices: string) =>
  stays('compute: [{rate: 50%}]', `claims: {periodBy: event, notices: [${notices}], clause: rule}`);
const tenDays = schemeWith('{days: 10, from: discharge}');

function told(notified: string | undefined, applied: string, scheme = tenDays) {
  const days = { admitted: '2026-02-05', applied, ...(notified !== undefined && { notified }) };
  return decided(scheme, { claim: stay('2026-02-10', '100', days) });
}

describe('telling the union', () => {
  it('ten days after the discharge is in time, eleven are not', () => {
    expect(told('2026-02-20', '2026-05-01').status).toBe('approved');
    const late = told('2026-02-21', '2026-05-01');
    expect([late.status, codesOf(late)]).toEqual(['rejected', ['past-notice']]);
    expect(late.reasons[0]?.values).toEqual({ date: '2026-02-21', last: '2026-02-20' });
  });

  it('where nobody wrote down when, handing in the claim in time tells; later nothing is guessed', () => {
    expect(told(undefined, '2026-02-20').status).toBe('approved');
    const open = told(undefined, '2026-02-21');
    expect([open.status, open.reasons]).toEqual([
      'held',
      [{ code: 'dates-missing', clause: 'rule', values: { fact: 'notified' } }],
    ]);
  });

  it('a claim that came before the day written down told as well', () => {
    expect(told('2026-03-01', '2026-02-20').status).toBe('approved');
  });

  it('holds where a written report may excuse it', () => {
    const late = told('2026-03-01', '2026-05-01', schemeWith('{after: P2D, from: discharge, late: hold}'));
    expect([late.status, codesOf(late)]).toEqual(['held', ['past-notice']]);
  });

  it('is asked of its events only, and of no claim where the clause is set aside', () => {
    expect(told(undefined, '2026-05-01', schemeWith('{days: 10, from: event, events: [death]}')).status).toBe(
      'approved',
    );
    expect(told('2026-03-01', '2026-05-01', withoutClauses(tenDays, ['rule'])).status).toBe('approved');
  });

  it('says nothing under a scheme without such a rule', () => {
    const rules = told(undefined, '2026-05-01', stays('compute: [{rate: 50%}]')).rules.map(({ rule }) => rule);
    expect(rules).not.toContain('notice');
  });

  it('has its column in the claim sheet where it is asked for, under any of its names', () => {
    const fields = (scheme: typeof tenDays) => claimForm(scheme).columns.map(({ field }) => field);
    expect(fields(tenDays)).toContain('notified');
    expect(fields(stays('compute: [{rate: 50%}]'))).not.toContain('notified');
    for (const name of ['告知日期', '报案日期']) expect(claimNames(tenDays)(name)).toMatchObject({ field: 'notified' });
  });
});
