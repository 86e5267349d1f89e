import fc from 'fast-check';
import type { Ledger } from '../../../../src/io/ledger/ledger.ts';
import { openDues } from '../../../../src/io/ledger/read/books/open-dues.ts';
import { sentBatches } from '../../../../src/io/ledger/read/books/sent-batches.ts';
import { type StatementLine, statementLines } from '../../../../src/io/ledger/read/books/statement-lines.ts';
import { subsidyDues } from '../../../../src/io/ledger/read/books/subsidy-dues.ts';
import { linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { payableClaims } from '../../../../src/io/ledger/read/claims/payable-claims.ts';
import { membersOfUnit } from '../../../../src/io/ledger/read/members-of-unit.ts';
import { rebuiltLedger } from '../../../../src/io/ledger/verify/rebuilt-ledger.ts';
import { amendMembers } from '../../../../src/io/ledger/write/amend-members.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { openPeriod } from '../../../../src/io/ledger/write/open-period.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { UserError } from '../../../../src/io/user-error.ts';
import { bouncedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { postingsFor } from '../../../../src/rules/fund/dues.ts';
import type { SettledPart } from '../../../../src/rules/fund/settled-part.ts';
import { type Fen, fen, yuan } from '../../../../src/rules/value/money.ts';
import { batchOf, stayOf, take } from '../claims/deciding.ts';
import { enrol, type Prepared } from '../ledgers.ts';
import { member, office, opening, period, scheme } from '../sample.ts';
import { assign, feeOf, lineOf, part, periodName, receive, setOff, undo } from './booking.ts';

/** What a centre does next; numbers choose among what there is. */
export type Step =
  | { readonly does: 'list'; readonly unit: number; readonly persons: readonly number[]; readonly replace: boolean }
  | { readonly does: 'withdraw'; readonly unit: number }
  | { readonly does: 'claim'; readonly person: number; readonly month: number; readonly costs: number }
  | { readonly does: 'batch' }
  | { readonly does: 'answer'; readonly bounced: boolean }
  | { readonly does: 'statement'; readonly percent: number; readonly of: 'fees' | 'batches' | 'union' | 'nobody' }
  | { readonly does: 'assign'; readonly unit: number }
  | { readonly does: 'set-off' }
  | { readonly does: 'undo'; readonly back: number };

const units = ['蒙自一中', '个旧二中'];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('list' as const),
    unit: fc.nat(1),
    persons: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }),
    replace: fc.constantFrom(false, false, false, true),
  }),
  fc.record({ does: fc.constant('withdraw' as const), unit: fc.nat(1) }),
  fc.record({
    does: fc.constant('claim' as const),
    person: fc.nat(5),
    month: fc.integer({ min: 2, max: 9 }),
    costs: fc.constantFrom(200, 2_000, 60_000),
  }),
  fc.record({ does: fc.constant('batch' as const) }),
  fc.record({ does: fc.constant('answer' as const), bounced: fc.boolean() }),
  fc.record({
    does: fc.constant('statement' as const),
    percent: fc.constantFrom(40, 100, 250),
    of: fc.constantFrom('fees' as const, 'batches' as const, 'union' as const, 'nobody' as const),
  }),
  fc.record({ does: fc.constant('assign' as const), unit: fc.nat(1) }),
  fc.record({ does: fc.constant('set-off' as const) }),
  fc.record({ does: fc.constant('undo' as const), back: fc.nat(3) }),
);

/** Steps that seldom come one after the other by chance: money beyond the due and a due that it can pay; a payment that goes all the way. */
const courses: readonly (readonly Step[])[] = [
  [
    { does: 'statement', percent: 250, of: 'fees' },
    { does: 'list', unit: 0, persons: [3, 4, 5], replace: false },
    { does: 'set-off' },
  ],
  [
    { does: 'claim', person: 0, month: 3, costs: 60_000 },
    { does: 'batch' },
    { does: 'statement', percent: 100, of: 'batches' },
    { does: 'answer', bounced: true },
  ],
];

