import type { Ledger } from '../../io/ledger/ledger.ts';
import { membersOfUnits } from '../../io/ledger/read/members.ts';
import type { RegisterLine } from '../../io/workbook/register.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';

/** A unit as the register shows it. */
export interface RegisterUnit {
  readonly id: string;
  readonly name: string;
}

/** Lines of the register: each member in force of some units, once for each plan, unit by unit as they come. */
export async function* registerLines(
  ledger: Ledger,
  period: PeriodInForce,
  scheme: Scheme,
  units: Iterable<RegisterUnit> | AsyncIterable<RegisterUnit>,
): AsyncGenerator<RegisterLine> {
  let unitName = '';
  const ids = async function* () {
    for await (const { id, name } of units) {
      unitName = name;
      yield id;
    }
  };
  for await (const { record } of membersOfUnits(ledger, period, ids())) {
    const { name, sex, identity, birthDate, staffKind, phone, bank, bankCard, remark, origin } = record;
    for (const coverage of record.coverages) {
      // Each by its name: taking along "the rest" of the record was half the cost of reading a line from the ledger.
      yield {
        unit: unitName,
        name,
        sex,
        idNumber: identity.number,
        birthDate,
        staffKind: staffKind === null ? null : (scheme.staffKinds?.[staffKind]?.title ?? staffKind),
        plan: scheme.plans[coverage.plan]?.title ?? coverage.plan,
        shares: coverage.shares,
        renewal: coverage.renewal,
        fee: coverage.fee,
        from: coverage.from,
        to: coverage.to,
        waiting: coverage.waiting,
        phone,
        bank,
        bankCard,
        remark,
        origin,
      };
    }
  }
}
