import { describe, expect, it } from 'vitest';
import type { AuditFound } from '../../src/rules/audit/audit-test.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { auditTown, foundIn, type Role, roleOf } from './audit-town.ts';

/** What is found by the tests of single claims: who claimed, the cell, what is at stake, the run and the clause. */
type Case = readonly [role: Role, cell: string, amount: string, clause?: string];
const expected: Readonly<Record<string, readonly Case[]>> = {
  'paid-within-waiting': [['waits', 'B2', '500.18', '第六条']],
  'paid-outside-coverage': [['left', 'B3', '500.68', '第五条']],
  'paid-above-cap': [['capped', 'B5', '5000.00', '第九条']],
  'paid-past-deadline': [['late', 'B4', '501.18', '第十二条']],
  'paid-without-papers': [['paperless', 'B6', '502.18', '第十三条']],
  'decided-otherwise-today': [
    ['dead', 'B12', '500.00'],
    ['left', 'B3', '500.68'],
  ],
  'same-event-paid-twice': [['twice', 'C5', '502.68']],
  'receipt-claimed-twice': [['borrower', 'C3', '502.68']],
  'stays-overlap': [['overlaps', 'C7', '502.68']],
  'stays-split': [['splits', 'B8', '503.68']],
  'account-of-several': [
    ['sharer', 'B9', '504.18'],
    ['shared', 'B2', '504.68'],
  ],
  'payee-not-member': [
    ['proxied', 'B10', '505.18'],
    ['alive', 'B13', '506.18'],
  ],
  'bounced-not-paid-again': [['bounced', 'B11', '505.68']],
  'clauses-set-aside': [
    ['waits', 'B2', '500.18', '第六条'],
    ['late', 'B4', '501.18', '第十二条'],
    ['capped', 'B5', '5000.00', '第九条'],
  ],
  'claims-ruled-by-hand': [
    ['waits', 'B2', '500.18'],
    ['late', 'B4', '501.18'],
    ['capped', 'B5', '5000.00'],
    ['paperless', 'B6', '502.18'],
  ],
};

function casesOf({ rows }: AuditFound): Case[] {
  return rows.map(({ identity, origin, amount = 0n, clause }) => {
    const told = [roleOf(identity), origin?.cell ?? '', `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`];
    return [...told, ...(clause === undefined ? [] : [clause])] as unknown as Case;
  });
}

/** Every case tells who, where it stood, and by which run of whom it is so. */
function expectPlanted(found: ReadonlyMap<string, AuditFound>): void {
  for (const [test, cases] of Object.entries(expected)) {
    const of = found.get(test);
    expect(of?.notRun, test).toBeUndefined();
    // Persons' ids, by which claimants are gone through, stand in no order that says anything.
    expect(casesOf(of as AuditFound).sort(), test).toEqual([...cases].sort());
    for (const row of of?.rows ?? []) {
      expect(row, test).toMatchObject({ unitName: '机关', actor: 'clerk', run: expect.any(Number) });
      expect(row.key.length, test).toBeGreaterThan(0);
    }
    expect(new Set(of?.rows.map(({ key }) => key)).size, test).toBe(of?.rows.length);
  }
}

describe('the audit of claims, payouts and figures', () => {
  it('finds in a whole town exactly what was planted', { timeout: 180_000 }, async () => {
    const office = await auditTown({ firms: true });
    const found = await foundIn(office, office.path('mutual.db'));
    expectPlanted(found);
    expect(found.get('paid-within-waiting')).toMatchObject({ looked: 371, rows: [{ key: 'main/28-1' }] });
    expect(found.get('account-of-several')?.rows.map(({ key }) => key)).toEqual([
      'main/2026-001-360',
      'main/2026-002-1',
    ]);
    const figures = (test: string) => found.get(test)?.rows.map(({ key, unitName }) => unitName ?? key);
    expect(figures('first-digits')).toEqual(['hospital-7']);
    expect(figures('round-amounts')).toEqual(['5厂']);
    expect(figures('just-below-threshold')).toEqual(['benefits.outpatient.compute[1]-2000.00']);
    expect(figures('unit-payouts-stand-out')).toEqual(['3厂']);
    // A day before anything came in there was nothing to look at; a file that cannot be read is told, and the other tests go on.
    office.write('schemes/audit-town.yaml', 'id: audit-town\n');
    const before = await foundIn(office, office.path('mutual.db'), '2026-07-31');
    expect([...before.values()].flatMap(({ rows }) => rows)).toEqual([]);
    expect(before.get('decided-otherwise-today')?.notRun?.en).toContain('mutual scheme check audit-town');
  });

  it.runIf(hasPostgres)(
    'finds the same on PostgreSQL, and says of what there is too little',
    { timeout: 180_000 },
    async () => {
      const database = await createDatabase();
      try {
        const office = await auditTown({ firms: false }, '--ledger', database.url);
        const found = await foundIn(office, database.url);
        expectPlanted(found);
        for (const test of ['first-digits', 'round-amounts', 'unit-payouts-stand-out'])
          expect(found.get(test), test).toMatchObject({ rows: [], notRun: { en: expect.stringMatching(/\.$/) } });
      } finally {
        await database.drop();
      }
    },
  );
});
