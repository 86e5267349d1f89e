import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import { openDues, type UnitDue } from '../../io/ledger/read/books/open-dues.ts';
import { statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { knownFor } from '../../io/ledger/read/known-for.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import { amendMembers } from '../../io/ledger/write/amend-members.ts';
import { receiveErrors, startReason } from '../../io/report/text/receive-errors.ts';
import { UserError } from '../../io/user-error.ts';
import type { MemberRecord, PeriodInForce } from '../../rules/enrolment/known.ts';
import { startedCoverages } from '../../rules/receipt/started-coverage.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** A unit whose coverage began because all that it owes has come in. */
export interface StartedUnit {
  readonly unit: string;
  readonly name: string;
  readonly period: string;
  readonly members: number;
  /** The first day covered; of members who renew it may be a later one. */
  readonly from: PlainDate;
  /** Set where nothing could begin, since somebody is covered elsewhere. */
  readonly coveredElsewhere?: true;
}

/** Whose coverage may begin now, and by which day. */
export interface StartWish {
  /** Units that may have paid all that they owe. */
  readonly units: readonly string[];
  /** Day of the invoices; the day of each unit’s last payment where not stated. */
  readonly invoicedOn: PlainDate | undefined;
  /** The day on which money in advance was set off, which counts as that of the payment. */
  readonly setOffOn: PlainDate | undefined;
}

interface StartingPeriod {
  readonly period: PeriodInForce;
  readonly scheme: Scheme;
}

const ATTEMPTS = 8;

/** Begins the coverage of units that owe nothing any more, in schemes where it begins with the payment; one entry a unit and period. */
export async function startCoverages(open: OpenWorkspace, run: RunHandle, wish: StartWish): Promise<StartedUnit[]> {
  const started: StartedUnit[] = [];
  for (const { due, of } of await paidUp(open, wish)) {
    const begun = await startUnit(open, run, due, of, wish);
    if (begun) started.push(begun);
  }
  return started;
}

/** Whether any of the units owes nothing and has members whose coverage has not begun. */
export async function waitToStart(open: OpenWorkspace, wish: StartWish): Promise<boolean> {
  for (const { due, of } of await paidUp(open, wish)) {
    const question = { office: due.office, period: of.period, unit: soughtAs(due), identityNumbers: [] };
    const { unit } = await knownFor(open.ledger, question);
    if (unit?.id === due.unit && [...unit.members.values()].some(isWaiting)) return true;
  }
  return false;
}

/** What of some units is paid to the last fen, in periods of which coverage begins with the payment. */
async function paidUp(open: OpenWorkspace, { units }: StartWish): Promise<{ due: UnitDue; of: StartingPeriod }[]> {
  if (units.length === 0) return [];
  const starting = await startingPeriods(open);
  if (starting.size === 0) return [];
  const dues = await openDues(open.ledger, { units, periods: [...starting.keys()] });
  return dues.flatMap((due) => {
    const of = starting.get(due.period);
    return of === undefined || due.open > 0n || due.received === 0n ? [] : [{ due, of }];
  });
}

const soughtAs = ({ name, creditCode }: UnitDue) => ({ name, creditCode });

const isWaiting = ({ coverages }: MemberRecord): boolean => coverages.some(({ from }) => from === null);

/** Periods of which coverage begins with the payment, by their names in the ledger. */
export async function startingPeriods({ ledger }: OpenWorkspace): Promise<ReadonlyMap<string, StartingPeriod>> {
  const found = new Map<string, StartingPeriod>();
  for (const stored of await periods(ledger)) {
    const scheme = schemeFromJson(JSON.stringify(stored.scheme));
    if (scheme.coverage.starts === 'period' || stored.state === 'closed') continue;
    found.set(periodId(stored.period.scheme, stored.period.number), { period: stored.period, scheme });
  }
  return found;
}

async function startUnit(
  open: OpenWorkspace,
  run: RunHandle,
  due: UnitDue,
  { period, scheme }: StartingPeriod,
  { invoicedOn, setOffOn }: StartWish,
): Promise<StartedUnit | undefined> {
  const { ledger } = open;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const question = { office: due.office, period, unit: soughtAs(due) };
    const { unit } = await knownFor(ledger, { ...question, identityNumbers: [] });
    if (unit?.id !== due.unit) return undefined;
    const waiting = [...unit.members.values()].filter(isWaiting);
    if (waiting.length === 0) return undefined;
    const numbers = waiting.map(({ identity }) => identity.number);
    const { former } = await knownFor(ledger, { ...question, identityNumbers: numbers });
    const listedOn =
      unit.lists
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? period.span.from;
    const paidOn = [(await lastPayment(open, due)) ?? '', setOffOn ?? ''].sort().at(-1) || listedOn;
    const changed = startedCoverages(waiting, {
      ...{ scheme, period, paidOn, listedOn, invoicedOn: invoicedOn ?? paidOn, former: former ?? new Map() },
    });
    const days = changed.flatMap(({ after }) => after.coverages.flatMap(({ from }) => from ?? [])).sort();
    const told = {
      unit: due.unit,
      name: due.name,
      period: due.period,
      members: changed.length,
      from: days[0] ?? paidOn,
    };
    const changes = [{ unit: due.unit, added: [], removed: [], changed }];
    const reason = startReason.zh;
    const outcome = await amendMembers(ledger, run, { period, kind: 'payment', reason, changes, postings: [] });
    if (outcome.outcome === 'applied') return told;
    if (outcome.outcome === 'overlapping') return { ...told, members: 0, coveredElsewhere: true };
  }
  throw new UserError(receiveErrors.moved);
}

/** The day on which the last fee of a unit for a period came in. */
async function lastPayment({ ledger }: OpenWorkspace, { unit, period }: UnitDue): Promise<PlainDate | undefined> {
  let last: PlainDate | undefined;
  for await (const { on, parts } of statementLines(ledger, { units: [unit] }))
    if (parts.some((part) => part.kind === 'fee' && part.unit === unit && part.period === period)) last = on;
  return last;
}
