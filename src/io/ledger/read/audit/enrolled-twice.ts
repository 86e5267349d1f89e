import type { PersonGroup } from '../../../../rules/audit/tests/enrolled-twice.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { countMembers } from './count-members.ts';
import { membersOfPersons } from './members-of-persons.ts';

/**
 * Members of a period who may be one person: through several units, or by an identity number that two persons of the ledger had one after the other. Within a group in the
 * order in which they were taken.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function enrolledTwiceFacts(
  ledger: Ledger,
  period: PeriodInForce,
): Promise<{ groups: PersonGroup[]; looked: number }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const several = await throughSeveral(store, id);
    const shared = await sharedNumbers(store);
    const persons = new Set([...several, ...[...shared.values()].flat()]);
    const members = await membersOfPersons(store, id, [...persons]);
    const groupOf = (own: readonly string[]) =>
      members
        .filter(({ person }) => own.includes(person))
        .sort((one, other) => (`${one.taken} ${one.unit}` < `${other.taken} ${other.unit}` ? -1 : 1));
    const groups = [
      ...several.map((person) => ({ by: 'person' as const, members: groupOf([person]) })),
      ...[...shared.values()].map((own) => ({ by: 'number' as const, members: groupOf(own) })),
    ];
    return { groups: groups.filter((group) => group.members.length > 1), looked: await countMembers(store, id) };
  });
}

async function throughSeveral({ database }: Store, period: string): Promise<string[]> {
  const rows = await database
    .selectFrom('member')
    .select('person')
    .where('period', '=', period)
    .groupBy('person')
    .having((member) => member.fn.countAll(), '>', 1)
    .orderBy('person')
    .execute();
  return rows.map(({ person }) => person);
}

/** Persons by a number that several had. */
async function sharedNumbers({ database }: Store): Promise<Map<string, string[]>> {
  const rows = await database
    .selectFrom('identity_number')
    .select(['number', 'person'])
    .distinct()
    .where('number', 'in', (held) =>
      held
        .selectFrom('identity_number')
        .select('number')
        .groupBy('number')
        .having((each) => each.fn.count('person').distinct(), '>', 1),
    )
    .orderBy('number')
    .orderBy('person')
    .execute();
  const shared = new Map<string, string[]>();
  for (const { number, person } of rows) shared.set(number, [...(shared.get(number) ?? []), person]);
  return shared;
}