/** Steps of a centre, a list before all others so that there is something to do. */
export const sequences = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: step.map((each): readonly Step[] => [each]) },
      { weight: 1, arbitrary: fc.constantFrom(...courses) },
    ),
    { minLength: 6, maxLength: 18 },
  )
  .map((steps): Step[] => [{ does: 'list', unit: 0, persons: [0, 1, 2], replace: false }, ...steps.flat()]);

/** A ledger in memory with the sample's period. */
export async function smallLedger(): Promise<Ledger> {
  const ledger = await rebuiltLedger();
  const run = await openRun(ledger, opening);
  await openPeriod(ledger, run, { scheme, number: period.number, span: period.span });
  return ledger;
}

/** Does a step in a run of its own. @returns whether anything was written; what the ledger refuses in words is left as it is */
export async function perform(ledger: Ledger, wish: Step, at: number): Promise<boolean> {
  const run = await openRun(ledger, { ...opening, day: '2026-06-01' });
  try {
    return await performIn({ ledger, run, url: '' }, wish, at);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

async function performIn(prepared: Prepared, wish: Step, at: number): Promise<boolean> {
  switch (wish.does) {
    case 'list': {
      const submitted = {
        unit: units[wish.unit] ?? '',
        sha256: `list ${at}`,
        members: wish.persons.map((each) => member(each)),
      };
      return applied(await enrol(prepared, { ...submitted, mode: wish.replace ? 'replace' : 'add' }));
    }
    case 'withdraw':
      return withdraw(prepared, wish.unit);
    case 'claim':
      return claim(prepared, wish);
    case 'batch': {
      const claims = await payableClaims(prepared.ledger, { office, approvedOnly: false });
      return claims.length > 0 && applied(await batchOf(prepared, claims));
    }
    case 'answer':
      return answer(prepared, wish.bounced, at);
    case 'statement':
      return statement(prepared, wish, at);
    case 'assign':
      return assignOne(prepared, wish.unit);
    case 'set-off':
      return setOffOne(prepared);
    case 'undo':
      return undoOne(prepared, wish.back);
  }
}

const applied = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'applied';

/** Of the runs that did something that stands, the newest, or one a little before it. */
async function undoOne(prepared: Prepared, back: number): Promise<boolean> {
  const rows = await prepared.ledger.database
    .selectFrom('unit_entry')
    .select('run')
    .distinct()
    .where('undone_by', 'is', null)
    .orderBy('run', 'desc')
    .execute();
  const run = rows[back % Math.max(rows.length, 1)]?.run;
  return run !== undefined && (await undo(prepared, Number(run))) > 0;
}

async function idOf({ ledger }: Prepared, unit: number): Promise<string | undefined> {
  const row = ledger.database
    .selectFrom('unit')
    .select('id')
    .where('name', '=', units[unit] ?? '');
  return (await row.executeTakeFirst())?.id;
}

/** The first member leaves before the cover has begun, and takes the due along. */
async function withdraw(prepared: Prepared, of: number): Promise<boolean> {
  const unit = await idOf(prepared, of);
  if (unit === undefined) return false;
  const [first] = await membersOfUnit(prepared.ledger, unit, periodName);
  if (first === undefined) return false;
  const change = { added: [], removed: [first.record], changed: [] };
  const postings = postingsFor(change, ['general']).map((posting) => ({ ...posting, unit }));
  const amendment = { period, kind: 'withdrawal', reason: '退出', changes: [{ unit, ...change }], postings } as const;
  return applied(await amendMembers(prepared.ledger, prepared.run, amendment));
}

async function claim(prepared: Prepared, { person, month, costs }: Extract<Step, { does: 'claim' }>): Promise<boolean> {
  const covered = await prepared.ledger.database
    .selectFrom('member')
    .select('unit')
    .where('identity_number', '=', member(person).identity.number)
    .executeTakeFirst();
  if (covered === undefined) return false;
  const stay = stayOf(person, `2026-0${month}-10`, String(costs));
  return applied(await take(prepared, covered.unit, [stay], `${person} ${month} ${prepared.run.number}`));
}

async function answer(prepared: Prepared, bounced: boolean, at: number): Promise<boolean> {
  for (const { batch } of await sentBatches(prepared.ledger)) {
    const waiting = (await linesOfBatch(prepared.ledger, batch)).filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) continue;
    const back = bounced ? waiting.slice(0, 1) : [];
    const lines = waiting.map((line) => {
      const outcome: 'bounced' | 'paid' = back.includes(line) ? 'bounced' : 'paid';
      return { line: line.line, amount: line.amount, outcome, on: '2026-06-03', reason: null };
    });
    const said = { batch, file: '回盘.csv', sha256: `answer ${at}`, lines, postings: bouncedPostings(back) };
    return applied(await answerBatch(prepared.ledger, prepared.run, said));
  }
  return false;
}

async function statement(prepared: Prepared, wish: Extract<Step, { does: 'statement' }>, at: number): Promise<boolean> {
  const settled = await partsFor(prepared, wish);
  if (settled.length === 0) return false;
  const lines = settled.map((parts, index) => {
    const sum = parts.reduce((total, { amount }) => total + fen(amount), 0n);
    const out = parts.some(({ kind }) => kind === 'batch');
    return lineOf(`${at}-${index}`, yuan(out ? -sum : sum), parts);
  });
  return applied(await receive(prepared, lines));
}

/** What each line settles, as the matching would have it. */
async function partsFor(
  { ledger }: Prepared,
  { of, percent }: Extract<Step, { does: 'statement' }>,
): Promise<SettledPart[][]> {
  switch (of) {
    case 'nobody':
      return [[part('unidentified', '130.00')]];
    case 'fees':
      return (await openDues(ledger)).flatMap(({ unit, open }) => {
        const paid = (open * BigInt(percent)) / 100n;
        return open <= 0n ? [] : [feeParts(unit, open, paid)];
      });
    case 'union':
      return (await subsidyDues(ledger)).flatMap(({ payer, open, period: name }) => {
        return open <= 0n ? [] : [[part('subsidy', yuan(open), { payer, period: name })]];
      });
    case 'batches':
      return (await sentBatches(ledger)).flatMap(({ batch, waits }) => {
        if (waits === 0n) return [];
        return [[waits > 0n ? part('batch', yuan(waits), { batch }) : part('bounced', yuan(-waits), { batch })]];
      });
  }
}

function feeParts(unit: string, open: Fen, paid: Fen): SettledPart[] {
  const fee = paid < open ? paid : open;
  const more = paid - fee;
  const advance = part('advance', yuan(more), { unit, period: periodName });
  return [...(fee > 0n ? [feeOf(unit, yuan(fee))] : []), ...(more > 0n ? [advance] : [])];
}

async function assignOne(prepared: Prepared, of: number): Promise<boolean> {
  const unit = await idOf(prepared, of);
  const open: StatementLine[] = [];
  for await (const line of statementLines(prepared.ledger, { open: true })) open.push(line);
  const [line] = open;
  if (unit === undefined || line === undefined) return false;
  const [due] = await openDues(prepared.ledger, { units: [unit] });
  const owed = due === undefined || due.open < 0n ? 0n : due.open;
  return applied(await assign(prepared, line, feeParts(unit, owed, fen(line.amount))));
}

async function setOffOne(prepared: Prepared): Promise<boolean> {
  const due = (await openDues(prepared.ledger)).find(({ open, advance }) => open > 0n && advance > 0n);
  if (due === undefined) return false;
  const { unit, open, advance } = due;
  const amount = yuan(open < advance ? open : advance);
  return applied(await setOff(prepared, [{ unit, period: periodName, from: periodName, held: 'advance', amount }]));
}
