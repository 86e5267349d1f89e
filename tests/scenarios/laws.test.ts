import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { plusDays } from '../../src/rules/value/plain-date.ts';
import { fuzhouOffice, type Office, roster, staff } from './office.ts';

/** The same dozen sequences each time, so that a run of the tests says something about the change at hand; MUTUAL_TEST_SEQUENCES tries so many new ones. */
const asked = process.env.MUTUAL_TEST_SEQUENCES;
const sequences = asked ? { numRuns: Number(asked) } : { numRuns: 12, seed: 20_261_121 };

/** What may happen in a period, in any order; unit and people by their index. */
type Step =
  | { readonly verb: 'enrol'; readonly unit: number; readonly people: readonly number[]; readonly replace: boolean }
  | { readonly verb: 'withdraw'; readonly unit: number; readonly person: number }
  | { readonly verb: 'transfer'; readonly unit: number; readonly person: number }
  | { readonly verb: 'undo'; readonly back: number };

const UNITS = ['福州市甲厂', '福州市乙厂'];
const PEOPLE = staff(9000, 5);

const index = fc.nat({ max: PEOPLE.length - 1 });
const unit = fc.nat({ max: UNITS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant('enrol' as const),
      unit,
      people: fc.uniqueArray(index, { minLength: 1 }),
      replace: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('withdraw' as const), unit, person: index }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('transfer' as const), unit, person: index }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('undo' as const), back: fc.nat({ max: 2 }) }) },
);

function commandFor(office: Office, each: Step, place: number, runs: number): string[] {
  const person = 'person' in each ? (PEOPLE[each.person]?.idNumber ?? '') : '';
  const reason = ['--reason', '试验'];
  if (each.verb === 'undo') return ['undo', String(runs - each.back), ...reason];
  const name = UNITS[each.unit] ?? '';
  if (each.verb === 'withdraw') return ['amend', 'withdraw', '--member', person, ...reason];
  if (each.verb === 'transfer') return ['amend', 'transfer', '--member', person, '--to', name, ...reason];
  const people = each.people.flatMap((at) => PEOPLE[at] ?? []);
  const file = office.write(`${place}.csv`, roster({ unit: name, people, headcount: PEOPLE.length }));
  // One in five is below the ratio of 70 %: lists are returned as well as taken.
  return ['enrol', file, ...(each.replace ? ['--replace'] : [])];
}

interface Coverage {
  readonly unit: string;
  readonly person: string;
  readonly plan: string;
  readonly starts: string;
  readonly ends: string;
}

async function coverages(ledger: Ledger): Promise<Coverage[]> {
  const { rows } =
    await sql<Coverage>`select unit, person, plan, starts, ends from coverage order by unit, person, plan`.execute(
      ledger.database,
    );
  return rows;
}

/** Each unit's due by its members is its due by the books, and the books as a whole add up to nought. */
async function expectBooksToAgree(ledger: Ledger): Promise<void> {
  const byMembers = await sql<{
    unit: string;
    fen: bigint;
  }>`select unit, sum(due_fen) as fen from coverage group by unit having sum(due_fen) <> 0 order by unit`.execute(
    ledger.database,
  );
  const byBooks = await sql<{
    unit: string;
    fen: bigint;
  }>`select unit, sum(fen) as fen from posting where account = 'fees-receivable' group by unit having sum(fen) <> 0 order by unit`.execute(
    ledger.database,
  );
  expect(byBooks.rows.map((row) => [row.unit, Number(row.fen)])).toEqual(
    byMembers.rows.map((row) => [row.unit, Number(row.fen)]),
  );
  const whole = await sql<{ fen: bigint }>`select coalesce(sum(fen), 0) as fen from posting`.execute(ledger.database);
  expect(Number(whole.rows[0]?.fen)).toBe(0);
}

/** No two coverages of one person in one plan share a day. */
function expectNoOverlap(all: readonly Coverage[]): void {
  for (const one of all) {
    const shared = all.filter(
      (other) =>
        other !== one &&
        other.person === one.person &&
        other.plan === one.plan &&
        one.starts < other.ends &&
        other.starts < one.ends,
    );
    expect(shared).toEqual([]);
  }
}

/** Whatever a list says, days that have gone by stay covered: only `amend` and `undo` take coverage that has begun. */
function expectBegunToStay(before: readonly Coverage[], after: readonly Coverage[], asOf: string): void {
  const begun = before.filter((coverage) => coverage.starts <= asOf && coverage.starts < coverage.ends);
  expect(after).toEqual(expect.arrayContaining(begun.map((coverage) => expect.objectContaining({ ...coverage }))));
}

it('holds the laws of the ledger after any sequence of lists, amendments and undos', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const office = await fuzhouOffice();
      let runs = 1;
      for (const [place, each] of steps.entries()) {
        const asOf = plusDays('2026-06-20', place * 12);
        const ledger = await openLedger(office.path('mutual.db'));
        const before = await coverages(ledger);
        await closeLedger(ledger);
        const { exitCode, stderr } = await office.run([
          ...commandFor(office, each, place, runs),
          '--as-of',
          asOf,
          '--quiet',
        ]);
        expect(exitCode === 2 ? stderr : '').not.toMatch(/程序内部出错|fault of ours/);
        const open = await openLedger(office.path('mutual.db'));
        try {
          runs = Number(
            (await sql<{ last: bigint }>`select max(number) as last from run`.execute(open.database)).rows[0]?.last,
          );
          const after = await coverages(open);
          await expectBooksToAgree(open);
          expectNoOverlap(after);
          if (each.verb === 'enrol') expectBegunToStay(before, after, asOf);
        } finally {
          await closeLedger(open);
        }
      }
      expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
    }),
    sequences,
  );
}, 300_000);
