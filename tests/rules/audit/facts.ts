import { readFileSync } from 'node:fs';
import type { EvidenceRow } from '../../../src/rules/audit/audit-test.ts';
import type { MemberFact } from '../../../src/rules/audit/member-fact.ts';
import type { PeriodInForce } from '../../../src/rules/enrolment/known.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';

/** A member of 甲厂 who is covered for the whole period and about whom nothing is wrong. */
export function memberFact(more: Partial<MemberFact> = {}): MemberFact {
  return {
    ...{ unit: 'u1', unitName: '甲厂', person: 'p1', name: '王芳', identity: '350102199001010014', sex: 'female' },
    ...{ birthDate: '1990-01-01', staffKind: null, insuranceKind: null, remark: null, taken: '2026-06-15' },
    ...{ entry: 'main/3', run: 2, actor: 'chen', origin: { file: '1.csv', sheet: 'Sheet1', cell: 'D3' }, benefits: 0n },
    coverages: [{ plan: 'general', starts: '2026-07-01', ends: '2027-07-01' }],
    ...more,
  };
}

export const period: PeriodInForce = {
  scheme: 'audited-1',
  number: '1',
  span: { from: '2026-07-01', to: '2027-07-01' },
};

const file = new URL('../../../fixtures/audit-enrolment/audited-1.yaml', import.meta.url);

/** The made-up scheme of the audit's scenario, with some of its text changed. */
export function schemeWith(...changes: readonly (readonly [string, string])[]): Scheme {
  const text = changes.reduce(
    (before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`the scheme lacks ${from}`);
      return before.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  const { scheme, problems } = resolveScheme(
    'audited-1',
    new Map([['audited-1', { id: 'audited-1', file: 'audited-1.yaml', text }]]),
  );
  if (scheme === undefined) throw new Error(problems.map(({ code }) => code).join());
  return scheme;
}

/** What a case says, in Chinese, with the yuan at stake in fen where it has any. */
export const said = ({ rows }: { readonly rows: readonly EvidenceRow[] }): string[] =>
  rows.map(({ key, detail, amount }) => [key, detail.zh, amount].filter((part) => part !== undefined).join(' · '));
