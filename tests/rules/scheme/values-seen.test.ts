import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCalendarFiles } from '../../../src/io/scheme/read-calendar.ts';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { readCalendars } from '../../../src/rules/claim/calendar-file.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { PROOFS, type Proofs, prove } from './values-seen-proofs.ts';

const rows: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, object>>>>>> = parse(
  readFileSync(new URL('./values-seen.yaml', import.meta.url), 'utf8'),
);

const { calendar } = readCalendars(await readCalendarFiles([packagedSchemes()], '.'));

function schemeWith({ benefit, plan, ...parts }: Readonly<Record<string, object>>): string {
  return stringify({
    id: 'seen',
    title: '某市职工医疗互助',
    authority: '某市总工会',
    region: '某省/某市',
    edition: '第一期',
    clauses: { rule: { title: '办法', source: 'made up', checkedOn: '2026-01-01', basis: 'stated' } },
    period: { length: 'P1Y', starts: { on: '01-01' }, clause: 'rule' },
    coverage: { starts: 'period', clause: 'rule' },
    members: {},
    plans: { general: { title: '医疗互助', fee: 36, taken: 'everyone', clause: 'rule', ...plan } },
    benefits: {
      hospital: {
        title: '住院补助',
        plan: 'general',
        events: ['hospitalisation'],
        clause: 'rule',
        ...(benefit ?? { base: { add: ['self-paid-in-scope'] }, compute: [{ rate: '60%' }] }),
      },
    },
    claims: { periodBy: 'event', clause: 'rule' },
    ...parts,
  });
}

describe.each(Object.entries(rows))('%s as published schemes have it', (_, values) => {
  it.each(Object.entries(values))('%s is a scheme without errors, and comes to what its row says', (_name, row) => {
    const isProof = ([key]: readonly [string, object]) => (PROOFS as readonly string[]).includes(key);
    const entries = Object.entries(row);
    const parts = Object.fromEntries(entries.filter((each) => !isProof(each)));
    const source = { id: 'seen', file: 'seen.yaml', text: schemeWith(parts) };
    const { scheme, problems } = resolveScheme('seen', new Map([['seen', source]]));
    expect(problems).toEqual([]);
    if (scheme === undefined) throw new Error('no scheme');
    prove(scheme, Object.fromEntries(entries.filter(isProof)) as Proofs, calendar);
  });
});
