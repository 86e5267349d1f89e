import type { MemberFact } from '../../../../rules/audit/member-fact.ts';
import type { Payroll } from '../../../../rules/audit/tests/not-on-payroll.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { countMembers } from './count-members.ts';
import { membersOfPersons } from './members-of-persons.ts';
import { personsByNumber } from './persons-by-number.ts';

/** Set against set: either database sorts both once, however many there are. */
const notListed = questionOf(
  ['absent.number'],
  `from (select identity_number as number from member where period = ?1
     except select value from many(?2) as listed) as absent`,
);

const notListedByUnit = questionOf(
  ['absent.key'],
  `from (select unit || ' ' || identity_number as key from member
       where period = ?1 and unit in (select value from many(?2) as compared)
     except select value from many(?3) as listed) as absent`,
);

const unitsNamed = questionOf(
  ['unit_name.unit', 'unit_name.name'],
  'from unit_name where name in (select value from many(?1) as sought)',
);

const numbersOf = questionOf(
  ['person', 'number'],
  'from identity_number where person in (select value from many(?1) as sought)',
);

const membersOfUnits = questionOf(
  ['counted.members'],
  `from (select count(*) as members from member
     where period = ?1 and unit in (select value from many(?2) as compared)) as counted`,
);

/** What the comparing of members with a payroll needs. */
export interface NotListed {
  readonly absent: readonly { readonly member: MemberFact; readonly numbers: readonly string[] }[];
  readonly looked: number;
  readonly unitNames: ReadonlyMap<string, readonly string[]>;
  readonly unitsCompared: number;
  readonly unitsUnknown: number;
}

/**
 * Members whose number a payroll lacks: that of their unit, where the payroll has any units, else the whole of it; with every number by which each was known.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function membersNotListed(ledger: Ledger, period: PeriodInForce, payroll: Payroll): Promise<NotListed> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    if (payroll.byUnit.size === 0) {
      const numbers = await ask<[string]>(store, notListed, [id, [...payroll.elsewhere]]);
      const absent = await absentMembers(
        store,
        id,
        numbers.map(([number]) => number),
      );
      return { absent, looked: await countMembers(store, id), unitNames: new Map(), unitsCompared: 0, unitsUnknown: 0 };
    }
    const unitNames = await namesOfUnits(store, [...payroll.byUnit.keys()]);
    const units = [...unitNames.keys()];
    const listed = [...unitNames].flatMap(([unit, names]) =>
      names.flatMap((name) => [...(payroll.byUnit.get(name) ?? [])].map((number) => `${unit} ${number}`)),
    );
    const keys = new Set((await ask<[string]>(store, notListedByUnit, [id, units, listed])).map(([key]) => key));
    const absent = await absentMembers(
      store,
      id,
      [...keys].map((key) => key.slice(key.indexOf(' ') + 1)),
    );
    const [[looked] = [0]] = await ask<[number]>(store, membersOfUnits, [id, units]);
    const known = new Set([...unitNames.values()].flat());
    return {
      absent: absent.filter(({ member }) => keys.has(`${member.unit} ${member.identity}`)),
      ...{ looked, unitNames, unitsCompared: units.length },
      unitsUnknown: [...payroll.byUnit.keys()].filter((name) => !known.has(name)).length,
    };
  });
}

async function namesOfUnits(store: Store, names: readonly string[]): Promise<Map<string, string[]>> {
  const units = new Map<string, string[]>();
  for (const [unit, name] of await ask<[string, string]>(store, unitsNamed, [names])) {
    units.set(unit, [...(units.get(unit) ?? []), name]);
  }
  return units;
}

async function absentMembers(store: Store, period: string, numbers: readonly string[]): Promise<NotListed['absent']> {
  if (numbers.length === 0) return [];
  const persons = [...new Set((await personsByNumber(store, numbers)).map(({ person }) => person))];
  const known = new Map<string, string[]>();
  for (const [person, number] of await ask<[string, string]>(store, numbersOf, [persons])) {
    known.set(person, [...(known.get(person) ?? []), number]);
  }
  const wanted = new Set(numbers);
  const members = await membersOfPersons(store, period, persons);
  return members
    .filter(({ identity }) => wanted.has(identity))
    .map((member) => ({ member, numbers: known.get(member.person) ?? [member.identity] }));
}
