import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ClaimsDecided } from '../../../../src/io/ledger/entry/claims/claim-entries.ts';
import { entryPeriod } from '../../../../src/io/ledger/entry/period-id.ts';
import { claimByNumber, claimsOfPerson } from '../../../../src/io/ledger/read/claims/find-claims.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { laterNumber, prepareClaims } from '../../../../src/io/ledger/write/claims/prepare-claims.ts';
import { type ClaimsAhead, PreparedClaimsWriter } from '../../../../src/io/ledger/write/claims/prepared-writer.ts';
import { takenClaim } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import type { SubmittedClaim } from '../../../../src/rules/claim-intake/submitted-claim.ts';
import { type Prepared, withLedger } from '../ledgers.ts';
import { office, period } from '../sample.ts';
import { planned, stayOf, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

async function newLedgerPath(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return join(folder, 'mutual.db');
}

/** Sheets as another thread makes them ready: an entry each. */
async function ahead(prepared: Prepared, unit: string, ...sheets: SubmittedClaim[][]): Promise<ClaimsAhead> {
  const bodies: ClaimsDecided[] = [];
  let position = 0;
  const persons: string[] = [];
  for (const [place, sheet] of sheets.entries()) {
    const { basis, planned: plan, ...of } = await planned(prepared, unit, sheet, `file ${place}`);
    const taken = plan.taken.map((claim, index) => takenClaim(claim, basis, laterNumber(office, place, index + 1)));
    const { file, sha256, schemeHash, optionsHash } = of;
    const head = { kind: 'claims-decided', day: prepared.run.day, period: entryPeriod(period) } as const;
    bodies.push({
      ...head,
      ...{ schemeHash, optionsHash, file, sha256, unit, taken },
      redecided: [],
      postings: plan.postings,
    });
    position = basis.position;
    persons.push(...[...basis.persons.values()].map(({ person }) => person));
  }
  return { position, concerns: persons, prepared: await prepareClaims(prepared.run, bodies) };
}

test(
  'entries made ready come to the same as those that are taken in, and the ledger proves them',
  withLedger(newLedgerPath, async (prepared) => {
    const unit = await unitWith(prepared, 1, 2, 3);
    const writer = await PreparedClaimsWriter.of(prepared.ledger, prepared.run);
    const two = await ahead(
      prepared,
      unit,
      [stayOf(1, '2026-02-10', '1000'), stayOf(2, '2026-03-10', '300', { remark: '“备注”' })],
      [stayOf(3, '2026-05-10', '2000')],
    );
    expect(await writer.holds(two)).toBe(true);
    const { sequence } = await writer.write(two);
    await writer.commit();
    const third = await claimByNumber(prepared.ledger, `${office}/${sequence + 1}-1`);
    expect(third).toMatchObject({ amount: '1020.00', status: 'approved', decision: { claim: third?.number } });
    const noted = await claimByNumber(prepared.ledger, `${office}/${sequence}-2`);
    expect(noted?.submitted).toEqual(stayOf(2, '2026-03-10', '300', { remark: '“备注”' }));
    expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    await writer.close();
  }),
);

test(
  'what was decided before somebody else wrote, or before an entry of the run about the same person, does not hold',
  withLedger(newLedgerPath, async (prepared) => {
    const unit = await unitWith(prepared, 1, 2);
    const writer = await PreparedClaimsWriter.of(prepared.ledger, prepared.run);
    const [first, again, other] = [
      await ahead(prepared, unit, [stayOf(1, '2026-02-10', '1000')]),
      await ahead(prepared, unit, [stayOf(1, '2026-04-10', '1000')]),
      await ahead(prepared, unit, [stayOf(2, '2026-04-10', '1000')]),
    ];
    expect(await writer.holds(first)).toBe(true);
    await writer.write(first);
    expect(await writer.holds(again)).toBe(false);
    expect(await writer.holds(other)).toBe(true);
    await writer.commit();
    await take(prepared, unit, [stayOf(2, '2026-06-10', '700')]);
    expect(await writer.holds(other)).toBe(false);
    await writer.close();
    const claims = await claimsOfPerson(prepared.ledger, first.concerns[0] ?? '');
    expect(claims.map(({ amount }) => amount)).toEqual(['420.00']);
  }),
);

test(
  'a text with the sign that marks begin with is not made ready, and what is given up leaves nothing',
  withLedger(newLedgerPath, async (prepared) => {
    const unit = await unitWith(prepared, 1);
    const marked = await ahead(prepared, unit, [stayOf(1, '2026-02-10', '1000', { remark: '\u007fs0\u007f' })]);
    expect(marked.prepared).toBeUndefined();
    const writer = await PreparedClaimsWriter.of(prepared.ledger, prepared.run);
    const one = await ahead(prepared, unit, [stayOf(1, '2026-02-10', '1000')]);
    await writer.holds(one);
    await writer.write(one);
    await writer.close();
    expect(await claimsOfPerson(prepared.ledger, one.concerns[0] ?? '')).toEqual([]);
    expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
  }),
);
