import { expect, test } from 'vitest';
import { describePersons } from '../../../src/io/ledger/read/describe-person.ts';
import { knownFor } from '../../../src/io/ledger/read/known-for.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { type Amendment, amendMembers } from '../../../src/io/ledger/write/amend-members.ts';
import { enrol, enrolled, onBothDatabases, type Prepared, withLedger } from './ledgers.ts';
import { coverage, member, period, questionFor } from './sample.ts';

const a = { unit: '蒙自一中', members: [member(1), member(2)] };
const b = { unit: '个旧二中', members: [member(3)] };

async function unitId({ ledger }: Prepared, submitted: typeof a): Promise<string> {
  return (await knownFor(ledger, questionFor(submitted))).unit?.id ?? '';
}

const amend = (prepared: Prepared, amendment: Pick<Amendment, 'kind' | 'changes'>) =>
  amendMembers(prepared.ledger, prepared.run, { period, reason: '调动', postings: [], ...amendment });

onBothDatabases('amending members', (newPlace) => {
  test(
    'a transfer moves a member, and he stays one person covered once',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      await enrolled(prepared, b);
      const [from, to] = [await unitId(prepared, a), await unitId(prepared, b)];
      const changes = [
        { unit: to, added: [member(1)], removed: [], changed: [] },
        { unit: from, added: [], removed: [member(1)], changed: [] },
      ];
      expect((await amend(prepared, { kind: 'transfer', changes })).outcome).toBe('applied');
      const [person] = await describePersons(prepared.ledger, member(1).identity.number);
      expect(person?.coverages).toMatchObject([{ unitName: '个旧二中', plan: 'general', span: period.span }]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a member who left on a day may join another unit from that day on, not before',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      const left = member(1, { coverages: [coverage({ to: '2026-07-01' })] });
      const changes = [
        { unit: await unitId(prepared, a), added: [], removed: [], changed: [{ before: member(1), after: left }] },
      ];
      await amend(prepared, { kind: 'withdrawal', changes });
      const joining = (from: string) => ({
        unit: '个旧二中',
        members: [member(1, { coverages: [coverage({ from })] })],
      });
      expect((await enrol(prepared, joining('2026-06-30'))).outcome).toBe('overlapping');
      expect((await enrol(prepared, joining('2026-07-01'))).outcome).toBe('applied');
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a corrected number keeps its history, and the old one may turn up as another person’s',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      const right = { kind: 'resident', number: '532501199001018888' };
      const changes = [
        {
          unit: await unitId(prepared, a),
          added: [],
          removed: [],
          changed: [{ before: member(1), after: member(1, { identity: right }) }],
        },
      ];
      await amend(prepared, { kind: 'identity-correction', changes });
      const [person] = await describePersons(prepared.ledger, right.number);
      expect(person?.numbers).toEqual([
        { ...member(1).identity, from: null, to: '2025-12-01' },
        { ...right, from: '2025-12-01', to: null },
      ]);
      expect((await enrol(prepared, { unit: '个旧二中', members: [member(1, { identity: right })] })).outcome).toBe(
        'overlapping',
      );
      expect((await enrol(prepared, { unit: '个旧二中', members: [member(1)] })).outcome).toBe('applied');
      expect(await describePersons(prepared.ledger, member(1).identity.number)).toHaveLength(2);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a number that belongs to another person who is covered is refused',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      const after = member(1, { identity: member(2).identity });
      const unit = await unitId(prepared, a);
      const changes = [{ unit, added: [], removed: [], changed: [{ before: member(1), after }] }];
      await expect(amend(prepared, { kind: 'identity-correction', changes })).rejects.toThrow(/another person/);
    }),
  );

  test(
    'an amendment of a member who no longer stands so is stale',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      const before = member(1, { phone: '13700000000' });
      const changes = [{ unit: await unitId(prepared, a), added: [], removed: [before], changed: [] }];
      expect(await amend(prepared, { kind: 'withdrawal', changes })).toEqual({ outcome: 'stale' });
    }),
  );
});
