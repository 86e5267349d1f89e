import type { MemberFact } from '../../../../rules/audit/member-fact.ts';
import type { RefusedSought } from '../../../../rules/audit/tests/refused-staff.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { countMembers } from './count-members.ts';
import { membersOfPersons } from './members-of-persons.ts';

/** `%` and `_` stand for themselves in a word. */
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/**
 * Members of kinds that are not among those accepted, or whose remark holds one of the words.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function membersRefused(
  ledger: Ledger,
  period: PeriodInForce,
  { staff, insurance, words }: RefusedSought,
): Promise<{ members: MemberFact[]; looked: number }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database
      .selectFrom('member')
      .select('person')
      .distinct()
      .where('period', '=', id)
      .where((member) =>
        member.or([
          ...(staff === null || staff.length === 0 ? [] : [member('staff_kind', 'not in', [...staff])]),
          ...(insurance === null ? [] : [member('insurance_kind', 'not in', [...insurance])]),
          ...words.map((word) => member('remark', 'like', `%${literally(word)}%`)),
        ]),
      )
      .execute();
    const persons = rows.map(({ person }) => person);
    return { members: await membersOfPersons(store, id, persons), looked: await countMembers(store, id) };
  });
}
