import type { Ledger } from '../../io/ledger/ledger.ts';
import { registerRows } from '../../io/ledger/read/register-rows.ts';
import type { RegisterLine } from '../../io/workbook/register.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';

/** A unit as the register shows it. */
export interface RegisterUnit {
  readonly id: string;
  readonly name: string;
}

/** Units whose members are read together: far quicker than one by one, and few enough that a register which is written along lags no list behind that matters. */
const unitsAtOnce = 16;

/** Lines of the register: each member in force of some units, once for each plan, unit by unit as they come. */
export async function* registerLines(
  ledger: Ledger,
  period: PeriodInForce,
  scheme: Scheme,
  units: Iterable<RegisterUnit> | AsyncIterable<RegisterUnit>,
): AsyncGenerator<RegisterLine> {
  for await (const some of together(units)) {
    const names = new Map(some.map(({ id, name }) => [id, name]));
    for await (const row of registerRows(ledger, period, [...names.keys()])) {
      // Each by its name: taking along "the rest" of the row was half the cost of reading a line from the ledger.
      yield {
        unit: names.get(row.unit) ?? '',
        name: row.name,
        sex: row.sex,
        idNumber: row.idNumber,
        birthDate: row.birthDate,
        staffKind: row.staffKind === null ? null : (scheme.staffKinds?.[row.staffKind]?.title ?? row.staffKind),
        plan: scheme.plans[row.plan]?.title ?? row.plan,
        shares: row.shares,
        renewal: row.renewal,
        fee: row.fee,
        from: row.from,
        to: row.to,
        waiting: row.waiting,
        phone: row.phone,
        bank: row.bank,
        bankCard: row.bankCard,
        remark: row.remark,
        origin: row.origin,
      };
    }
  }
}

async function* together(
  units: Iterable<RegisterUnit> | AsyncIterable<RegisterUnit>,
): AsyncGenerator<readonly RegisterUnit[]> {
  let some: RegisterUnit[] = [];
  for await (const unit of units) {
    some.push(unit);
    if (some.length < unitsAtOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
