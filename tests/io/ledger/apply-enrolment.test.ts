import { expect, test } from 'vitest';
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import { personIdFrom } from '../../../src/io/ledger/identity/ids.ts';
import { basisFor } from '../../../src/io/ledger/read/enrolment-basis.ts';
import { knownFor } from '../../../src/io/ledger/read/known-for.ts';
import { periodStatus } from '../../../src/io/ledger/read/period-status.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { applyEnrolment } from '../../../src/io/ledger/write/apply-enrolment.ts';
import { openPeriod } from '../../../src/io/ledger/write/open-period.ts';
import { prepareEnrolment } from '../../../src/io/ledger/write/prepare-enrolment.ts';
import { dump } from './dump.ts';
import { enrol, enrolled, onBothDatabases, preparedList, readyList, withLedger } from './ledgers.ts';
import { coverage, member, period, planFor, questionFor, scheme, takenBy } from './sample.ts';

const next = { scheme: 'yunnan-17', number: '18', span: { from: '2027-01-01', to: '2028-01-01' } };
const a = { unit: '蒙自一中', members: [member(1), member(2), member(3)] };

onBothDatabases('taking a list', (newPlace) => {
  test(
    'puts the members, their fees and the unit into the ledger',
    withLedger(newPlace, async ({ ledger, run }) => {
      await enrolled({ ledger, run, url: '' }, a);
      expect(await periodStatus(ledger, period)).toEqual({
        units: 1,
        lists: 1,
        members: 3,
        plans: [{ plan: 'general', members: { new: 3, renewing: 0 }, fee: '450.00', due: '390.00' }],
        due: '390.00',
      });
      const known = await knownFor(ledger, questionFor(a));
      expect([...(known.unit?.members.values() ?? [])]).toEqual(a.members);
      expect(known.unit).toMatchObject({ name: '蒙自一中', kind: 'enterprise', headcounts: { insured: 120 } });
      const postings = await ledger.database
        .selectFrom('posting')
        .select(['account', 'party', 'fen'])
        .orderBy('line')
        .execute();
      expect(postings).toEqual([
        { account: 'fees-receivable', party: 'unit', fen: 39_000n },
        { account: 'subsidies-receivable', party: 'provincial-union', fen: 6_000n },
        { account: 'fee-income', party: null, fen: -45_000n },
      ]);
      expect((await verifyLedger(ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a later list adds; a whole list replaces, keeping who stays as he was',
    withLedger(newPlace, async (prepared) => {
      const first = await enrolled(prepared, a);
      await enrolled(prepared, { unit: '蒙自一中', sha256: 'bb', members: [member(4)] });
      const more = await knownFor(prepared.ledger, questionFor(a));
      expect(more.unit?.lists.map((list) => list.sha256)).toEqual(['aa', 'bb']);
      await enrolled(prepared, { unit: '蒙自一中', sha256: 'cc', mode: 'replace', members: [member(1), member(5)] });
      const known = await knownFor(prepared.ledger, questionFor(a));
      expect([...(known.unit?.members.keys() ?? [])]).toEqual(
        [member(1), member(5)].map((each) => each.identity.number),
      );
      expect(known.unit?.lists.map((list) => list.sha256)).toEqual(['cc']);
      const kept = await prepared.ledger.database
        .selectFrom('member')
        .select('entry')
        .where('identity_number', '=', member(1).identity.number)
        .executeTakeFirst();
      expect(kept?.entry).toBe(first);
      expect((await periodStatus(prepared.ledger, period)).due).toBe('260.00');
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a unit is known again by its code and by its name, however it is spaced or bracketed',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { ...a, unit: '红河 （集团）公司', creditCode: '91530000000000001X' });
      const named = await knownFor(prepared.ledger, questionFor({ ...a, unit: '红河(集团)公司' }));
      const coded = await knownFor(
        prepared.ledger,
        questionFor({ ...a, unit: '红河集团', creditCode: '91530000000000001X' }),
      );
      const other = await knownFor(
        prepared.ledger,
        questionFor({ ...a, unit: '红河(集团)公司', creditCode: '91530000000000002Y' }),
      );
      expect(named.unit?.id).toBe(coded.unit?.id);
      expect(other.unit).toBeUndefined();
      expect([...other.elsewhere.values()][0]).toEqual({ unitName: '红河 （集团）公司', plans: ['general'] });
    }),
  );

  test(
    'two units of one name are never made one by a guess',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '第一小学', creditCode: 'A', members: [member(1)] });
      await enrolled(prepared, { unit: '第一小学', creditCode: 'B', members: [member(2)] });
      const unsure = { unit: '第一小学', members: [member(3)] };
      expect((await knownFor(prepared.ledger, questionFor(unsure))).unit).toBeUndefined();
      await enrolled(prepared, unsure);
      const units = await prepared.ledger.database.selectFrom('unit').select('id').execute();
      expect(new Set(units.map((unit) => unit.id)).size).toBe(3);
      expect((await knownFor(prepared.ledger, questionFor(unsure))).unit?.members.size).toBe(1);
    }),
  );

  test(
    'nothing is written when the ledger has changed since the plan was made',
    withLedger(newPlace, async ({ ledger, run }) => {
      const prepared = await readyList({ ledger, run }, a);
      await enrolled({ ledger, run, url: '' }, { unit: '个旧二中', members: [member(2)] });
      const before = await dump(ledger);
      expect(await applyEnrolment(ledger, run, prepared)).toEqual({ outcome: 'stale' });
      expect(await dump(ledger)).toEqual(before);
    }),
  );

  test(
    'nor when another version of the scheme is in force',
    withLedger(newPlace, async ({ ledger, run }) => {
      const older = { schemeHash: 'of an older version', optionsHash: 'none' };
      expect(await preparedList({ ledger, run }, a, period, older)).toBe('stale');
    }),
  );

  test(
    'nobody is covered twice in one plan, whatever the plan says',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '个旧二中', members: [member(2)] });
      const before = await dump(prepared.ledger);
      const number = member(2).identity.number;
      const span = { from: '2026-01-01', to: '2027-01-01' };
      expect(await enrol(prepared, a)).toEqual({
        outcome: 'overlapping',
        overlaps: [{ identityNumber: number, plan: 'general', unitName: '个旧二中', span }],
      });
      expect(await dump(prepared.ledger)).toEqual(before);
      const another = { unit: '蒙自一中', members: [member(2, { coverages: [coverage({ plan: 'women' })] })] };
      expect((await enrol(prepared, another)).outcome).toBe('applied');
    }),
  );

  test(
    'a coverage that waits for its fee is guarded for the whole period',
    withLedger(newPlace, async (prepared) => {
      const waits = member(1, {
        coverages: [coverage({ from: null, to: null, waiting: [{ events: null, until: null }] })],
      });
      await enrolled(prepared, { unit: '蒙自一中', members: [waits] });
      expect((await enrol(prepared, { unit: '个旧二中', members: [member(1)] })).outcome).toBe('overlapping');
      const known = await knownFor(prepared.ledger, questionFor({ unit: '蒙自一中', members: [waits] }));
      expect([...(known.unit?.members.values() ?? [])]).toEqual([waits]);
    }),
  );

  test(
    'the period before tells who renews',
    withLedger(newPlace, async (prepared) => {
      expect((await knownFor(prepared.ledger, questionFor(a))).former).toBeUndefined();
      await openPeriod(prepared.ledger, prepared.run, { scheme, number: next.number, span: next.span });
      await enrolled(prepared, a);
      const known = await knownFor(prepared.ledger, questionFor(a, next));
      const number = member(1).identity.number;
      expect(known.former?.get(number)).toEqual([
        { plan: 'general', shares: 1, span: period.span, consecutivePeriods: 1 },
      ]);
      expect(known.elsewhere.size).toBe(0);
      expect(known.unit?.members.size).toBe(0);
    }),
  );

  test(
    'a list counts as taken only under the same scheme and options, and until it is replaced',
    withLedger(newPlace, async (prepared) => {
      const entry = await enrolled(prepared, a);
      const same = { sha256: 'aa', schemeHash: schemeHash(scheme), optionsHash: 'none' };
      const known = await knownFor(prepared.ledger, questionFor(a));
      expect(takenBy(known, same)).toBe(entry);
      expect(takenBy(known, { ...same, optionsHash: 'partial' })).toBeUndefined();
      expect(takenBy(known, { ...same, schemeHash: 'other' })).toBeUndefined();
      await enrolled(prepared, { ...a, sha256: 'bb', mode: 'replace' });
      expect(takenBy(await knownFor(prepared.ledger, questionFor(a)), same)).toBeUndefined();
    }),
  );

  test(
    'an entry whose debits and credits differ is refused by us and by the database',
    withLedger(newPlace, async ({ ledger, run }) => {
      const basis = await basisFor(ledger, questionFor(a));
      const plan = planFor(a, basis.known);
      const unbalanced = { ...plan, postings: plan.postings.slice(1) };
      const terms = { day: run.day, schemeHash: schemeHash(scheme), optionsHash: 'none' };
      expect(() => prepareEnrolment(unbalanced, basis, terms)).toThrow(RangeError);
      const line = {
        entry: 'x/1',
        line: 1n,
        unit: null,
        account: 'bank',
        party: null,
        plan: null,
        period: null,
        fen: 1n,
      };
      await ledger.database.insertInto('posting').values(line).execute();
      const journal = { entry: 'x/1', run: 1n, period: null, day: '2026-01-01', kind: 'opening', reverses: null };
      await expect(ledger.database.insertInto('journal').values(journal).execute()).rejects.toThrow(
        /debits and credits/,
      );
    }),
  );

  test(
    'entries can be neither changed nor removed',
    withLedger(newPlace, async ({ ledger }) => {
      await expect(ledger.database.updateTable('entry').set({ text: '{}' }).execute()).rejects.toThrow(/append-only/);
      await expect(ledger.database.deleteFrom('entry').execute()).rejects.toThrow(/append-only/);
    }),
  );

  test(
    'nothing is written where a number became by correction that of a person known under another',
    withLedger(newPlace, async ({ ledger, run }) => {
      const prepared = await readyList({ ledger, run }, a);
      const corrected = {
        number: member(2).identity.number,
        kind: 'resident',
        valid_from: '2025-12-01',
        valid_to: null,
      };
      await ledger.database
        .insertInto('identity_number')
        .values({ ...corrected, person: personIdFrom('532501199001018888') })
        .execute();
      expect(await applyEnrolment(ledger, run, prepared)).toEqual({ outcome: 'stale' });
    }),
  );
});
